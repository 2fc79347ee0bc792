import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Parser } from 'htmlparser2';

type View = Parameters<AstroContainer['renderToString']>[0];

/** An element of a rendered view, with all the text in it. */
export interface ViewElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Renders a view from its props alone and what stands between its tags, as it is for a reader without script. */
export async function renderView(view: View, props: Record<string, unknown>, slot?: string): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(view, { props, ...(slot === undefined ? {} : { slots: { default: slot } }) });
}

/** The elements of a rendered view in the order in which they begin. */
export function elementsOf(html: string): ViewElement[] {
  const all: ViewElement[] = [];
  const open: ViewElement[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element = { tag, attributes, text: '' };
      all.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return all.map((element) => ({ ...element, text: element.text.replaceAll(/\s+/g, ' ').trim() }));
}

/** The elements with this name. */
export async function renderElements(view: View, props: Record<string, unknown>, tag: string): Promise<ViewElement[]> {
  return elementsOf(await renderView(view, props)).filter((element) => element.tag === tag);
}
