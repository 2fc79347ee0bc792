import type { Markup } from '../domain/markup.ts';

const pictures = 'http://www.w3.org/2000/svg';

/** Makes nodes of markup. Text goes in as text, whatever it says. */
export function draw(parts: readonly (Markup | string)[], namespace: string | null = null): Node[] {
  return parts.map((part) => (typeof part === 'string' ? document.createTextNode(part) : drawElement(part, namespace)));
}

function drawElement({ name, attributes, children }: Markup, around: string | null): Element {
  if (import.meta.env.HANDBOOK_HIDDEN && isLeftOut(name, attributes))
    return drawElement({ name: 'span', attributes: {}, children }, around);
  const namespace = name === 'svg' ? pictures : around;
  const element = namespace === null ? document.createElement(name) : document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...draw(children, namespace));
  return element;
}

/** Whether it is a link to a page that this build leaves out; the build sees to those that stand in pages. */
function isLeftOut(name: string, { href = '' }: Markup['attributes']): boolean {
  const hidden: string = import.meta.env.HANDBOOK_HIDDEN;
  return name === 'a' && hidden.split(' ').includes(href.replace(/[?#].*/, ''));
}
