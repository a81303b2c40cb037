// Family: family and friends considered for a child, approved or not, who asked them and the route.

import { childId, type FamilyCandidate, familyId, familyRoutes, homeId, referralId } from '#src/domain/index';
import { held, together } from '../columns/checks.js';
import { defaulted, optional, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { oneOf, yesNo } from '../fields/coded.js';
import { day } from '../fields/day.js';
import { itemText, listOf } from '../fields/list.js';
import { whole } from '../fields/number.js';
import { reference, text } from '../fields/text.js';

type Cells = Omit<FamilyCandidate, 'ruledOut'> & {
  readonly ruledOutWhy: string | null;
  readonly ruledOutBy: string | null;
};

export const family = oneToOne<Cells, FamilyCandidate>({
  columns: {
    id: required('family_id', reference(familyId, 'F-3'), 'The person’s reference, never a name'),
    referralId: required('referral_id', reference(referralId, 'R-204'), 'The referral they were considered for'),
    childIds: required('children', listOf(reference(childId, 'C-1042')), 'Which of its children'),
    relationship: required('relationship', text, 'What they are to the child', { private: true }),
    askedBy: optional('asked_by', text, 'Who asked them; blank when nobody has', { private: true }),
    askedOn: optional('asked_on', day, 'When'),
    willing: optional('willing', yesNo, 'Whether they are willing'),
    viability: optional('viability', oneOf(['positive', 'negative']), 'The viability assessment'),
    householdAdults: optional('household_adults', whole(0, 30), 'Adults in their household'),
    obstacles: defaulted('obstacles', listOf(itemText), [], 'What stands in the way', { private: true }),
    route: required('route', oneOf(familyRoutes), 'How they could be approved'),
    ruledOutWhy: optional('ruled_out_why', text, 'Why they were ruled out', { private: true }),
    ruledOutBy: optional('ruled_out_by', text, 'By whom', { private: true }),
    openSafeguardingQuestion: defaulted('open_safeguarding_question', yesNo, false, 'A safeguarding question is open'),
    homeId: optional('home_id', reference(homeId, 'H-310'), 'Their home, when it is on record'),
  },
  key: (row) => row.id,
  check: (known) => (row) => [
    ...held('referral_id', row.referralId, known.referrals, 'a referral'),
    ...row.childIds.flatMap((child) => held('children', child, known.children, 'a child')),
    ...held('home_id', row.homeId, known.homes, 'a home'),
    ...together('ruled_out_why', 'ruled_out_by', row.ruledOutWhy, row.ruledOutBy),
  ],
  make: ({ ruledOutWhy: why, ruledOutBy: by, ...row }) => ({
    ...row,
    ruledOut: why === null || by === null ? null : { why, by },
  }),
  rowsOf: ({ ruledOut, ...candidate }) => [
    { ...candidate, ruledOutWhy: ruledOut?.why ?? null, ruledOutBy: ruledOut?.by ?? null },
  ],
  of: (county) => county.family,
});
