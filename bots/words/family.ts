// Family and friends, before and beside everyone else: always as a question.

import type { FamilyCandidate } from '#src/services/index';
import { dayText, sentence } from './amounts.js';

export const familyWords = {
  title: 'Family and friends first: questions to answer',
  notConsidered:
    'First question: who in the family or among friends has been considered? Nobody is on record. Ask, and record who was asked, by whom and when.',
  ruledOut: 'Family and friends ruled out',
} as const;

export const familyRuledOut = ({ ruledOut }: FamilyCandidate): string =>
  ruledOut === null ? 'Ruled out; why is not on record.' : sentence(`${ruledOut.why}; decided by ${ruledOut.by}`);

const routes: Readonly<Record<FamilyCandidate['route'], string>> = {
  approved: 'already approved',
  'reg-24-tonight': 'temporary approval under regulation 24 possible tonight',
  'viability-first': 'a viability assessment comes first',
  'ruled-out': 'ruled out',
  'not-decided': 'how they would be approved is not decided',
};

export function familyQuestion(candidate: FamilyCandidate): string {
  if (candidate.openSafeguardingQuestion)
    return 'A safeguarding question is open: it must be answered before they can be an option.';
  if (candidate.askedOn === null) return `Not asked yet; ${routes[candidate.route]}. Who will ask them?`;
  const willing = { true: 'willing', false: 'not willing', null: 'willing is not recorded' }[`${candidate.willing}`];
  const viability = candidate.viability === null ? 'viability not looked at yet' : `viability ${candidate.viability}`;
  return sentence(`asked on ${dayText(candidate.askedOn)}: ${willing}; ${viability}; ${routes[candidate.route]}`);
}
