// What a rule asks when a fact is missing: codes only, the questions themselves are in bots/words.

import type { BeforeQuestion } from './before.js';
import type { CompanyQuestion } from './company.js';
import type { CouncilQuestion } from './council.js';
import type { RegimeQuestion } from './regimes.js';
import type { StandingQuestion } from './standing.js';

export type GeneralQuestion =
  | 'where-is-home'
  | 'where-is-the-home'
  | 'where-is-the-school'
  | 'where-is-the-contact'
  | 'which-area-is-the-councils'
  | 'when-was-temporary-approval'
  | 'was-temporary-approval-extended'
  | 'is-a-review-awaited'
  | 'what-are-the-terms'
  | 'would-the-home-revise-its-statement'
  | 'what-is-the-statement-of-purpose'
  | 'who-sleeps-where'
  | 'can-the-booking-move'
  | 'what-of-the-later-hold'
  | 'does-the-respite-child-count'
  | 'who-counts-of-parent-and-child'
  | 'how-is-it-staffed'
  | 'how-old-is-the-own-child'
  | 'can-they-live-together'
  | 'is-this-a-connected-person'
  | 'is-the-safeguarding-question-closed'
  | 'is-there-this-need'
  | 'is-it-still-a-risk'
  | 'has-the-home-the-skill'
  | 'has-the-home-the-adaptation'
  | 'is-this-setting-suitable'
  | 'which-animals'
  | 'can-the-animal-be-kept-apart'
  | 'does-anyone-smoke'
  | 'which-languages'
  | 'which-faiths'
  | 'which-cultures'
  | 'what-does-the-child-want'
  | 'can-the-wish-be-met'
  | 'would-the-carer-consider'
  | 'what-does-the-carer-prefer'
  | 'what-is-the-fee'
  | 'does-it-take-emergencies';

export type QuestionCode =
  | BeforeQuestion
  | CompanyQuestion
  | CouncilQuestion
  | GeneralQuestion
  | RegimeQuestion
  | StandingQuestion;
