import type { Plugin } from 'vite';

/**
 * The files that tools are put into, the first that fits: what each module is part of, as a path below `src` without its
 * ending. What writes a result to take along, compares it or tells of older figures stays apart: few readers ask for it.
 */
const files: readonly { name: string; holds: RegExp }[] = [
  // Lists of records have a state in the address too, and need nothing else of this.
  { name: 'state', holds: /^domain\/address-state$/ },
  {
    name: 'tools',
    holds:
      /^(?:domain\/(?:base-path|figure-text|markup|read-number|start-lower|start-upper|wrap-text|pictures\/canvas|pay\/(?:find-by-id|money|words))|site\/(?:ask-to-copy|draw|rooted|section-writer|tool-element)|components\/tool-parts\/(?:answer|table)-markup)$/,
  },
  {
    name: 'salary-calculator',
    holds:
      /^(?:domain\/pay\/(?!take-away|move-choices)|domain\/pictures\/range-chart|components\/(?:salary-calculator|band-chart)\/(?!take-away|older-edition|compare-markup))/,
  },
  {
    name: 'compare-roles',
    holds: /^(?:domain\/compare\/|components\/(?:compare-roles|role-comparison)\/)/,
  },
  {
    name: 'team-planner',
    holds:
      /^(?:domain\/plan\/(?!take-away)|domain\/pictures\/cash-chart|schemas\/concerns|components\/team-planner\/(?!take-away))/,
  },
];

/**
 * Puts each tool into one file, and what tools share into another. Left to itself, the bundler makes a file for each set
 * of modules that the same tools use: each further tool would cut the files of the others into more and heavier ones.
 */
export function toolChunkPlugin(): Plugin {
  const groups = files.map(({ name, holds }, index) => ({
    name,
    test: (module: string) => holds.test(/\/src\/(.*)\.ts$/.exec(module)?.[1] ?? ''),
    priority: files.length - index,
  }));
  return {
    name: 'handbook:tool-chunk',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                // A file may give out more than its page asks for, and takes along only what is named above.
                preserveEntrySignatures: 'allow-extension',
                output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
              },
            },
          }
        : null,
  };
}
