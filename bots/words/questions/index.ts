// What to ask when a fact is missing, and who would know, in words.

import type { Question, QuestionCode, WhoKnows } from '#src/services/index';
import { needWords } from '../reasons/needs.js';
import { beforeQuestions } from './before.js';
import { companyQuestions } from './company.js';
import { councilQuestions } from './council.js';
import { generalQuestions } from './general.js';
import { regimesQuestions } from './regimes.js';
import { standingQuestions } from './standing.js';
import type { Asking } from './table.js';

const who: Readonly<Record<WhoKnows, string>> = {
  'social-worker': "the child's social worker",
  'supervising-social-worker': "the carer's supervising social worker",
  'registered-manager': 'the registered manager',
  provider: 'the provider',
  carer: 'the carer',
  school: 'the school',
  health: 'the health team',
  'independent-reviewing-officer': 'the independent reviewing officer',
  legal: 'legal services',
  court: 'the court',
  commissioning: 'the commissioning team',
};

const words: Asking<QuestionCode> = {
  ...beforeQuestions,
  ...companyQuestions,
  ...councilQuestions,
  ...generalQuestions,
  ...regimesQuestions,
  ...standingQuestions,
};

/** "is fire-setting still a worry, or in the past? (the child's social worker)". */
export const sayQuestion = ({ code, who: knows, about }: Question): string =>
  `${words[code](about === undefined ? 'this' : needWords(about))} (${who[knows]})`;

/** "Ask the carer: does anyone there smoke or vape?": as one would say it. */
export const sayAsking = ({ code, who: knows, about }: Question): string =>
  `Ask ${who[knows]}: ${words[code](about === undefined ? 'this' : needWords(about))}`;
