/** Asks site/copy.ts to copy a text, the promise of one, or a link, and to say beside the button whether it worked. */
export function askToCopy(button: Element, what: string | Promise<string> | URL): void {
  button.dispatchEvent(new CustomEvent('handbook:copy', { bubbles: true, detail: what }));
}
