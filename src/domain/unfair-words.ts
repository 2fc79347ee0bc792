interface Subject {
  about: string;
  /** Whole words, in small letters, that mean this subject and nothing else. */
  words: string;
  /** Ways to ask for it in words that mean other things too: the age of a record and your age are two things. */
  asked?: RegExp;
}

/**
 * What has no place in what is said to a candidate: in many countries an employer may not ask about it, and nothing
 * about the work needs it.
 */
const subjects: readonly Subject[] = [
  {
    about: 'age',
    words: 'birthday elderly',
    asked:
      /\byour (?:own )?(?:age|birth|date of birth|year of birth|retirement)\b|\bhow old (?:are you|is (?:he|she))\b|\b(?:young|youthful|younger) (?:team|people|person|colleagues|candidates|company|talent)\b|\bwhen (?:were you born|will you retire|did you (?:finish school|graduate))\b/i,
  },
  {
    about: 'family',
    words: 'married marriage marital spouse husband wife wives pregnant pregnancy maternity paternity childcare',
    asked:
      /\byour (?:own )?(?:family|child|children|kids?|partner|baby)\b|\b(?:plan|planning|have|want|expect|expecting|start|starting) (?:a |any )?(?:family|child|children|kids?|baby|babies)\b/i,
  },
  {
    about: 'origin',
    words: 'nationality nationalities citizenship immigrant immigrants ethnicity foreigner foreigners',
    asked:
      /\bnative (?:speakers?|language|english|tongue)\b|\bmother tongue\b|\bskin color\b|\byour (?:accent|origin|native \w+|home country|citizenship)\b|\b(?:where|which country) (?:are you|do you come|were you born)\b|\bare you a citizen\b/i,
  },
  {
    about: 'religion',
    words: 'religion religions religious church mosque synagogue sabbath',
    asked: /\b(?:do|when do) you pray\b|\byour (?:faith|prayers?)\b/i,
  },
  {
    about: 'health',
    words: 'disability disabilities handicap handicapped illness illnesses',
    asked:
      /\byour (?:own )?(?:health|medication|medical \w+|condition|sick (?:days|leave))\b|\b(?:are|were|been) you (?:ill|sick|healthy|disabled)\b|\byou (?:ever )?been (?:ill|sick)\b|\bsick (?:days|leave)\b/i,
  },
  {
    about: 'gender or sexual orientation',
    words: 'gender sexuality gay lesbian transgender pronouns',
    asked: /\bsexual (?:orientation|preferences?)\b/i,
  },
  {
    about: 'politics or the law',
    words: 'veteran veterans arrested',
    asked:
      /\byour (?:politics|political \w+|party|vote|military \w+|criminal \w+|convictions?)\b|\b(?:labor|trade) unions?\b|\b(?:ever|been) convicted\b|\b(?:in|from) the military\b/i,
  },
  {
    about: 'earlier pay',
    words: '',
    asked:
      /\b(?:current|present|previous|last|past) (?:salary|pay|compensation)\b|\b(?:do|did) you (?:earn|make) (?:now|there|today|last|before)\b|\b(?:what|how much) (?:do|did) you (?:earn|get paid)\b|\bsalary history\b/i,
  },
];

const bySubject = subjects.map(({ about, words, asked }) => ({ about, words: new Set(words.split(' ')), asked }));

/**
 * The first such word in a text, with what it is about. Words of the company's own trade pass, as pregnancy does where
 * it makes software for midwives; asking for it in a longer phrase never does.
 */
export function findUnfairWord(
  text: string,
  tradeWords: readonly string[] = [],
): { word: string; about: string } | null {
  const trade = new Set(tradeWords.map((word) => word.toLowerCase()));
  const written = (text.match(/\p{L}+/gu) ?? []).filter((word) => !trade.has(word.toLowerCase()));
  for (const { about, words, asked } of bySubject) {
    const word = asked?.exec(text)?.[0] ?? written.find((entry) => words.has(entry.toLowerCase()));
    if (word !== undefined) return { word, about };
  }
  return null;
}
