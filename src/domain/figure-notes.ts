const mark = /data-figure-mark="([A-Za-z0-9-]+)">\*</g;

interface NumberedHtml {
  html: string;
  /** Ids of the figures in the order of their first mark: the first has note 1. */
  ids: readonly string[];
}

/**
 * Numbers the marks of figures in a page's HTML by first appearance. A figure can't know its number while it is
 * rendered: the parts of a page are rendered side by side.
 */
export function numberFigures(html: string): NumberedHtml {
  const numbers = new Map<string, number>();
  const numbered = html.replaceAll(mark, (_, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `data-figure-mark="${id}">${number}<`;
  });
  return { html: numbered, ids: [...numbers.keys()] };
}
