/** Keeps the list of headings open where it stands beside the text, and marks the one that is being read. */
export function startHeadingsList(): void {
  const details = document.querySelector<HTMLDetailsElement>('.on-this-page details');
  if (!details) return;
  const summary = details.querySelector('summary');
  const isWide = matchMedia('(min-width: 72em)');
  const unfold = () => {
    details.open = isWide.matches;
    // What is always open is nothing to press.
    if (summary) summary.tabIndex = isWide.matches ? -1 : 0;
  };
  isWide.addEventListener('change', unfold);
  unfold();

  // Not `hash`, which is percent-encoded where an id needn't be.
  const links = new Map([...details.querySelectorAll('a')].map((link) => [link.getAttribute('href')?.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const [id, link] of links) link.ariaCurrent = id === target.id ? 'true' : null;
      }
    },
    { rootMargin: '-15% 0px -70%' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id ?? '');
    if (heading) observer.observe(heading);
  }
}
