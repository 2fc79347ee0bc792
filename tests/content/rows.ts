import { at, type Place, type PlacedRow } from './places.ts';
import { aiHiring } from './rows-of-hiring.ts';

/**
 * The facts that the handbook took from its sources, row by row: S0 to S4 are the documents, C1 to C25 the points on
 * which they disagree. A test on the built site proves that a reader finds each of them.
 */

const firstHire: readonly PlacedRow[] = [
  {
    row: 'S0-01',
    about: 'A first hire compounds, and the wrong one costs in four ways',
    places: [
      at(
        '/decide/researcher-or-engineer/#cost',
        /compounds/,
        'count-hires-shaped-by-first',
        /Delay/,
        'time-customer-api',
        /weak foundation/i,
        /an advantage/,
        /divided team/i,
        /undoing/,
        /visa/,
        /Notice, equity/,
      ),
    ],
  },
  {
    row: 'S0-02',
    about: 'Researcher and ML engineer side by side',
    places: [
      at(
        '/decide/researcher-or-engineer/#difference',
        /new idea/,
        /keeps running/,
        /benchmark, papers/,
        /cost, uptime/,
        /data and platform/,
        /or alone/,
        'time-to-value-researcher',
        'time-to-value-ml-engineer',
      ),
      // What fills the days of each.
      at('/decide/researcher-or-engineer/#difference', /reading papers/i, /tuning/, /debugging/),
      at(
        '/roles/compare/researcher-or-ml-engineer/#side-by-side',
        /theory/,
        /published results/,
        /Python/,
        /interfaces, databases/,
        /containers/,
      ),
      at('/roles/ml-engineer/#hand-over', /cost per prediction/, /Uptime of the service/, /data pipeline/),
    ],
  },
  {
    row: 'S0-03',
    about: 'Good on benchmarks is rarely good in production',
    places: [
      at('/decide/researcher-or-engineer/#difference', /seldom means/),
      at('/roles/ml-engineer/#hand-over', /rarely carries/),
      at('/roles/ai-researcher/#hand-over', /seldom arrives/),
    ],
  },
  {
    row: 'S0-04',
    about: 'Four phases of a product, each with its signals and whom to hire',
    places: [
      at(
        '/team/phases/#before-product-market-fit',
        /untested/,
        /No model/,
        /researcher or a research engineer/,
        /more than scale/,
      ),
      at('/team/phases/#early-traction', /lives in a notebook/, /own systems/, /breaks when/, /ML engineer first/),
      at('/team/phases/#scaling', /no longer rises/, /Rivals launch/, /hire a researcher/, /turn into income/),
      at(
        '/team/phases/#enterprise-growth',
        /known and steady/,
        /bill for running/,
        /short delays/,
        /always fresh/,
        /senior ML engineer or/,
      ),
      at(
        '/decide/first-hire/#phases',
        /Before product-market fit/,
        /Early traction/,
        /Scaling/,
        /Enterprise growth/,
        /The guide's hire/,
      ),
    ],
  },
  {
    row: 'S0-05',
    about: 'A decision tree of five questions, with the end of each',
    places: [
      at(
        '/decide/first-hire/#phases',
        /five questions/,
        /a prototype/,
        /customers use it/,
        /into a product/,
        /it deployed/,
        /accuracy stopped rising/,
      ),
      // Where each answer of that tree leads.
      at('/decide/first-hire/#phases', /first two/, /next two/),
      at('/decide/where-sources-disagree/#C22', /stopped rising/, /do not want the prototype/),
      at('/decide/where-sources-disagree/#C2', /no prototype/),
    ],
  },
  {
    row: 'S0-06',
    about: 'What a research engineer can do',
    places: [
      at('/roles/research-engineer/#own', /from a paper/, /answer faster/, /tests for/, /paper of their own/),
      at('/decide/research-engineer/#bridge', /from a paper/, /time that/, /under test/, /conference/),
    ],
  },
  {
    row: 'S0-07',
    about: 'The trade-off of a research engineer: two jobs in one head, at a price',
    places: [
      at('/decide/research-engineer/#funding', 'pay-research-engineer-guide', 'equity-research-engineer-guide'),
      at('/decide/research-engineer/#risks', /Dull work/, /two jobs/),
      at('/decide/researcher-or-engineer/#research-engineer', /end of the dilemma/, /hard to find/, /ordinary/),
    ],
  },
  {
    row: 'S0-08',
    about: 'When to hire a research engineer: three conditions, and not first',
    places: [
      at('/decide/research-engineer/#conditions', /Funding/, /proven market/, /model itself/),
      at(
        '/roles/research-engineer/#when',
        /ample funding/,
        /proven market/,
        /all three at once/,
        /is your first AI hire/,
      ),
    ],
  },
  {
    row: 'S0-09',
    about: 'Pay and equity of four profiles in the Bay Area, with a remark on each',
    places: [
      at(
        '/reference/figures/#pay-ml-engineer-mid-bay-area',
        /ML2 or ML3/,
        /3 to 5/,
        /\$180k–\$220k/,
        /Levels\.fyi/,
        /quicker to hire/,
      ),
      at(
        '/reference/figures/#pay-ml-engineer-senior-bay-area',
        /ML4 or ML5/,
        /5 years/,
        /\$250k–\$320k/,
        /Levels\.fyi/,
        /not looking/,
      ),
      at(
        '/reference/figures/#pay-ai-researcher-phd-bay-area',
        /after a PhD/,
        /\$200k–\$280k/,
        /Levels\.fyi/,
        /small pool/,
        /slow search/,
      ),
      at('/pay/#pay-research-engineer-bay-area', /\$220k–\$300k/, /AIM Research/),
      at('/decide/where-sources-disagree/#C7', /rarest of all/),
      at('/pay/#equity-ml-engineer-mid', /0\.5–1\.5%/, /Levels\.fyi/),
      at('/pay/#equity-ml-engineer-senior', /1–3%/, /Levels\.fyi/),
      at('/pay/#equity-ai-researcher-phd', /1–2\.5%/, /Levels\.fyi/),
      at('/pay/#equity-research-engineer', /1\.5–3%/, /AIM Research/),
      at('/roles/levels/#years', 'experience-ml-engineer-mid', 'experience-ml-engineer-senior'),
    ],
  },
  {
    row: 'S0-10',
    about: 'What Levels.fyi and AIM Research are',
    places: [
      at('/reference/sources/#levels-fyi', /Crowd-sourced/, /employees report/),
      at('/reference/sources/#aim-research', /Survey/, /fifty leaders/),
      at('/reference/figures/#count-recruiting-leaders', /50\+/),
    ],
  },
  {
    row: 'S0-11',
    about: 'Pay outside the Bay Area, and of people who work remotely from abroad',
    places: [
      at(
        '/pay/location/#said',
        'difference-base-outside-bay-area',
        /Toronto, Austin/,
        /Europe/,
        /Levels\.fyi/,
        /equity may be/,
        /San Francisco pay/,
        /visa/,
      ),
    ],
  },
  {
    row: 'S0-12',
    about: 'Hiring for prestige: what it looks like, and what it costs',
    places: [
      at('/decide/prestige-hiring/#signs', /investors/, /university/, /doctorate/),
      at(
        '/decide/prestige-hiring/#cost',
        /most common mistake/,
        /at Series A takes/,
        /publishes/,
        /roadmap slips/,
        /hires an ML engineer/,
        /no customer had noticed/,
        /new framework/,
        /measured by/,
      ),
      at('/roles/ai-researcher/#wrong', /notebooks/, /demos run/),
    ],
  },
  {
    row: 'S0-13',
    about: 'How to avoid it: a result for ninety days, the roadmap, questions about shipped work',
    places: [
      at('/decide/prestige-hiring/#habits', /day ninety/, /could block/, /next quarter/, /in front of users/),
      at('/decide/first-hire/#ml-engineer', 'time-success-definition'),
      at(
        '/decide/researcher-or-engineer/#test',
        /after ninety days/,
        /published a paper/,
        /block you next quarter/,
        /more than a degree/,
      ),
    ],
  },
  {
    row: 'S0-14',
    about: 'When the first researcher is due: four conditions',
    places: [
      at('/team/triggers/#accuracy-plateau', /runs in production/, /stopped rising/, /catching up/, /money for work/),
      at(
        '/decide/#next-hires',
        /model in production/,
        /accuracy on a plateau/,
        /rivals who come/,
        /money for the wait/,
        /all four/,
      ),
    ],
  },
  {
    row: 'S0-15',
    about: 'When a second engineer is due: four signs',
    places: [
      at('/team/triggers/#one-engineer-overloaded', /builds features/, /keeps everything running/),
      at('/team/triggers/#pipelines-block-roadmap', /stands still/, /data came late/),
      at('/team/triggers/#serving-too-slow', /slower than/),
      at('/team/triggers/#uptime-promised', /contract names/, /uptime that you owe/),
      at('/team/triggers/#all', /can't carry/, /Failed pipelines/, /too slowly/, /promises uptime/),
    ],
  },
  {
    row: 'S0-16',
    about: 'The team from Series A on',
    places: [
      at(
        '/team/stages/series-a/#versions',
        'count-people-team-series-a',
        'count-feature-engineers-series-a',
        /A senior engineer/,
        /MLOps specialist/,
        /researcher and a research engineer/,
      ),
      at('/decide/where-sources-disagree/#C12', /architecture/, 'count-feature-engineers-series-a'),
    ],
  },
  {
    row: 'S0-17',
    about: 'Recruiting three profiles: where they are, what draws them, what puts them off, what to write',
    places: [
      at(
        '/roles/ai-researcher/#find',
        /arXiv/,
        /on X\b/,
        /NeurIPS/,
        /ICML/,
        /hard problem/,
        /leave to publish/i,
        /ship features/,
        /promised for later/,
        /would own that question/,
      ),
      at(
        '/roles/ml-engineer/#find',
        /Blind/,
        /Hacker News/,
        /job boards/,
        /referrals/,
        /effect on the product/,
        /scale, speed/,
        /short way/,
        /vague idea/,
        /No platform/,
        /new model every month/,
        /You would own/,
      ),
      at(
        '/roles/research-engineer/#find',
        /DeepMind/,
        /OpenAI/,
        /Research teams/,
        /hardly any/i,
        /real users/,
        /newest results/,
        /choose between/,
        /nobody can state/,
        /release it yourself/,
      ),
    ],
  },
  {
    row: 'S0-18',
    about: 'Five questions that the guide leaves open, answered',
    places: [
      at('/reference/faq/#research-engineer-or-ml-engineer', /new methods work/, /known methods dependable/),
      at('/reference/faq/#researcher-to-ml-engineer', /Yes, if/, /mathematics carries over/),
      at('/reference/faq/#signs-of-the-wrong-profile', 'time-success-definition', /stop the search/),
      at('/reference/faq/#only-one-hire', /one senior engineer/),
      at('/reference/faq/#research-engineer-first', /The risk/, 'pay-research-engineer-bay-area'),
      at('/roles/compare/research-engineer-or-ml-engineer/#_top', /in code/, /from? ?a paper|in a paper/),
    ],
  },
];

const researchOrEngineering: readonly PlacedRow[] = [
  {
    row: 'S1-01',
    about: 'Research finds that an engine is possible, engineering builds the car',
    places: [at('/roles/ai-researcher/#own', /cars/, /new kind of engine/, /on the road/)],
  },
  {
    row: 'S1-02',
    about: 'Nine dimensions: goal, math, software, code, output, degree, career, workplace, pay',
    places: [
      at('/decide/researcher-or-engineer/#difference', /new idea/, /keeps running/, /Code is/, /The product/),
      at('/roles/ai-researcher/#apart', /math goes deeper/, /software less/, /instrument/, /labs, universities/),
      at(
        '/roles/compare/researcher-or-ml-engineer/#side-by-side',
        /Mostly a doctorate/,
        /degree in computing/,
        /graduate-level math/,
        /becomes a paper/,
        /running service/,
      ),
      // How much math an engineer needs, and where engineers work.
      at('/roles/ml-engineer/#apart', /math/, /any industry/),
      at('/roles/ml-engineer/#grow', /Staff Sets/, /ML architect/),
      at('/roles/ai-researcher/#grow', /to senior and then/, /distinguished scientist/),
      at('/pay/#pay-ai-engineer-usa', /\$120k–\$350k/, /2025/, /no source given/),
      at('/pay/#pay-ai-researcher-usa', /\$200k–\$500k\+/, /2025/, /top labs/, /no source given/),
    ],
  },
  {
    row: 'S1-03',
    about: 'Four profiles between research and engineering',
    places: [
      at('/decide/where-sources-disagree/#C7', /rarest mix/, /applied scientist is often the best-paid/),
      at('/roles/research-engineer/#find', /Meta AI/, /DeepMind/, /Anthropic/),
      at('/roles/research-engineer/#look-for', /level of a doctorate/),
      at('/roles/applied-scientist/#own', /between researcher and engineer/),
      at('/roles/applied-scientist/#look-for', /Mostly a doctorate/),
      at('/roles/applied-scientist/#pay', /best-paid/, /large companies/),
      at('/roles/ml-engineer/#apart', /nearly one job/, /more depth in models/),
      at('/roles/ml-engineer/#grow', /reads papers/, /towards research/),
    ],
  },
  {
    row: 'S1-04',
    about: 'Three warnings about researchers, degrees and engineering work',
    places: [
      at('/roles/ai-researcher/#look-for', /published nothing/, /is an engineer/),
      // The other half of the same warning: the degree.
      at('/roles/ai-researcher/#look-for', /bachelor/i),
      at('/roles/ml-engineer/#look-for', /demand a doctorate/, /have shipped/),
      at('/reference/faq/#degree-needed', /For engineering, no/),
      at('/decide/wrong-hire/#researcher', /insight/, /delivery/, /rarely works out/),
    ],
  },
];

const firstEngineer: readonly PlacedRow[] = [
  {
    row: 'S2-01',
    about: 'Three questions before the role is opened',
    places: [
      at(
        '/decide/#ready',
        /Which problem/,
        /done mean/,
        /this person own/,
        /first day and again/,
        'time-later-ownership',
      ),
    ],
  },
  {
    row: 'S2-02',
    about: 'The problem sets the skills',
    places: [
      at('/roles/ml-engineer/#look-for', /strong in language/, /new to forecasts/),
      at('/reference/glossary/#forecasting', /strong in text models/),
      // Three kinds of problem that need different skills, and a prototype that is no service.
      at('/roles/ml-engineer/#look-for', /recommending/i, /reading documents/, /notebook/),
    ],
  },
  {
    row: 'S2-03',
    about: 'A problem brief on one page; who cannot agree on it is not ready to hire',
    places: [
      at(
        '/decide/problem-brief/#parts',
        /Business outcome/,
        /what you lack/,
        /Stack/,
        /Constraints/,
        /Speed, budget, rules, people/,
      ),
      at('/decide/not-ready-yet/#signs', /one-page brief/, /no hire/, /agree on it/),
      at('/decide/problem-brief/#agree', /postpone the hire/),
    ],
  },
  {
    row: 'S2-04',
    about: 'Three dimensions of the role, and what to favor in each situation',
    places: [
      at('/roles/#depth', /modeling, engineering and platform/),
      at(
        '/roles/ml-engineer/#look-for',
        /modeling, software and platform/,
        /backend team is strong/,
        /never reach users/,
        /data is a mess/,
        /need a data engineer first/,
      ),
    ],
  },
  {
    row: 'S2-05',
    about: 'Seniority of the first ML engineer',
    places: [
      at(
        '/roles/levels/#first',
        /senior at the seed stage/,
        /argues about dates/,
        /teaches/,
        /direction every day/,
        /weekly/,
      ),
      at('/decide/#senior', /once a week/),
    ],
  },
  {
    row: 'S2-06',
    about: 'An interview loop in four parts',
    places: [
      at(
        '/roles/ml-engineer/#test',
        'time-technical-screen',
        /past project/,
        /Build a baseline/,
        'time-practical-exercise',
        /always paid/,
        /Your real case/,
        /product colleague/,
      ),
      at('/decide/where-sources-disagree/#C8', 'time-practical-exercise', /paid if it is done at home/),
      at(
        '/hire/interview-loop/#sources',
        'time-technical-screen',
        'time-practical-exercise',
        /four parts/,
        /one past project/,
        /design on your own case/,
        /stakeholder/,
      ),
    ],
  },
  {
    row: 'S2-07',
    about: 'Impressive research is no evidence of production skill',
    places: [
      at('/decide/researcher-or-engineer/#disagreement', /no evidence/, /dependable software/),
      at('/decide/where-sources-disagree/#C1', /fine research record/),
    ],
  },
  {
    row: 'S2-08',
    about: 'Three red flags, and what working alone asks of a person',
    places: [
      at(
        '/roles/ml-engineer/#look-for',
        /judged once it ran/,
        /data quality/,
        /deep learning before/,
        /spelled out/,
        /fixed labels by hand/,
        /needs no model/,
        /vague wish/,
      ),
      at('/team/smallest-team/#one', /not ready for a model/),
      at('/decide/#senior', /mostly alone/, /isn't ready/),
    ],
  },
  {
    row: 'S2-09',
    about: 'After the offer: access, a plan, one project, introductions',
    places: [
      at(
        '/team/from-scratch/#month-5',
        'time-lost-to-access',
        /Access to the data/,
        /One project with one measure/,
        /five people/,
        'time-plan-new-hire',
      ),
      at('/roles/ml-engineer/#grow', 'time-plan-new-hire', /first morning/),
      at('/onboard/before-day-one/#access', 'time-lost-to-access'),
      at('/onboard/before-day-one/#two-weeks', 'ninety-day-plan', 'measured-project'),
      at('/onboard/before-day-one/#week', 'data-permissions', 'dated-introductions'),
    ],
  },
];

const teamRoles: readonly PlacedRow[] = [
  {
    row: 'S3-01',
    about: 'ML engineer',
    places: [
      at(
        '/roles/ml-engineer/#own',
        /Training that/,
        /service that answers/,
        /alarms that ring/,
        /nobody has published/,
      ),
      at('/roles/ml-engineer/#hand-over', /running service/),
      at('/roles/ml-engineer/#look-for', /tested Python/, /containers/, /cloud's tools/, /fault in a live model/),
      at('/roles/ml-engineer/#apart', /Data scientist Hands over/, /keeps it running/),
      at('/roles/ml-engineer/#when', /model that you train/),
      at('/roles/data-scientist/#apart', /ads mix/),
    ],
  },
  {
    row: 'S3-02',
    about: 'Data scientist',
    places: [
      at('/roles/data-scientist/#own', /question in a form/, /Experiments/, /First models/),
      at('/roles/data-scientist/#hand-over', /report, a recommendation/),
      at(
        '/roles/data-scientist/#apart',
        /more production skill/,
        /small team/,
        /explores faster/,
        /common reason to leave/,
        /others can take over/,
      ),
      at('/roles/data-scientist/#when', /understand your data/),
    ],
  },
  {
    row: 'S3-03',
    about: 'Data engineer',
    places: [
      at('/roles/data-engineer/#own', /collect, reshape and store/),
      at('/roles/data-engineer/#hand-over', /Tables/, /data plumbing/),
      at('/roles/data-engineer/#apart', /model's begins/),
      at('/roles/data-engineer/#when', /first where data is the bottleneck/, /frequent reason/),
    ],
  },
  {
    row: 'S3-04',
    about: 'MLOps engineer',
    places: [
      at(
        '/roles/mlops-engineer/#own',
        /to users/,
        /model versions/,
        /record of experiments/,
        /changed inputs/,
        /falling quality/,
      ),
      at('/roles/mlops-engineer/#look-for', /Automatic builds/, /registry of models/, /shared store/),
      at('/roles/mlops-engineer/#hand-over', /release path/),
      at('/roles/mlops-engineer/#apart', /DevOps/, /server is fine/),
      at('/roles/mlops-engineer/#when', 'count-models-mlops-role-section', 'share-time-infrastructure-mlops'),
    ],
  },
  {
    row: 'S3-05',
    about: 'AI researcher',
    places: [
      at('/roles/ai-researcher/#own', /The open question/, /The experiments/),
      at('/roles/ai-researcher/#hand-over', /A finding with/, /becomes a paper/),
      at('/roles/ai-researcher/#apart', /known methods stop/),
      at(
        '/roles/ai-researcher/#when',
        /misuse/,
        /frustrated/,
        /no published method/,
        /what you sell/,
        /draws the people/,
      ),
      at('/decide/where-sources-disagree/#C7', /costs most/, /hardest to hire/),
    ],
  },
  {
    row: 'S3-06',
    about: 'LLM engineer',
    places: [
      at(
        '/roles/applied-ai-engineer/#llm-engineer',
        /search in documents/,
        /prompts/,
        /fine-tuning/,
        /tests of answers/,
        /from scratch/,
      ),
      at('/roles/applied-ai-engineer/#own', /cost of each answer/),
      at('/roles/applied-ai-engineer/#hand-over', /released feature/),
      at('/roles/applied-ai-engineer/#find', /Backend teams/, /ML engineers who moved/),
      at('/roles/applied-ai-engineer/#look-for', /job is young/),
      at('/roles/applied-ai-engineer/#when', /only from Series B/),
    ],
  },
  {
    row: 'S3-07',
    about: 'AI product manager',
    places: [
      at('/roles/ai-product-manager/#own', /order of the work/, /measure of success/),
      at('/roles/ai-product-manager/#hand-over', /Requirements in order/),
      at('/roles/ai-product-manager/#apart', /what a model can do/, /small wish dear/, /wrong work/),
      at('/roles/ai-product-manager/#look-for', /engineer who moved to product/, /learned about models/),
      at('/roles/ai-product-manager/#when', 'count-ml-engineers-ai-pm', /what to build/),
    ],
  },
  {
    row: 'S3-08',
    about: 'Head of ML or VP of AI',
    places: [
      at('/roles/head-of-ml/#own', /shape of the team/, /plan for AI work/, /what AI can do/, /its hires/),
      at('/roles/head-of-ml/#hand-over', /team that delivers/),
      at('/roles/head-of-ml/#apart', /leads people/),
      at('/roles/head-of-ml/#look-for', /depth in two things/),
      at('/roles/head-of-ml/#when', 'count-people-head-of-ml', 'count-hires-head-of-ml'),
    ],
  },
  {
    row: 'S3-09',
    about: 'The ladder of an ML engineer',
    places: [
      at('/roles/levels/#individual', /ML engineer, senior, staff and principal/),
      // The table goes up the ladder.
      at('/roles/levels/#individual', /Senior .+Staff engineer.+Principal engineer/),
      at('/roles/ml-engineer/#grow', /Senior .+ Staff .+ Principal/),
    ],
  },
  {
    row: 'S3-10',
    about: 'Pay of eight roles in the United States, without a source',
    places: [
      at('/pay/#pay-ml-engineer-usa', /\$140k–\$230k/, /2026/, /no source given/),
      at('/pay/#pay-data-scientist-usa', /\$130k–\$210k/, /no source given/),
      at('/pay/#pay-data-engineer-usa', /\$130k–\$200k/, /no source given/),
      at('/pay/#pay-mlops-engineer-usa', /\$140k–\$220k/, /no source given/),
      at('/pay/#pay-ai-researcher-top-labs-usa', /\$200k–\$480k\+/, /no source given/),
      at('/pay/#pay-ai-researcher-series-b-usa', /\$160k–\$280k/, /Series B/, /no source given/),
      at('/pay/#pay-llm-engineer-senior-usa', /Senior LLM engineer/, /\$160k–\$220k/, /no source given/),
      at('/pay/#pay-ai-product-manager-senior-usa', /Senior AI product manager/, /\$160k–\$240k/, /no source given/),
      at('/pay/#pay-head-of-ml-usa', /\$250k–\$500k\+/, /no source given/),
      at('/pay/#base', 'pay-ml-engineer-usa', 'pay-mlops-engineer-usa', 'pay-ai-researcher-series-b-usa'),
      at('/pay/#total', 'pay-ai-researcher-top-labs-usa', 'pay-head-of-ml-usa'),
    ],
  },
  {
    row: 'S3-11',
    about: 'Five handoffs, and what passes in each',
    places: [
      at('/team/handoffs/#data-engineer-to-data-scientist', /Pipelines/, /Feature tables/, /promise about quality/),
      at('/team/handoffs/#data-scientist-to-ml-engineer', /model that was tested/, /baseline/, /Training code/),
      at('/team/handoffs/#ml-engineer-to-mlops-engineer', /packed for release/, /what to watch/, /new training/),
      at('/team/handoffs/#ai-researcher-to-ml-engineer', /worked in experiments/),
      at(
        '/team/handoffs/#ai-product-manager-to-technical-roles',
        /most now, in order/,
        /tell success/,
        /Limits of time/,
      ),
      at('/team/handoffs/#all', /From data engineer to data scientist/, /From AI product manager/, /Five of the rows/),
    ],
  },
  {
    row: 'S3-12',
    about: 'The team by funding stage: how many hires, in which order',
    places: [
      at(
        '/team/stages/pre-seed-to-seed/#team',
        'count-hires-seed',
        /generalist/,
        /1\. ML engineer .+ Data engineer .+ Data scientist/,
      ),
      at('/team/stages/series-a/#team', 'count-hires-series-a'),
      at(
        '/team/stages/series-a/#versions',
        /A senior ML engineer/,
        /Second hire/,
        /scientist, third/,
        /is complex/,
        /from Series B/,
      ),
      at(
        '/team/stages/series-b-and-later/#team',
        'count-hires-series-b',
        /before the specialists/,
        /1\. Head of ML/,
        /AI product manager .*Senior/,
        /AI researcher .+Only if/,
        /Applied AI engineer .*Senior/,
      ),
    ],
  },
  {
    row: 'S3-13',
    about: 'What tells a company that a role is due',
    places: [
      at('/team/triggers/#models-in-production', 'count-models-mlops'),
      at('/team/triggers/#infrastructure-time', 'share-time-infrastructure-mlops'),
      at('/team/triggers/#product-questions-pile-up', 'count-ml-engineers-ai-pm', /central to the product/),
      at('/team/triggers/#team-needs-a-lead', 'count-people-head-of-ml', 'count-hires-head-of-ml', /Series B/),
      at('/team/triggers/#novelty-is-the-edge', /no known method/, /what you sell/),
    ],
  },
  {
    row: 'S3-14',
    about: 'The smallest team: three people',
    places: [
      at(
        '/team/smallest-team/#answers',
        'count-people-smallest-team',
        /an ML engineer, a data engineer/,
        /data scientist or researcher/,
        /ship a system/,
      ),
    ],
  },
  {
    row: 'S3-15',
    about: 'Five questions with answers',
    places: [
      at(
        '/reference/faq/#ml-engineer-or-data-scientist',
        /running system/,
        /with an answer/,
        /one person often does both/,
      ),
      at('/reference/faq/#smallest-team', 'count-people-smallest-team'),
      at('/reference/faq/#ai-pm-or-pm', /fault of the model/, /fault in the data/, /costly/),
      at('/roles/compare/#ai-pm-or-pm', /weak model from bad data/),
      at('/reference/faq/#mlops-or-devops', 'share-time-infrastructure-mlops', /drifting data/, /model versions/),
      at('/roles/compare/mlops-or-devops/#_top', /package a model/, /inputs have shifted/, /shared features/),
      at('/roles/mlops-engineer/#when', /retrained so often/),
      at(
        '/reference/faq/#every-team-a-researcher',
        /^Does every AI team need a researcher\? No\./,
        /methods that others/,
      ),
    ],
  },
  {
    row: 'S3-16',
    about: 'Why data scientists leave, and why teams fail for lack of data engineering',
    places: [
      at('/team/#breaks', /made to run/, /tend to leave/, /too little data engineering/),
      at('/roles/data-engineer/#when', /thin data work/),
      at('/onboard/retention/#traits', 'work-that-matches-the-hire', 'enough-data-engineering'),
    ],
  },
  {
    row: 'S3-17',
    about: 'Three guides that the source names and does not have',
    places: [
      at('/hire/mlops-engineer/#job-description', /Why we hire/, /What you will own/, /What you decide/),
      at('/hire/mlops-engineer/#search', /platform/i, /service/i),
      at('/hire/head-of-ml/#mandate', /mandate/i),
      at('/roles/head-of-ml/#vp', /Head of ML VP of AI/, /Proof to ask for/),
      at('/roles/head-of-ml/#search-steps', /Mandate/, /References/),
      at('/team/from-scratch/#year', /First: hire, wait or rent/, /Fifth: extend/),
    ],
  },
];

const aiEngineers: readonly PlacedRow[] = [
  {
    row: 'S4-01',
    about: 'Job ads that ask for generative-AI skills',
    places: [
      at(
        '/pay/market/#demand',
        /Lightcast/,
        'count-ads-generative-ai-2021',
        /January 2021/,
        'count-ads-generative-ai-2025',
        /May 2025/,
      ),
    ],
  },
  {
    row: 'S4-02',
    about: 'AI specialists among the fastest-growing jobs, skills gaps as a barrier',
    places: [
      at('/pay/market/#demand', /fastest growing/, /lack of skills/),
      at('/reference/sources/#world-economic-forum', /Future of Jobs/, /2025/, /DistantJob/),
    ],
  },
  {
    row: 'S4-03',
    about: 'One title hides three jobs',
    places: [
      at(
        '/roles/#three-jobs',
        /all three jobs/,
        /Research A finding/,
        /ML engineering A model/,
        /Applied AI engineering A feature/,
        /gets restless/,
        /strong backend engineer/,
      ),
    ],
  },
  {
    row: 'S4-04',
    about: 'A feature in production wants applied depth before research prestige',
    places: [
      at('/roles/applied-ai-engineer/#apart', /before research fame/),
      at('/decide/researcher-or-engineer/#disagreement', /before research prestige/),
    ],
  },
  {
    row: 'S4-05',
    about: 'Four questions that define a role',
    places: [
      at('/decide/not-ready-yet/#questions', /Which problem/, /kind of system/, /Which limits/, /With whom/),
      at('/decide/#ready', /kind of system/, /limits that count/),
    ],
  },
  {
    row: 'S4-06',
    about: 'Four profiles: focus, skills, a sample question each',
    places: [
      at('/roles/applied-ai-engineer/#test', /finds nothing useful/, /answers anyway/),
      at('/roles/applied-ai-engineer/#look-for', /Backend software/, /test questions/, /search or the model/),
      // From an experiment to a service that is watched.
      at('/roles/ml-engineer/#test', /notebook/, /Your real case/, /data to alarms/),
      at('/roles/ml-engineer/#look-for', /Serving a model/, /Training across/),
      at('/roles/ai-researcher/#test', /reject the result/),
      at('/roles/ai-researcher/#look-for', /test that a wrong idea/, /Knows the theory/),
      at('/roles/data-engineer/#test', /in use the app/, /meaning the same/),
      at('/roles/data-engineer/#look-for', /SQL and one/, /scheduler/, /personal data/),
      at('/roles/data-engineer/#own', /Checks that stop/, /who may see it/),
    ],
  },
  {
    row: 'S4-07',
    about: 'Name the category of the job; how much specialist recruiters save, as one of them claims',
    places: [
      at('/roles/titles/#ad', /kind of work/, /vague ads/, /blur the scoring/),
      at(
        '/reference/faq/#agency-fee',
        'share-time-to-hire-specialists',
        /when the process is focused/,
        /sells that service/,
      ),
      at('/reference/sources/#acceler8-talent', /2025/),
    ],
  },
  {
    row: 'S4-08',
    about: 'Five parts of a job description',
    places: [
      at(
        '/hire/job-description/#ad-ml-engineer',
        /Why we hire/,
        /What you will own/,
        /work with today/,
        /success looks like/,
        /What you decide/,
      ),
    ],
  },
  {
    row: 'S4-09',
    about: 'A share of AI ads that the source says it showed, and never did',
    places: [
      at('/decide/where-sources-disagree/#dangling', /outside the usual/, /It did not/, /no number/),
      at('/reference/#left-out', /does not exist/),
    ],
  },
  {
    row: 'S4-12',
    about: 'Full-time, contract or both: three rules',
    places: [
      at(
        '/decide/full-time-or-contract/#rules',
        /own a system/,
        /keep what was learned/,
        /has an end/,
        /narrow technical problem/,
        /owns the plan/,
        /first phase/,
        /proof of concept/,
        /cleanup/,
        /vendors/,
      ),
    ],
  },
  {
    row: 'S4-16',
    about: 'The talk about an exercise counts as much as the exercise',
    places: [
      at('/roles/ml-engineer/#test', /as much as the work/),
      at('/roles/applied-ai-engineer/#test', /as much as the code/),
    ],
  },
  {
    row: 'S4-18',
    about: 'A misunderstood problem is a leading cause of failure',
    places: [
      at('/decide/not-ready-yet/#signs', /RAND/, /misunderstood problem/, /leading cause/),
      at('/reference/sources/#rand', /Svitla/),
    ],
  },
  {
    row: 'S4-21',
    about: 'Average pay, shares of ads by pay, and growth of another occupation',
    places: [
      at(
        '/pay/market/#average',
        'pay-ai-engineer-average-usa',
        'pay-ai-engineer-average-previous-usa',
        'count-ads-sample',
        'share-ads-above-200',
      ),
      at('/pay/#market', 'share-ads-160-to-200', 'share-ads-120-to-160', 'share-ads-above-200'),
      at('/pay/market/#demand', 'growth-research-scientists-usa', /research scientists/),
      at('/reference/sources/#365-data-science', /2026/),
    ],
  },
  {
    row: 'S4-27',
    about: 'Four traits of places where AI people stay',
    places: [
      at('/reference/faq/#keep-people', /into management/, /time to learn/, /trials that fail/, /leaders who know/),
      at('/roles/ml-engineer/#grow', /only way up/, /time to learn/, /may fail/, /leaders know/),
      at(
        '/onboard/retention/#traits',
        'career-without-management',
        'protected-learning-time',
        'room-for-failed-tries',
        'leaders-who-know-the-limits',
      ),
    ],
  },
];

/** A point of disagreement stands on its page with each side, our default and when the other side is right. */
function disputed(row: `C${number}`, about: string, ...sides: Place['holds']): PlacedRow {
  const parts = [/The problem\./, /Our default\./, /When the other side is right\./];
  return { row, about, places: [at(`/decide/where-sources-disagree/#${row}`, ...sides, ...parts)] };
}

const disagreements: readonly PlacedRow[] = [
  disputed(
    'C1',
    'A researcher first?',
    /before product-market fit/,
    /Hardly ever/,
    /seed stage/,
    /applied depth/,
    /A trap/,
    /Hire an engineer first/,
  ),
  disputed('C2', 'A research engineer first?', /table of phases/, /own section/, /no prototype/, /not as the first/),
  disputed(
    'C3',
    'Pay of a research engineer in one guide',
    'pay-research-engineer-guide',
    'equity-research-engineer-guide',
    'pay-research-engineer-bay-area',
    'equity-research-engineer',
  ),
  disputed(
    'C4',
    'Pay of ML and AI engineers',
    'pay-ml-engineer-mid-bay-area',
    'pay-ml-engineer-senior-bay-area',
    'pay-ai-engineer-usa',
    'pay-ml-engineer-usa',
    'pay-ai-engineer-average-usa',
  ),
  disputed(
    'C5',
    'An average above what most ads offer',
    'pay-ai-engineer-average-usa',
    'share-ads-above-200',
    'share-ads-pay-not-accounted',
    /A mean of/,
    /opening bid/,
  ),
  disputed(
    'C6',
    "Researchers' pay, base and total",
    'pay-ai-researcher-phd-bay-area',
    'pay-ai-researcher-usa',
    'pay-ai-researcher-top-labs-usa',
    'pay-ai-researcher-series-b-usa',
    /base with base/,
  ),
  disputed(
    'C7',
    'The rarest and dearest role',
    /research engineer is the rarest/,
    /applied scientist is often/,
    /researcher costs most/,
  ),
  disputed('C8', 'The take-home exercise', 'time-practical-exercise', /paid if/, 'time-take-home', /nothing on pay/),
  disputed(
    'C9',
    'The interview loop',
    'time-technical-screen',
    /Four parts/,
    /short technical screen/,
    /calibration/,
    /not among them/,
  ),
  disputed(
    'C10',
    'When an MLOps engineer is due',
    'count-models-mlops-role-section',
    'count-models-mlops-series-a',
    'count-models-mlops',
    'share-time-infrastructure-mlops',
    /enterprise customers/,
    /team from Series A/,
  ),
  disputed('C11', 'When a head of ML is due', 'count-hires-head-of-ml', /Series B/, 'count-people-head-of-ml'),
  disputed(
    'C12',
    'The team at Series A',
    /a researcher, a research engineer/,
    'count-hires-series-a',
    /an MLOps engineer, a data scientist/,
    /from Series B on/,
  ),
  disputed('C13', 'The smallest team', 'count-people-first-generalist', 'count-people-smallest-team'),
  disputed(
    'C14',
    'A data engineer first, or nobody',
    /data engineer may come first/,
    /hire no one/,
    /is the bottleneck/,
    /contractor or a wait/,
  ),
  disputed('C15', 'What titles mean', /mostly one job/, /LLM engineer are two jobs/, /covers three jobs/),
  disputed('C16', 'Papers and a PhD', /No publications/, /PhD is nearly always/, /open-source work/),
  disputed('C17', 'The line between research and engineering', /wholly different kind/, /can be crossed/),
  disputed('C18', 'Time to value', 'time-to-value-ml-engineer', 'time-first-project'),
  disputed(
    'C19',
    'Seniority of the first hire',
    /Senior at the seed stage/,
    /level is not said/,
    'experience-ml-engineer-mid',
  ),
  disputed('C20', 'Pay by place', 'difference-base-outside-bay-area', /San Francisco pays/),
  disputed('C21', 'Where ML engineers are', /Blind, Hacker News/, /job boards/, /Broad pools/, /communities/),
  disputed('C22', 'Gaps in a decision tree', /says nothing/, /do not want the prototype/),
  disputed(
    'C23',
    'A growth rate for other jobs',
    'growth-research-scientists-usa',
    /research scientists/,
    /demand for AI engineers/,
  ),
  disputed('C24', 'Equity by role ignores the order of hires', 'equity-ml-engineer-senior', /falls with each hire/),
  disputed('C25', 'Ranges without a source', 'pay-ai-engineer-usa', 'pay-ai-researcher-usa', /each of eight roles/),
];

/** Every row, with the places that hold it. */
export const placedRows: readonly PlacedRow[] = [
  ...firstHire,
  ...researchOrEngineering,
  ...firstEngineer,
  ...teamRoles,
  ...aiEngineers,
  ...aiHiring,
  ...disagreements,
];
