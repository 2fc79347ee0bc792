import { describe, expect, test } from 'vitest';
import ContentsView from '../../src/components/contents/ContentsView.astro';
import { renderElements, renderView } from './view.ts';

const sections = [
  {
    section: 'Pay',
    pages: [
      { href: '/toys/pay/', title: 'Pay', description: 'What makers are paid.' },
      { href: '/toys/pay/bands/', title: 'Bands & levels', description: 'Pay by level.' },
    ],
  },
  { section: 'Roles', pages: [{ href: '/toys/roles/', title: 'Roles', description: 'Who does what.' }] },
];

describe('the list of all pages', () => {
  test('has a heading for each section, in their order', async () => {
    const headings = await renderElements(ContentsView, { sections }, 'h2');
    expect(headings.map(({ text }) => text)).toEqual(['Pay', 'Roles']);
  });

  test('has a link for each page, in their order', async () => {
    const links = await renderElements(ContentsView, { sections }, 'a');
    expect(links.map(({ attributes, text }) => [attributes['href'], text])).toEqual([
      ['/toys/pay/', 'Pay'],
      ['/toys/pay/bands/', 'Bands & levels'],
      ['/toys/roles/', 'Roles'],
    ]);
  });

  test('says of each page what it is about', async () => {
    const descriptions = await renderElements(ContentsView, { sections }, 'dd');
    expect(descriptions.map(({ text }) => text)).toEqual(['What makers are paid.', 'Pay by level.', 'Who does what.']);
  });

  test('shows what stands in a title as text', async () => {
    const page = { href: '/', title: '<b>Pay</b>', description: '' };
    expect(await renderView(ContentsView, { sections: [{ section: 'A', pages: [page] }] })).toContain('&lt;b&gt;Pay');
  });
});
