import type { Markup } from '../domain/markup.ts';
import { draw } from './draw.ts';

interface Part {
  place: HTMLElement;
  sections: () => readonly Markup[];
}

/**
 * Writes what explains a result section by section, each in a task of its own, so that whoever goes on choosing never
 * waits for what they skip. What is written next stops what is not finished.
 */
export class SectionWriter {
  #writing: symbol | undefined;

  async write(parts: readonly Part[]): Promise<void> {
    const writing = Symbol();
    this.#writing = writing;
    for (const { place } of parts) place.ariaBusy = 'true';
    for (const { place, sections } of parts) {
      await nextFrame();
      if (this.#writing !== writing) return;
      const fresh = sections();
      while (place.children.length > fresh.length) place.lastElementChild?.remove();
      for (const [index, section] of fresh.entries()) {
        await nextFrame();
        if (this.#writing !== writing) return;
        replaceSection(place, index, section);
      }
      place.ariaBusy = null;
    }
  }

  stop(): void {
    this.#writing = undefined;
  }
}

/** What a reader has opened stays open. */
function replaceSection(place: HTMLElement, index: number, section: Markup): void {
  const old = place.children[index];
  const [drawn] = draw([section]);
  if (!(drawn instanceof HTMLElement)) return;
  if (!old) {
    place.append(drawn);
    return;
  }
  const open = new Set([...detailsIn(old)].filter((each) => each.open).map(titleOf));
  for (const each of detailsIn(drawn)) each.open = open.has(titleOf(each));
  old.replaceWith(drawn);
}

function detailsIn(element: Element): HTMLDetailsElement[] {
  return [...(element instanceof HTMLDetailsElement ? [element] : []), ...element.querySelectorAll('details')];
}

function titleOf(details: HTMLDetailsElement): string {
  return details.querySelector('summary')?.textContent ?? '';
}

/** When the present one is painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
