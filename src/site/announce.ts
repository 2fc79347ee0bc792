/** Tells a screen reader, politely, and shows nothing. */
export function announce(message: string): void {
  const region = document.getElementById('announcements');
  if (region) region.textContent = message;
}
