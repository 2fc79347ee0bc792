interface Subject {
  about: string;
  /** Whole words, in small letters. */
  words: string;
  /** Longer ways to ask for it. */
  asked?: RegExp;
}

/**
 * Words that have no place in what is said to a candidate: in many countries an employer may not ask about what they
 * stand for, and nothing about the work needs them.
 */
const subjects: readonly Subject[] = [
  {
    about: 'age',
    words: 'age aged birthday birth young younger elderly retire retired retirement',
    asked: /\bhow old (?:are|is) (?:you|he|she)\b/i,
  },
  {
    about: 'family',
    words:
      'family families child children childcare kid kids married marriage marital spouse husband wife wives pregnant pregnancy maternity paternity',
  },
  {
    about: 'origin',
    words:
      'nationality nationalities citizen citizens citizenship native immigrant immigrants immigration ethnic ethnicity racial foreigner foreigners',
    asked: /\bmother tongue\b|\bskin color\b|\bwhere are you from\b/i,
  },
  { about: 'religion', words: 'religion religions religious church mosque synagogue pray prayer prayers sabbath' },
  {
    about: 'health',
    words:
      'health healthy healthcare ill illness illnesses sick sickness disability disabilities handicap handicapped medical medication',
  },
  {
    about: 'gender or sexual orientation',
    words: 'gender sexual sexuality gay lesbian transgender pronouns',
  },
  {
    about: 'politics or the law',
    words: 'political politics military veteran veterans arrest arrests arrested convicted conviction convictions',
    asked: /\b(?:labor|trade) unions?\b/i,
  },
  {
    about: 'earlier pay',
    words: '',
    asked:
      /\b(?:current|present|previous|last|past) (?:salary|pay|compensation)\b|\b(?:do|did) you (?:earn|make) (?:now|there|today)\b|\bsalary history\b/i,
  },
];

const bySubject = subjects.map(({ about, words, asked }) => ({ about, words: new Set(words.split(' ')), asked }));

/**
 * The first such word in a text, with what it is about. Words of the company's own trade pass, as health does where it
 * makes software for doctors; asking for it in a longer phrase never does.
 */
export function findUnfairWord(
  text: string,
  tradeWords: readonly string[] = [],
): { word: string; about: string } | null {
  const trade = new Set(tradeWords.map((word) => word.toLowerCase()));
  const written = (text.match(/\p{L}+/gu) ?? []).filter((word) => !trade.has(word.toLowerCase()));
  for (const { about, words, asked } of bySubject) {
    const word = written.find((entry) => words.has(entry.toLowerCase())) ?? asked?.exec(text)?.[0];
    if (word !== undefined) return { word, about };
  }
  return null;
}
