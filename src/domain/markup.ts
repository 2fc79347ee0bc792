/** An element as plain data: the same function draws it at build time, as HTML, and in the browser, as nodes. */
export interface Markup {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

type Child = Markup | string | null | readonly (Markup | string)[];
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An attribute that is `true` stands alone; one that is `false`, `null` or `undefined` is left out, like a child. */
export function h(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const kept = Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (value === false || value === null || value === undefined) return [];
    return [[key, value === true ? '' : String(value)]];
  });
  return {
    name,
    attributes: Object.fromEntries(kept),
    children: children.flatMap((child) => (child === null ? [] : typeof child === 'string' ? [child] : child)),
  };
}

const withoutEnd = new Set(['br', 'input']);

export function writeHtml(parts: Markup | string | readonly (Markup | string)[]): string {
  if (typeof parts === 'string') return escapeSigns(parts);
  if (!('name' in parts)) return parts.map(writeHtml).join('');
  const { name, attributes, children } = parts;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeSigns(value)}"`);
  const start = `<${name}${written.join('')}>`;
  return withoutEnd.has(name) ? start : `${start}${children.map(writeHtml).join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeSigns(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
