/** The files that `npm run overlay:new` begins an overlay with: small, commented, and a build of them works. */
export const start: Readonly<Record<string, string>> = {
  'README.md': `# Our handbook

What we change in The AI Team Handbook. Check it with "npm run overlay:check <this folder>" in the handbook's folder,
and build it with HANDBOOK_OVERLAY set to this folder. The page /self-host/overlay/ explains everything.
`,
  'site.yaml': `# What stands here is laid over content/site.yaml of the handbook, key by key.
name: Our AI hiring handbook
# tagline: How we hire for AI work

# Above the title of every page, and what keeps search engines out. Both are usual for a build with an overlay.
# notice: For internal use only.
# indexing: false

# Sections by their names: add pages of your own, hide some of ours, or take a whole section away.
navigation:
  - section: Reference
    add: [reference/our-rules]
#  - section: Onboard
#    remove: true

# Shows your bands alone, and none of our figures about pay.
# market: false

# What you call things where we have another word; content/README.md lists them under "Words".
# words:
#   level: Grade
`,
  'handbook/reference/our-rules.mdx': `---
title: Our rules
description: What holds in our company and not everywhere, for everybody who takes part in a search here.
reviewed: 2026-11-28
audience: [recruiter, founder]
---

Write here what only holds at your company. A page of your own at the address of one of ours takes its place.

## Who decides {#who-decides}

The hiring manager decides, after the [debrief](/hire/debrief-and-decision/). Whoever tested a candidate says what they saw first.
`,
  'data/sources.yaml': `# Records are laid over ours by their ids. This one is new, and the bands name it.
- id: company
  name: Our company
  kind: company
  measures: Base pay that we offer, by role, level and place.
  trust: Our own rule. It binds every offer.
`,
  'data/figures/company-bands.yaml': `# An example with made-up amounts: write yours. Roles and levels go by their ids, the place by its name.
# "npm run data:bands" replaces this file with all bands of a table.
- id: band-ml-engineer-senior-DE
  what: Senior ML engineer
  low: 82000
  high: 104000
  unit: money-per-year
  currency: EUR
  measure: base
  place: Germany
  roles: [ml-engineer]
  levels: [senior]
  source: company
`,
  'theme.css': `/* Tokens of src/styles/tokens.css, each for the light and the dark theme. */
:root {
  --accent: light-dark(#0b5a66, #7cc9d0);
}
`,
};
