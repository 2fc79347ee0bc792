import type { Channel } from '../src/schemas/channel.ts';
import type { Competency } from '../src/schemas/competency.ts';
import type { Family } from '../src/schemas/family.ts';
import type { Interview } from '../src/schemas/interview.ts';
import type { JobDescription } from '../src/schemas/job-description.ts';
import type { Loop } from '../src/schemas/loop.ts';
import type { Message } from '../src/schemas/message.ts';
import type { Offer } from '../src/schemas/offer.ts';
import type { OfferPart } from '../src/schemas/offer-part.ts';
import type { Onboarding } from '../src/schemas/onboarding.ts';
import type { Preparation } from '../src/schemas/preparation.ts';
import type { Question } from '../src/schemas/question.ts';
import type { Retention } from '../src/schemas/retention.ts';
import type { Rubric } from '../src/schemas/rubric.ts';
import type { SearchStep } from '../src/schemas/search-step.ts';
import type { Signal } from '../src/schemas/signal.ts';
import type { TakeHome } from '../src/schemas/take-home.ts';
import { toyLevels, toyRole, toySeller } from './toys-of-roles.ts';
import { byId, toyRecords } from './toys-of-teams.ts';

const sawing: Competency = {
  id: 'sawing',
  name: 'Sawing',
  field: 'engineering',
  does: 'Saws straight.',
  evidence: 'A board.',
  anchors: ['Cuts a finger.', 'Cuts askew.', 'Cuts straight.', 'Cuts {toy-share} straighter.'],
};

export const toyCompetencies: readonly Competency[] = [
  sawing,
  { ...sawing, id: 'planning', name: 'Planning', field: 'product', does: 'Thinks first.' },
];

export const toyFamily: Family = {
  id: 'makers',
  name: 'Makers',
  roles: ['toy-maker', 'toy-seller'],
  summary: 'They make.',
};

export const toyInterview: Interview = {
  id: 'bench',
  name: 'Talk at the bench',
  purpose: 'Shows the hand.',
  before: ['Sharpen the saw.'],
  during: ['Saw.', 'Talk about {toy-share}.'],
  after: ['Score alone.'],
  told: ['Bring gloves.', 'Ask anything.'],
  isAttended: true,
  hasTask: false,
  preparation: 10,
  scoring: 5,
  sources: ['handbook'],
};

export const toyInterviews: readonly Interview[] = [
  toyInterview,
  {
    ...toyInterview,
    id: 'home',
    name: 'Toy made at home',
    isAttended: false,
    hasTask: true,
    preparation: 0,
    scoring: 30,
  },
  { ...toyInterview, id: 'call', name: 'Call' },
];

export const toyLoop: Loop = {
  id: 'makers-senior',
  family: 'makers',
  level: 'senior',
  why: 'A senior plans too.',
  steps: [
    { interview: 'bench', minutes: 45, who: ['peer', 'peer'], competencies: ['sawing'], focus: 'A plank.' },
    {
      interview: 'home',
      minutes: 120,
      who: ['hiring-manager'],
      competencies: ['sawing', 'planning'],
      focus: 'A train.',
    },
    { interview: 'call', minutes: 30, who: ['founder'], competencies: [], focus: 'The pay.' },
  ],
  sources: ['handbook', 'toy-survey'],
};

export const toyQuestion: Question = {
  id: 'worst-plank',
  text: 'Which plank was the worst?',
  competency: 'sawing',
  roles: ['toy-maker'],
  levels: ['junior', 'senior'],
  interview: 'bench',
  topics: ['failure'],
  minutes: 10,
  followUps: ['Why that one?', 'What then?'],
  strong: 'Names the plank and its knot.',
  mixed: 'Names a plank.',
  weak: 'Blames the saw.',
  notInfer: 'A good shop has no bad planks.',
  sources: ['handbook'],
};

export const toyQuestions: readonly Question[] = [
  toyQuestion,
  {
    ...toyQuestion,
    id: 'first-plan',
    text: 'What was the plan?',
    competency: 'planning',
    levels: ['senior'],
    topics: [],
  },
];

export const toyRubric: Rubric = {
  id: 'straightness',
  name: 'Straightness',
  kind: 'work',
  asks: 'Is it straight?',
  anchors: ['No.', 'Nearly.', 'Yes.', 'Yes, and {toy-share} more.'],
  sources: ['toy-survey'],
};

export const toyTask: TakeHome = {
  id: 'saw-a-duck',
  name: 'Saw a duck',
  roles: ['toy-maker'],
  levels: ['junior', 'senior'],
  tests: 'It stands for Mondays.',
  hours: 1.5,
  pay: 'We pay for all of it.',
  aiTools: 'Use any saw.',
  brief: ['Here is a plank.', 'Make a duck.'],
  delivers: ['The duck', 'The dust'],
  prepare: ['A plank with a knot', 'A saw'],
  live: 'Saw together.',
  good: ['It floats', 'It is a duck', 'No finger is lost'],
  rubric: [{ criterion: 'straightness', low: 'A heap.', high: 'A duck.' }],
  talk: ['Why a duck?', 'Where is the knot?', 'What next?'],
  sources: ['handbook'],
};

export const toySignal: Signal = {
  id: 'counts-calluses',
  kind: 'counts',
  roles: [],
  sign: 'Calluses',
  why: 'They come from work.',
  check: 'Ask for a toy.',
  sources: ['toy-survey'],
};

export const toyChannel: Channel = {
  id: 'fairs',
  name: 'Fairs',
  best: 'Makers who show.',
  roles: ['toy-maker'],
  fit: 'They stand there.',
  cost: 'medium',
  speed: 'slow',
  tradeOff: 'They are tired.',
  how: ['Go.', 'Look.'],
  misses: 'Who stays at home.',
  sources: ['handbook'],
  disagreements: ['T1'],
};

export const toyMessage: Message = {
  id: 'first-toy-maker',
  kind: 'first',
  role: 'toy-maker',
  subject: 'Your duck',
  body: ['I saw your duck.', 'Would you make another?'],
  change: 'Name the duck.',
};

export const toyOffer: Offer = {
  id: 'toy-maker',
  role: 'toy-maker',
  weighs: ['Wood', 'Light', 'Quiet'],
  proof: ['The shed', 'The window'],
  loses: ['Plastic', 'Noise'],
  sources: ['toy-survey'],
};

export const toyOfferPart: OfferPart = {
  id: 'wood',
  name: 'Wood',
  says: 'How much wood.',
  example: 'You choose the wood.',
  room: 'flexible',
  why: 'Wood is cheap.',
  sources: ['handbook'],
};

export const toyPlan: Onboarding = {
  id: 'toy-maker',
  role: 'toy-maker',
  phases: [
    { phase: 'first', outcomes: ['Has a saw', 'Has a bench'], manager: ['Buys wood'], watch: ['Fingers', 'Dust'] },
    { phase: 'second', outcomes: ['A duck', 'A train'], manager: ['Looks'], watch: ['Wheels', 'Glue'] },
    { phase: 'third', outcomes: ['A shelf', 'A plan'], manager: ['Listens'], watch: ['Sales', 'Joy'] },
  ],
  firstProjects: [
    { name: 'A boat', what: 'A boat of one plank.', measure: 'It floats.' },
    { name: 'A cart', what: 'A cart of two.', measure: 'It rolls.' },
  ],
  trap: 'No wood.',
  sources: ['handbook'],
};

export const toyPreparation: Preparation = {
  id: 'saw-ready',
  what: 'A saw',
  when: 'week',
  owner: 'hiring-manager',
  done: 'It lies on the bench.',
  why: 'Nothing is sawn.',
  sources: ['toy-survey'],
};

export const toyRetention: Retention = {
  id: 'light',
  name: 'Light',
  looksLike: 'A window.',
  missing: 'Lamps at noon.',
  actions: ['Open it.', 'Clean it.'],
  ask: 'What do you see?',
  sources: ['handbook'],
};

export const toyAd: JobDescription = {
  id: 'toy-maker',
  role: 'toy-maker',
  level: 'senior',
  title: 'Senior toy maker',
  company: 'An invented company that sells ducks.',
  context: ['Ducks are wanted.'],
  owns: ['The saw', 'The duck', 'The pond'],
  stack: ['Wood', 'No glue'],
  success: ['A duck', 'Two ducks', 'A pond'],
  decides: ['The wood', 'Not the price'],
  looksFor: ['A toy', 'A chair', 'A spoon'],
  offers: ['Base pay: (low) to (high).'],
  note: 'Replace the duck.',
};

export const toySearchSteps: readonly SearchStep[] = [
  {
    id: 'dream',
    name: 'Dream of a toy',
    from: 1,
    to: 1,
    hours: 2,
    who: ['founder'],
    does: 'Dream.',
    done: 'You woke up.',
    readOn: { label: 'Dreams', href: '/decide/' },
    sources: ['handbook'],
  },
  {
    id: 'search',
    name: 'Search for hands',
    from: 2,
    to: 4,
    hours: 4.5,
    who: ['hiring-manager', 'peer'],
    does: 'Search.',
    done: 'Hands are found.',
    readOn: { label: 'Hands', href: '/hire/' },
    sources: ['handbook'],
  },
];

/** Everything by its id, as views take it. */
export const hiringRecords = {
  ...toyRecords,
  roles: byId([toyRole, toySeller]),
  levels: byId(toyLevels),
  competencies: byId(toyCompetencies),
  families: byId([toyFamily]),
  interviews: byId(toyInterviews),
  rubrics: byId([toyRubric]),
};
