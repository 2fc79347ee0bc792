import { announce } from './announce.ts';

/** Link marks copy the full address of what they mark; the buttons under the title copy the page's. */
export function startCopying(): void {
  const linkButton = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (linkButton) {
    linkButton.disabled = false;
    linkButton.addEventListener('click', () => copy(linkButton, address('')));
  }
  const markdown = document.querySelector<HTMLAnchorElement>('[data-copy-markdown]');
  if (markdown) {
    markdown.textContent = 'Copy as Markdown';
    markdown.addEventListener('click', async (event) => {
      event.preventDefault();
      try {
        const response = await fetch(markdown.href);
        if (!response.ok) throw new Error(response.statusText);
        await copy(markdown, await response.text());
      } catch {
        location.assign(markdown.href);
      }
    });
  }
  for (const block of document.querySelectorAll('pre')) addCopyButton(block);
  document.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLAnchorElement>('a.link-mark') : null;
    if (mark) copy(mark, address(mark.hash));
  });
}

/** The button lies over the block's corner, so that nothing moves when it comes. */
function addCopyButton(block: HTMLPreElement): void {
  const text = block.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(button, text));
  block.before(button);
}

function address(hash: string): string {
  return location.origin + location.pathname + hash;
}

async function copy(source: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return announce('Your browser did not allow copying.');
  }
  announce('Copied.');
  source.dataset['copied'] = '';
  setTimeout(() => delete source.dataset['copied'], 1500);
}
