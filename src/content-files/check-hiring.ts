import { z } from 'astro/zod';
import { type HiringRecords, loopFaults } from '../domain/loop/faults.ts';
import { findUnfairWord } from '../domain/unfair-words.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import type { Fault } from './fault.ts';
import type { AllRecords } from './records.ts';
import { textFields } from './text-fields.ts';

/** The interviews test each role on what it needs, and nothing that is said to a candidate is unfair. */
export function checkHiring(all: AllRecords, tradeWords: readonly string[]): Fault[] {
  return [...checkLoops(all), ...checkSaid(all, tradeWords)];
}

function checkLoops(all: AllRecords): Fault[] {
  const placed = (name: CollectionName) => all.get(name) ?? [];
  const valuesOf = (name: CollectionName) => placed(name).map(({ value }) => value);
  const records: HiringRecords = {
    roles: z.array(collections.roles).parse(valuesOf('roles')),
    levels: z.array(collections.levels).parse(valuesOf('levels')),
    families: z.array(collections.families).parse(valuesOf('families')),
    loops: z.array(collections.loops).parse(valuesOf('loops')),
    questions: z.array(collections.questions).parse(valuesOf('questions')),
  };
  return loopFaults(records).flatMap(({ collection, id, path, ...fault }) =>
    placed(collection)
      .filter((record) => record.id === id)
      .map(({ yaml, path: place }) => ({ file: yaml.file, line: yaml.lineOf([...place, ...path]), ...fault })),
  );
}

function checkSaid(all: AllRecords, tradeWords: readonly string[]): Fault[] {
  return [...all].flatMap(([name, records]) =>
    records.flatMap(({ value, yaml, path }) =>
      textFields(collections[name], value).flatMap(({ meta, value: text, path: place }): Fault[] => {
        const unfair = meta['said'] === true ? findUnfairWord(text, tradeWords) : null;
        if (!unfair) return [];
        return [
          {
            file: yaml.file,
            line: yaml.lineOf([...path, ...place]),
            found: `"${unfair.word}" in words for a candidate`,
            expected: `nothing about ${unfair.about}, which in many countries an employer may not ask about`,
            fix: 'Say what you need to know about the work; if it is a word of your trade, add it to "tradeWords" in site.yaml.',
          },
        ];
      }),
    ),
  );
}
