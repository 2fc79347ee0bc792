import type { HastPluginDefinition, HastPluginEntry } from 'satteri';
import { withBase } from '../domain/base-path.ts';

const linkAttributes = ['href', 'src'];

/** Prefixes the addresses that authors write from the root, in Markdown and on components, with the base path. */
export function basePathPlugin(base: string): HastPluginDefinition {
  return {
    name: 'handbook-base-path',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        for (const name of linkAttributes) {
          const address = node.properties[name];
          if (typeof address === 'string') context.setProperty(node, name, withBase(address, base));
        }
      },
    },
    mdxJsxFlowElement: { filter: [], visit: (node) => prefixAttributes(node, base) },
    mdxJsxTextElement: { filter: [], visit: (node) => prefixAttributes(node, base) },
  };
}

interface JsxElement {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

function prefixAttributes<T extends JsxElement>(node: T, base: string): T | undefined {
  let isChanged = false;
  const attributes = node.attributes.map((attribute) => {
    if (!linkAttributes.includes(attribute.name ?? '') || typeof attribute.value !== 'string') return attribute;
    isChanged = true;
    return { ...attribute, value: withBase(attribute.value, base) };
  });
  return isChanged ? { ...node, attributes } : undefined;
}

/**
 * Puts a link to itself behind every heading that has an id, and a frame that scrolls around every table.
 *
 * @param linkTo what the link is called, with `{name}` for the heading
 */
export const readingAidsPlugin = (linkTo: string): HastPluginEntry => ({
  name: 'handbook-reading-aids',
  element: [
    {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const id = node.properties['id'];
        if (typeof id !== 'string') return undefined;
        return {
          type: 'element',
          tagName: 'div',
          properties: { className: ['heading'] },
          children: [
            node,
            {
              type: 'element',
              tagName: 'a',
              properties: {
                className: ['link-mark'],
                href: `#${id}`,
                ariaLabel: linkTo.replace('{name}', () => context.textContent(node)),
              },
              children: [],
            },
          ],
        };
      },
    },
    {
      filter: ['table'],
      visit(node, context) {
        const properties = { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
        context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
      },
    },
  ],
});
