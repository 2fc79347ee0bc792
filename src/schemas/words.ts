import { z } from 'astro/zod';
import { line } from './shared.ts';

const word = (usual: string, describes: string) => line.default(usual).describe(describes);

/** A word with places that the interface fills in. */
function filled(usual: string, describes: string) {
  const places = usual.match(/\{\w+\}/g) ?? [];
  return line
    .refine((text) => places.every((place) => text.includes(place)), `text with ${places.join(' and ')} in it`)
    .default(usual)
    .describe(describes);
}

/** What the frame around the pages, search, and the forms and buttons of the tools say. */
export const wordsSchema = z.strictObject({
  skipToContent: word('Skip to content', 'First link of every page, for the keyboard'),
  search: word('Search', 'Opens the search'),
  menu: word('Menu', 'Opens the list of pages on a phone'),
  close: word('Close', 'Closes that list'),
  theme: word('Theme', 'Name of the choice between light and dark'),
  themeAuto: word('Auto', 'As the reader’s device has it'),
  themeLight: word('Light', 'Dark text on light'),
  themeDark: word('Dark', 'Light text on dark'),
  navigation: word('Handbook', 'Name of the list of pages for screen readers'),
  onThisPage: word('On this page', 'Name of the list of headings'),
  neighbors: word('Previous and next page', 'Name of the two links at the foot for screen readers'),
  previous: word('Previous', 'Before the page that comes earlier'),
  next: word('Next', 'Before the page that comes later'),
  reviewed: word('Reviewed', 'Before the day of a page’s last review'),
  copyLink: word('Copy link', 'Copies a page’s address'),
  linkTo: filled('Link to “{name}”', 'Name of the mark beside a heading for screen readers'),
  markdown: word('Markdown', 'Leads to a text’s Markdown where no script runs'),
  copyMarkdown: word('Copy as Markdown', 'Copies a text as Markdown'),
  edit: word('Edit', 'Leads to the file of a page'),
  printedFrom: word('Printed from', 'Before the address on paper'),
  copy: word('Copy', 'Copies a block of code'),
  copied: word('Copied.', 'Said when it worked'),
  notCopied: word('Not copied: the browser does not allow it here.', 'Said when it didn’t'),
  searchHint: word('Role, question, figure …', 'In the empty field of the search'),
  searchNothing: filled('Nothing found for “{term}”.', 'Said when nothing was found'),
  searchFailed: word('The search index did not load. Check the connection and try again.', 'Said without the index'),
  searchOne: filled('1 result for {term}.', 'Said to screen readers'),
  searchMany: filled('{count} results for {term}.', 'Said to screen readers'),
  searchSection: word('Section', 'Filter of the search'),
  searchAudience: word('For', 'Filter of the search'),
  didYouMean: word('Did you mean one of these?', 'Before the nearest pages'),
  tryAnother: word('Try another word, or look through:', 'Where no page is near'),
  allPages: word('All pages', 'Leads to the list of all pages'),
  print: word('Print', 'Prints a sheet or a result'),
  startAgain: word('Start again', 'Takes back all choices of a tool'),
  showAll: word('Show all', 'Takes back all choices of a list'),
  all: word('All', 'Choice of a list that leaves nothing out'),
  printThese: word('Print these', 'Prints the chosen part of a list'),
  takeAlong: word('Take it along', 'Heading above a tool’s links and files'),
  copyResultLink: word('Copy link to this result', 'In the calculator'),
  copyComparisonLink: word('Copy link to this comparison', 'In the comparison'),
  copyComparison: word('Copy comparison as Markdown', 'In the comparison'),
  printComparison: word('Print this comparison', 'In the comparison'),
  copyAnswersLink: word('Copy link to these answers', 'In a decision tree'),
  copyMemo: word('Copy memo as Markdown', 'In a decision tree'),
  printWalk: word('Print this walk', 'In a decision tree'),
  copyPlanLink: word('Copy link to this plan', 'In the planner'),
  printContracts: word('Print the contracts', 'In the planner'),
  savePlan: word('Save the plan', 'In the planner'),
  openPlan: word('Open a saved plan', 'In the planner'),
  saveCsv: word('Save as CSV', 'In the calculator and the planner'),
  addScenario: word('Compare with another scenario', 'In the calculator'),
  removeScenario: word('Remove', 'In the calculator: takes the shown scenario away'),
  role: word('Role', 'Field of the calculator'),
  level: word('Level', 'Field of the calculator'),
  place: word('Place', 'Field of the calculator'),
  work: word('Work', 'Field of the calculator: on site or remote'),
  moreFields: word('Currency, bonus, equity and costs', 'Name of its folded fields'),
  currency: word('Currency', 'Field of the calculator'),
  bonus: word('Bonus, %', 'Field of the calculator'),
  equity: word('Equity, % of the company', 'Field of the calculator'),
  valuation: word('Value of the company', 'Field of the calculator'),
  onCosts: word('On-costs, %', 'Field of the calculator'),
  fee: word('Recruiting fee, %', 'Field of the calculator'),
  firstMonth: word('First month of work', 'Field of the calculator'),
  yourCompany: word('Your company', 'Name of the planner’s first fields'),
  stage: word('Where you are', 'Field of the planner'),
  fundingStage: word('Funding stage', 'Name of some of its choices'),
  productPhase: word('Phase of the product', 'Name of the others'),
  placeOfHires: word('Place of the hires', 'Field of the planner'),
  firstMonthOfPlan: word('First month of the plan', 'Field of the planner'),
  pace: word('Searches at the same time', 'Field of the planner'),
  burn: word('Spent a month beyond income', 'Field of the planner'),
  cash: word('Cash', 'Field of the planner'),
  team: word('Whom you have', 'Name of the planner’s fields for people'),
  readings: word('What hurts', 'Name of the planner’s fields for what was read off'),
  firstRole: word('First role', 'Field of the comparison'),
  secondRole: word('Second role', 'Field of the comparison'),
  thirdRole: word('Third role', 'Field of the comparison'),
  fourthRole: word('Fourth role', 'Field of the comparison'),
  none: word('None', 'Choice of no third or fourth role'),
  onlyDifferences: word('Only the differences', 'Switch of the comparison'),
  levelByLevel: word('Level by level, with pay', 'Switch of the comparison'),
});

export type Words = z.infer<typeof wordsSchema>;

/** Puts them into the code while it is built, so that no page carries more than those that it shows. */
export function defineWords(words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [`HANDBOOK_WORDS.${key}`, JSON.stringify(text)]),
  );
}
