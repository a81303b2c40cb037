// A small proposal made by hand: three referrals placed, one that waits, one that needs a wider search.

import {
  childId,
  day,
  homeId,
  hundredths,
  miles,
  poundsPerWeek,
  providerId,
  referralId,
  ruleId,
} from '#src/domain/index';
import type { Proposal, ProposedPlace } from '#src/matching/index';

export const aPlace = (referral: string, home: string, over: Partial<ProposedPlace> = {}): ProposedPlace => ({
  referral: referralId(referral),
  children: [childId(`C-${referral.slice(2)}`)],
  home: homeId(home),
  homeType: 'in-house-foster',
  provider: providerId('P-1'),
  locality: 'Trowbridge',
  startOn: day('2026-11-27'),
  band: 'meets-all',
  connected: false,
  points: hundredths(7100),
  cost: poundsPerWeek(560),
  straight: miles(4),
  gates: [],
  rank: 1,
  pinned: false,
  flags: [],
  ...over,
});

export const aProposal = (over: Partial<Proposal> = {}): Proposal => ({
  asAt: day('2026-11-20'),
  status: 'optimal',
  reason: null,
  places: [
    aPlace('R-204', 'H-301'),
    aPlace('R-205', 'H-302', {
      rank: 4,
      flags: [{ code: 'gives-up', points: hundredths(1450), home: homeId('H-301'), band: 'meets-all' }],
    }),
    aPlace('R-206', 'H-303', { children: [childId('C-6'), childId('C-7')], rank: null, cost: null }),
  ],
  waits: [
    { referral: referralId('R-207'), children: [childId('C-8')], until: day('2026-12-04'), why: 'nothing-suitable' },
  ],
  unplaced: [
    {
      referral: referralId('R-206'),
      children: [childId('C-9')],
      why: { code: 'contested', children: 3, places: 2, homes: [homeId('H-303'), homeId('H-304')] },
      onePlaceMoreAt: [homeId('H-303')],
      toAsk: 5,
    },
    {
      referral: referralId('R-208'),
      children: [childId('C-10')],
      why: { code: 'no-option', brokenBy: [{ rule: ruleId('approved-ages'), homes: 261 }] },
      onePlaceMoreAt: [],
      toAsk: 0,
    },
  ],
  notInIt: [referralId('R-209')],
  held: [],
  levels: [
    { name: 'tonight-placed', value: 0, bound: 0, status: 'optimal', closedBy: 'duals' },
    { name: 'suitable-or-waiting', value: 5, bound: 5, status: 'optimal', closedBy: 'engine' },
  ],
  totals: {
    children: 7,
    placed: 4,
    inHouse: 4,
    waiting: 1,
    unplaced: 2,
    weekly: poundsPerWeek(1120),
    unpriced: 1,
    overBudget: null,
  },
  changes: {
    since: day('2026-11-19'),
    each: [
      { referral: referralId('R-204'), from: [homeId('H-9')], to: [homeId('H-301')], why: 'moved-for-the-whole' },
      { referral: referralId('R-207'), from: null, to: null, why: 'new-referral' },
    ],
  },
  pins: [],
  bans: [],
  issues: [],
  engine: 'highs 1.15.1',
  size: { referrals: 5, homes: 40, columns: 120, rows: 60, jointRows: 2 },
  versions: { ruleBook: '2026.11.1', policy: 'Default 1', data: 'D-1', replay: 'abc123' },
  ...over,
});
