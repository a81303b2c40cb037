// What to ask when a fact is missing, and who would know, in words.

import type { Question, QuestionCode, WhoKnows } from '#src/services/index';
import { needWords } from './reasons/needs.js';

const who: Readonly<Record<WhoKnows, string>> = {
  'social-worker': "the child's social worker",
  'supervising-social-worker': "the carer's supervising social worker",
  'registered-manager': 'the registered manager',
  provider: 'the provider',
  carer: 'the carer',
  school: 'the school',
  health: 'health',
  commissioning: 'commissioning',
};

/** `about` is the need in words, or "this" where the question names none. */
const words: Readonly<Record<QuestionCode, (about: string) => string>> = {
  'where-is-home': () => "where is the child's home?",
  'where-is-the-home': () => 'where is this home?',
  'where-is-the-school': () => 'where is the school?',
  'where-is-the-contact': () => 'where does the child see family?',
  'when-was-temporary-approval': () => 'when was the temporary approval given?',
  'was-temporary-approval-extended': () => 'was the temporary approval extended, and to when?',
  'what-are-the-terms': () => 'what are the terms of approval or registration?',
  'would-the-home-revise-its-statement': () => 'would the home revise its statement of purpose for this child?',
  'what-is-the-statement-of-purpose': () => 'does the statement of purpose cover this child?',
  'who-sleeps-where': () => 'who sleeps in which bedroom?',
  'can-the-booking-move': () => 'can the respite booking move?',
  'what-of-the-later-hold': () => 'what would happen when the hold begins?',
  'does-the-respite-child-count': () => 'does the child there for respite count towards the usual limit?',
  'how-is-it-staffed': () => 'how is the home staffed?',
  'how-old-is-the-own-child': () => "how old is the carer's own child?",
  'can-they-live-together': () => 'can these children live safely with those there?',
  'which-area-is-the-councils': () => "which local authority's area is the council's own?",
  'is-this-a-connected-person': () => 'is this person connected to the child?',
  'is-the-safeguarding-question-closed': () => 'is the safeguarding question closed?',
  'is-there-this-need': (about) => `is there a need about ${about}?`,
  'is-it-still-a-risk': (about) => `is ${about} still a risk, or history?`,
  'has-the-home-the-skill': (about) => `is anyone there skilled in ${about}?`,
  'has-the-home-the-adaptation': (about) => `has the home ${about}?`,
  'is-this-setting-suitable': () => 'would this kind of setting suit the child?',
  'which-animals': () => 'which animals are in the home?',
  'can-the-animal-be-kept-apart': () => 'can the animal be kept apart?',
  'does-anyone-smoke': () => 'does anyone there smoke or vape?',
  'which-languages': () => 'which languages are spoken there?',
  'which-faiths': () => 'which faith is practised there?',
  'which-cultures': () => 'which cultures is the home at home in?',
  'what-does-the-child-want': () => 'what does the child want?',
  'can-the-wish-be-met': () => 'can the child have what they want there?',
  'would-the-carer-consider': () => 'would the carer consider this child?',
  'what-does-the-carer-prefer': () => 'what does the carer prefer?',
  'what-is-the-fee': () => 'what is the weekly fee?',
  'does-it-take-emergencies': () => 'does the home take emergencies now?',
};

/** "is fire setting still a risk, or history? (the child's social worker)". */
export const sayQuestion = ({ code, who: knows, about }: Question): string =>
  `${words[code](about === undefined ? 'this' : needWords(about))} (${who[knows]})`;
