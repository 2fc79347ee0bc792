const printed = '[data-printed]';
const printable = '[data-sheet], filtered-list, salary-calculator, decision-tree, compare-roles';

function endPrinting(): void {
  delete document.documentElement.dataset['printing'];
  for (const part of document.querySelectorAll<HTMLElement>(printed)) delete part.dataset['printed'];
}

/**
 * Prints one part of the page without the rest, with the notes of its own figures; styles/print.css hides what is not
 * marked. A browser that asked nobody and told nobody leaves marks, so those of the last time are taken away first.
 */
function printAlone(part: HTMLElement): void {
  endPrinting();
  document.documentElement.dataset['printing'] = '';
  part.dataset['printed'] = '';
  for (const mark of part.querySelectorAll<HTMLElement>('[data-figure-mark]')) {
    const note = document.getElementById(`fn--${mark.dataset['figureMark']}`);
    if (!(note instanceof HTMLLIElement)) continue;
    note.dataset['printed'] = '';
    // The list would count only those notes that are shown.
    note.value = Number(mark.textContent);
  }
  addEventListener('afterprint', endPrinting, { once: true });
  print();
}

/** A sheet has a button that prints it alone, and so have a list of what a reader has chosen, and a result. */
export function startPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    const part = button.closest<HTMLElement>(printable);
    if (!part) continue;
    // A list or tool sees to its own button: there may be nothing in it to print.
    if (part.matches('[data-sheet]')) button.disabled = false;
    button.addEventListener('click', () => printAlone(part));
  }
}
