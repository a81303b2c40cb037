// Brothers and sisters, in words: pairs of the plan, never where a sibling lives.

import type { SiblingReason } from '#src/services/index';
import { count } from '../amounts.js';
import type { Words } from './table.js';

export const siblingWords: Words<SiblingReason> = {
  'siblings-together': () => 'brothers and sisters together',
  'siblings-apart': (r) => `brothers and sisters apart: ${count(r.pairs, 'pair')} of ${r.of}`,
  'siblings-assessed-apart': () => 'would live together, though an assessment says apart',
  'siblings-never-together': () => 'would live together, though their safety depends on living apart',
};
