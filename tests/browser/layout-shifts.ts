import type { Page } from '@playwright/test';

/**
 * How much may move on a page, as the sum of the measure's values; up to 0.1 the measure calls good. Not zero, because
 * nobody sees a part of a pixel; so little that one button of the header that moves aside, 0.0004, is too much.
 */
const shiftLimit = 0.0003;

interface Shift {
  value: number;
  /** What moved, from where to where. */
  moves: readonly string[];
}

declare global {
  interface Window {
    layoutShifts: Shift[];
  }
}

/** Collects from the next page on what moves without the reader's doing. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'hadRecentInput' in entry;
    const nameOf = (node: Node | null): string => {
      if (node === null) return 'something that is gone, or made by a stylesheet';
      if (!(node instanceof Element)) return `“${node.textContent?.trim().slice(0, 40)}” in ${nameOf(node.parentNode)}`;
      const classes = [...node.classList].map((name) => `.${name}`).join('');
      return `<${node.localName}${node.id && `#${node.id}`}${classes}>`;
    };
    const place = ({ x, y, width, height }: DOMRectReadOnly) =>
      `${[x, y].map(Math.round).join(',')} (${[width, height].map(Math.round).join('×')})`;
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      // What follows an input is no unexpected shift, by the measure's own definition.
      for (const { value, sources } of list
        .getEntries()
        .filter(isShift)
        .filter((entry) => !entry.hadRecentInput)) {
        const moves = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} from ${place(previousRect)} to ${place(currentRect)}`,
        );
        window.layoutShifts.push({ value, moves });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved since the page began, in words; nothing when all of it together stays below the limit. */
export async function findShifts(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(async () => {
    // The browser reports what moved in a frame after the frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return window.layoutShifts;
  });
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  return sum <= shiftLimit ? [] : shifts.map(({ value, moves }) => `${value.toFixed(5)}: ${moves.join('; ')}`);
}
