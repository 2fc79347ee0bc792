/** Tells a screen reader, politely, and shows nothing. */
export function announce(message: string): void {
  const region = document.getElementById('announcements');
  if (!region) return;
  // The same words again are only heard when they were gone for a moment.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = message;
  }, 100);
}
