/** Prints one part of the page without the rest; styles/print.css hides what is not marked. */
function printAlone(part: HTMLElement): void {
  const root = document.documentElement;
  root.dataset['printing'] = '';
  part.dataset['printed'] = '';
  const end = () => {
    delete root.dataset['printing'];
    delete part.dataset['printed'];
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

/** A sheet has a button that prints it alone, and so has a list of what a reader has chosen. */
export function startPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    const part = button.closest<HTMLElement>('[data-sheet], filtered-list');
    button.disabled = part === null;
    if (part) button.addEventListener('click', () => printAlone(part));
  }
}
