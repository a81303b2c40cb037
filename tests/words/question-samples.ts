// Every question a rule may ask: the type makes the list complete.

import type { QuestionCode } from '#src/domain/index';

const every: Readonly<Record<QuestionCode, true>> = {
  'where-is-home': true,
  'where-is-the-home': true,
  'where-is-the-school': true,
  'where-is-the-contact': true,
  'when-was-temporary-approval': true,
  'was-temporary-approval-extended': true,
  'what-are-the-terms': true,
  'would-the-home-revise-its-statement': true,
  'what-is-the-statement-of-purpose': true,
  'who-sleeps-where': true,
  'can-the-booking-move': true,
  'what-of-the-later-hold': true,
  'does-the-respite-child-count': true,
  'how-is-it-staffed': true,
  'how-old-is-the-own-child': true,
  'can-they-live-together': true,
  'which-area-is-the-councils': true,
  'is-this-a-connected-person': true,
  'is-the-safeguarding-question-closed': true,
  'is-there-this-need': true,
  'is-it-still-a-risk': true,
  'has-the-home-the-skill': true,
  'has-the-home-the-adaptation': true,
  'is-this-setting-suitable': true,
  'which-animals': true,
  'can-the-animal-be-kept-apart': true,
  'does-anyone-smoke': true,
  'which-languages': true,
  'which-faiths': true,
  'which-cultures': true,
  'what-does-the-child-want': true,
  'can-the-wish-be-met': true,
  'would-the-carer-consider': true,
  'what-does-the-carer-prefer': true,
  'what-is-the-fee': true,
  'does-it-take-emergencies': true,
};

const isQuestion = (code: string): code is QuestionCode => code in every;

export const questionSamples: readonly QuestionCode[] = Object.keys(every).filter(isQuestion);
