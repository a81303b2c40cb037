// A referral that asks for nothing but room: how a home is asked whom it could take today.

import {
  type ApprovalClause,
  addDays,
  type Child,
  childId,
  type Day,
  day,
  type Member,
  nothingRecorded,
  type Referral,
  referralId,
} from '#src/domain/index';

/** Children in the middle of a clause's ages, asking for nothing. */
export function probe(clause: ApprovalClause, count: number, siblings: boolean, asAt: Day): Referral {
  const age = Math.floor((clause.ageFrom + clause.ageTo) / 2);
  const ids = Array.from({ length: count }, (_, i) => clause.namedChildren[i] ?? childId(`probe-${i + 1}`));
  const members = ids.map((id) => plainMember(id, siblings ? ids : [], age, clause, asAt));
  return {
    id: referralId('probe'),
    members,
    urgency: 'planned',
    receivedOn: asAt,
    neededBy: asAt,
    status: 'open',
    legalStatus: 'C2',
    legal: nothingRecorded,
    nearness: 'no-preference',
    nearnessWhy: null,
    homePoint: null,
    avoid: [],
    siblings: [],
    contacts: [],
    suitability: { foster: 'not-specified', residential: 'not-specified', supported: 'not-specified' },
    adultRatio: null,
    adoptionConsidered: false,
    essentials: [],
    contributions: null,
  };
}

function plainMember(
  id: Child['id'],
  siblings: readonly Child['id'][],
  age: number,
  clause: ApprovalClause,
  asAt: Day,
): Member {
  const bornOn = addDays(day(`${Number(asAt.slice(0, 4)) - age}${asAt.slice(4).replace('-02-29', '-02-28')}`), -100);
  return {
    child: {
      id,
      bornOn,
      sex: clause.sex === 'any' ? 'female' : clause.sex,
      ethnicity: null,
      uasc: false,
      home: { postcode: null, point: null },
      needs: [],
      access: [],
      animals: [],
      health: [],
      language: null,
      faith: null,
      culture: null,
      siblings: siblings.filter((each) => each !== id),
      links: [],
      ageDisputed: false,
    },
    school: null,
    keyStage4: false,
    alongside: 'no-preference',
    solo: null,
    wishes: [],
    inTheirWords: null,
    viewsObtained: null,
    ehcp: null,
    pepOn: null,
    healthAssessedOn: null,
    readiness: null,
  };
}
