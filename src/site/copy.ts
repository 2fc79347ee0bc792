import { pageLink } from '../domain/page-link.ts';
import { announce } from './announce.ts';

/** Link marks copy the full address of what they mark; the buttons under the title copy the page's. */
export function startCopying(): void {
  const linkButton = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (linkButton) {
    linkButton.disabled = false;
    linkButton.addEventListener('click', () => copy(linkButton, pageLink(location.href, '')));
  }
  for (const markdown of document.querySelectorAll<HTMLAnchorElement>('[data-copy-markdown]')) {
    markdown.textContent = HANDBOOK_WORDS.copyMarkdown;
    markdown.addEventListener('click', async (event) => {
      event.preventDefault();
      if (!(await copy(markdown, fetchText(markdown.href)))) location.assign(markdown.href);
    });
  }
  for (const block of document.querySelectorAll('pre')) addCopyButton(block);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const mark = target.closest<HTMLAnchorElement>('a.link-mark');
    if (mark) copy(mark, pageLink(location.href, mark.hash));
  });
  // Tools have what is to be copied, or the promise of it, only when somebody asks.
  document.addEventListener('handbook:copy', (event) => {
    if (!(event instanceof CustomEvent && event.target instanceof HTMLElement)) return;
    const { detail } = event;
    copy(event.target, detail instanceof URL ? pageLink(detail.href, '') : detail);
  });
}

/** The button lies over the block's corner, so that nothing moves when it comes. */
function addCopyButton(block: HTMLPreElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = HANDBOOK_WORDS.copy;
  button.addEventListener('click', () => copy(button, block.textContent));
  block.before(button);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

/** Says beside what was clicked, and to a screen reader, whether it worked. Returns the same. */
async function copy(source: HTMLElement, text: string | Promise<string>): Promise<boolean> {
  let state: 'copied' | 'notCopied' = 'copied';
  try {
    await write(text);
  } catch {
    state = 'notCopied';
  }
  announce(state === 'copied' ? HANDBOOK_WORDS.copied : HANDBOOK_WORDS.notCopied);
  source.dataset[state] = '';
  setTimeout(() => delete source.dataset[state], 2000);
  return state === 'copied';
}

/** Fails where there is no clipboard, as on a page that came over plain HTTP. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text !== 'string' && 'ClipboardItem' in window) {
    // Safari allows writing at the click only, so what is still on its way goes in as a promise.
    const blob = text.then((loaded) => new Blob([loaded], { type: 'text/plain' }));
    return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  }
  return navigator.clipboard.writeText(await text);
}
