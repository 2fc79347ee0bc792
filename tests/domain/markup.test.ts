import { expect, test } from 'vitest';
import { h, writeHtml } from '../../src/domain/markup.ts';

test('an element is written with its attributes and all that is in it', () => {
  expect(writeHtml(h('p', { class: 'toy' }, 'A ', h('b', {}, 'red'), ' toy'))).toBe(
    '<p class="toy">A <b>red</b> toy</p>',
  );
});

test('text and attributes stay text, whatever they say', () => {
  expect(writeHtml(h('p', { title: '"><script>' }, '<img src=x onerror=alert(1)> & more'))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=alert(1)&gt; &amp; more</p>',
  );
});

test('what is true stands alone, and what is not there is left out', () => {
  const attributes = { disabled: true, hidden: false, id: null, class: undefined, tabindex: 0 };
  expect(writeHtml(h('button', attributes))).toBe('<button disabled="" tabindex="0"></button>');
});

test('lists of children are taken apart, and what is not there is left out', () => {
  expect(writeHtml(h('p', {}, ['a', h('i')], null, 'b'))).toBe('<p>a<i></i>b</p>');
  expect(writeHtml(['a', h('i')])).toBe('a<i></i>');
});

test('an element that holds nothing has no end', () => {
  expect(writeHtml(h('input', { name: 'toy' }))).toBe('<input name="toy">');
});
