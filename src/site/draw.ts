import type { Markup } from '../domain/markup.ts';

const pictures = 'http://www.w3.org/2000/svg';

/** Makes nodes of markup. Text goes in as text, whatever it says. */
export function draw(parts: readonly (Markup | string)[], namespace: string | null = null): Node[] {
  return parts.map((part) => (typeof part === 'string' ? document.createTextNode(part) : drawElement(part, namespace)));
}

function drawElement({ name, attributes, children }: Markup, around: string | null): Element {
  const namespace = name === 'svg' ? pictures : around;
  const element = namespace === null ? document.createElement(name) : document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...draw(children, namespace));
  return element;
}
