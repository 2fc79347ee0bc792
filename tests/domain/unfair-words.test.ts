import { describe, expect, test } from 'vitest';
import { findUnfairWord } from '../../src/domain/unfair-words.ts';

describe('what may not be asked is found:', () => {
  test.each([
    ['How old are you?', 'How old are you', 'age'],
    ['We are a young team.', 'young team', 'age'],
    ['What is your AGE?', 'your AGE', 'age'],
    ['When did you graduate?', 'When did you graduate', 'age'],
    ['Do you plan a family?', 'plan a family', 'family'],
    ['Are you planning a baby?', 'planning a baby', 'family'],
    ['Are you married?', 'married', 'family'],
    ['Who looks after your kids?', 'your kids', 'family'],
    ['Is English your native language?', 'your native language', 'origin'],
    ['Where are you from?', 'Where are you', 'origin'],
    ['Where were you born?', 'Where were you born', 'origin'],
    ['Which country are you from?', 'Which country are you', 'origin'],
    ['Are you a citizen?', 'Are you a citizen', 'origin'],
    ['When do you pray?', 'When do you pray', 'religion'],
    ['Have you ever been ill?', 'you ever been ill', 'health'],
    ['Any disabilities?', 'disabilities', 'health'],
    ['How is your health?', 'your health', 'health'],
    ['How many sick days did you take?', 'sick days', 'health'],
    ['Which pronouns?', 'pronouns', 'gender or sexual orientation'],
    ['Were you ever arrested?', 'arrested', 'politics or the law'],
    ['Were you in the military?', 'in the military', 'politics or the law'],
    ['What is your current salary?', 'current salary', 'earlier pay'],
    ['What did you earn last year?', 'What did you earn', 'earlier pay'],
  ])('%s', (text, word, about) => expect(findUnfairWord(text)).toEqual({ word, about }));
});

describe('what is about the work is left alone:', () => {
  test.each([
    'When is the data from, and who may use it?',
    'How do you find a race condition in the page?',
    'Which image of the message do you keep?',
    'What is the base range that you would need?',
    'You still will skill.',
    'Tell me about a model that you switched off.',
    'How would you handle a majority vote between three models?',
    'How do you watch the health of a service?',
    'When do you retire a model?',
    'A cloud-native service starts a child process.',
    'Which family of models would you try first?',
    'What is the age of the oldest record?',
    'We settle claims for health insurers.',
    'Our model serves people of every age.',
  ])('%s', (text) => expect(findUnfairWord(text)).toBeNull());
});

test('words of the trade pass, and questions that ask for them all the same do not', () => {
  expect(findUnfairWord('Our app is about pregnancy.')).toEqual({ word: 'pregnancy', about: 'family' });
  expect(findUnfairWord('Our app is about pregnancy.', ['Pregnancy'])).toBeNull();
  expect(findUnfairWord('Are you planning a baby?', ['baby', 'planning'])).toEqual({
    word: 'planning a baby',
    about: 'family',
  });
});
