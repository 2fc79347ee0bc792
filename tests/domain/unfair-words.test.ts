import { describe, expect, test } from 'vitest';
import { findUnfairWord } from '../../src/domain/unfair-words.ts';

describe('what may not be asked is found:', () => {
  test.each([
    ['How old are you?', 'How old are you', 'age'],
    ['We are a young team.', 'young', 'age'],
    ['What is your AGE?', 'AGE', 'age'],
    ['Do you plan a family?', 'family', 'family'],
    ['Are you married?', 'married', 'family'],
    ['Who looks after your kids?', 'kids', 'family'],
    ['Is English your native language?', 'native', 'origin'],
    ['Where are you from?', 'Where are you from', 'origin'],
    ['Are you a citizen?', 'citizen', 'origin'],
    ['Do you pray at work?', 'pray', 'religion'],
    ['Have you been ill?', 'ill', 'health'],
    ['Any disabilities?', 'disabilities', 'health'],
    ['How is your health?', 'health', 'health'],
    ['Which pronouns?', 'pronouns', 'gender or sexual orientation'],
    ['Were you ever arrested?', 'arrested', 'politics or the law'],
    ['Were you in the military?', 'military', 'politics or the law'],
    ['What is your current salary?', 'current salary', 'earlier pay'],
    ['What did you earn there?', 'did you earn there', 'earlier pay'],
  ])('%s', (text, word, about) => expect(findUnfairWord(text)).toEqual({ word, about }));
});

test('words of the trade pass, and questions that ask for them all the same do not', () => {
  expect(findUnfairWord('Our app reads medical forms.', ['Medical'])).toBeNull();
  expect(findUnfairWord('Is your health good for medical forms?', ['medical'])).toEqual({
    word: 'health',
    about: 'health',
  });
  expect(findUnfairWord('How old are you?', ['old'])).toEqual({ word: 'How old are you', about: 'age' });
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
  ])('%s', (text) => expect(findUnfairWord(text)).toBeNull());
});
