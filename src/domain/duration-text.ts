/** Minutes as readers say them: `45 min`, `3 h`, `6 h 35 min`. The spaces don't break. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [...(hours > 0 ? [`${hours}\u00A0h`] : []), ...(rest > 0 || hours === 0 ? [`${rest}\u00A0min`] : [])];
  return parts.join('\u00A0');
}
