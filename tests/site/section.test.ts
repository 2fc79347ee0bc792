import { expect, test } from 'vitest';
import { readSection } from './section.ts';

const page = `
  <h1>Toys</h1>
  <div class="heading"><h2 id="cars">Cars</h2><a href="#cars"></a></div>
  <p>They <b>roll</b>ed for <span data-figure="time-rolling"><data value="3">3 days</data><button
    data-pagefind-ignore>note 1</button></span>.</p>
  <h3 id="small">Small cars</h3>
  <p>A child’s “best”.</p>
  <table><tr id="red"><td>Red<small>fast</small></td></tr><tr id="blue"><td>Blue</td></tr></table>
  <h3 id="large">Large cars</h3>
  <p>Heavy.<br>Slow.</p>
  <h2 id="dolls">Dolls</h2>
  <svg data-pagefind-ignore><path d="M0 0"/><text id="pic">drawn</text></svg>
  <p>Soft.</p>
  <section data-pagefind-ignore><ol><li id="fn--time-rolling">3 days</li></ol></section>
  <script>let words;</script>`;

const textAt = (anchor: string) => readSection(page, anchor)?.text;

test('a section ends at the next heading of its level', () => {
  expect(textAt('small')).toBe(`Small cars A child's "best". Red fast Blue`);
});

test('a section ends at a heading of a higher level', () => {
  expect(textAt('large')).toBe('Large cars Heavy. Slow.');
});

test('a section holds the headings below its own', () => {
  expect(textAt('cars')).toMatch(/^Cars They rolled for 3 days\. Small cars .+ Large cars Heavy\. Slow\.$/);
});

test('an element that is no heading is a section of its own', () => {
  expect(readSection(page, 'red')).toEqual({ text: 'Red fast', ids: new Set(['red']) });
});

test('a section names the figures and rows in it', () => {
  expect(readSection(page, 'cars')?.ids).toEqual(new Set(['cars', 'time-rolling', 'small', 'red', 'blue', 'large']));
});

test('pictures, notes and scripts are no part of it', () => {
  expect(readSection(page, 'dolls')).toEqual({ text: 'Dolls Soft.', ids: new Set(['dolls']) });
});

test('what is not there is no section', () => {
  expect(readSection(page, 'trains')).toBeNull();
});
