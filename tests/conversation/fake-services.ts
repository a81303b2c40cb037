// Services that answer from hand-made values: what the conversation says of an answer, apart from how one is made.

import { aHome, aProvider, aReferral, salisbury, trowbridge } from '#fixtures/build';
import { mayDo, whoMay } from '#src/access/index';
import {
  day,
  homeId,
  hundredths,
  type Locality,
  miles,
  type PointsGroup,
  poundsPerWeek,
  providerId,
  type Referral,
  referralId,
  roadMiles,
  ruleId,
  timerId,
} from '#src/domain/index';
import type {
  CostToOthers,
  Part,
  Proposal,
  RankedOption,
  RuleFinding,
  Sensitivity,
  WholeCost,
} from '#src/matching/index';
import { type Clock, catalogue } from '#src/rules/index';
import type { AllocateAsked, Asked, Matched, Services } from '#src/services/index';

import { aProposal } from './a-proposal.js';

export const asAt = day('2026-11-20');

export const localities: readonly Locality[] = [
  { name: 'Trowbridge', authority: 'Synthshire', point: trowbridge, population: 37_169 },
  { name: 'Salisbury', authority: 'Synthshire', point: salisbury, population: 44_748 },
  { name: 'Melksham', authority: 'Synthshire', point: { lat: 51.371, lon: -2.138 }, population: 24_810 },
];

export const aFinding = (over: Partial<RuleFinding> = {}): RuleFinding => ({
  rule: ruleId('near-or-away'),
  class: 'duty',
  status: 'met',
  reasons: [{ code: 'near-home', straight: miles(4), road: roadMiles(5) }],
  essential: false,
  group: 'locality',
  points: hundredths(2000),
  of: hundredths(2500),
  gates: [],
  questions: [],
  support: [],
  ...over,
});

const lawMet = aFinding({
  rule: ruleId('usual-fostering-limit'),
  class: 'hard',
  reasons: [{ code: 'within-usual-limit', wouldLiveThere: 1, limit: 3 }],
  group: null,
  points: hundredths(0),
  of: hundredths(0),
});

export const aCost = (pounds: number | null): WholeCost => ({
  fee: pounds === null ? null : poundsPerWeek(pounds),
  schoolTravel: poundsPerWeek(0),
  contactTravel: poundsPerWeek(0),
  total: pounds === null ? null : poundsPerWeek(pounds),
  contributions: null,
  marginalCash: null,
});

interface OptionFacts {
  readonly home: string;
  readonly points?: number;
  readonly pounds?: number | null;
  readonly miles?: number;
  readonly over?: Partial<RankedOption>;
}

/** An option of one home, whose only points are those of nearness. */
export function anOption(rank: number, facts: OptionFacts): RankedOption {
  const near = aFinding({ points: hundredths((facts.points ?? 20) * 100) });
  const findings = [lawMet, near];
  const straight = miles(facts.miles ?? 4);
  const cost = aCost(facts.pounds === undefined ? 560 : facts.pounds);
  const part: Part = {
    home: homeId(facts.home),
    homeType: 'in-house-foster',
    provider: providerId('P-1'),
    offer: null,
    acceptBy: null,
    locality: 'Trowbridge',
    children: ['C-1'].map((id) => aReferral().members[0]?.child.id ?? fail(id)),
    connected: false,
    band: 'meets-all',
    findings,
    cost,
    straight,
    road: roadMiles(straight * 1.3),
    confirmed: { on: day('2026-11-18'), by: 'SSW-1' },
    stale: false,
    stay: false,
  };
  return {
    rank,
    parts: [part],
    band: 'meets-all',
    connected: false,
    points: { total: near.points, groups: groups(near) },
    findings,
    cost,
    straight,
    road: part.road,
    worst: near,
    gapToNext: { points: hundredths(100), kind: 'points' },
    gates: [],
    questions: [],
    bridgeUntil: null,
    pairsApart: [],
    overLimit: false,
    ...facts.over,
  };
}

/** A placement plan, five working days after the start. */
export const aClock = (over: Partial<Clock> = {}): Clock => ({
  timer: timerId('placement-plan-due'),
  title: 'Placement plan',
  provenance: 'read',
  role: 'social-worker',
  on: day('2026-12-04'),
  at: null,
  children: [],
  ...over,
});

const fail = (what: string): never => {
  throw new Error(`no ${what}`);
};

function groups(near: RuleFinding): RankedOption['points']['groups'] {
  const none = { points: hundredths(0), of: hundredths(0) };
  const all: Record<PointsGroup, typeof none> = { child: none, stability: none, locality: none, cost: none };
  return { ...all, locality: { points: near.points, of: near.of } };
}

/** Seven options, H-301 to H-307, each a mile farther, £100 dearer and a point worse than the one before. */
export const anAnswer = (over: Partial<Matched> = {}): Matched => ({
  referral: referralId('R-204'),
  children: aReferral().members.map(({ child }) => child.id),
  asAt,
  startOn: day('2026-11-27'),
  horizon: null,
  gatesForAll: [],
  routedOut: null,
  options: [1, 2, 3, 4, 5, 6, 7].map((rank) =>
    anOption(rank, { home: `H-30${rank}`, points: 21 - rank, pounds: 400 + 100 * rank, miles: rank * 2 }),
  ),
  toAsk: [],
  family: [],
  familyNotConsidered: false,
  excluded: [{ home: homeId('H-310'), rules: [ruleId('usual-fostering-limit')] }],
  narrowing: {},
  hidden: { count: 0, justOutside: [] },
  nothingShownToMeet: false,
  nothingFits: null,
  familyRuledOut: [],
  milesFrom: 'home',
  margin: hundredths(200),
  assumed: [{ code: 'start-on', day: day('2026-11-27') }],
  notConsidered: ['homes-outside-this-data'],
  solve: { status: 'not-run', engine: null, bound: null },
  versions: { ruleBook: '2026.11.1', policy: 'default 1', data: 'D-1', replay: 'abc123' },
  ...over,
});

export interface Fake extends Services {
  /** What each thread has been told to remember. */
  readonly memories: Map<string, unknown>;
  /** Every asking, so that a test can see what was asked. */
  readonly asked: Asked[];
  /** What was asked of everyone who waits. */
  readonly allocated: AllocateAsked[];
  /** What the others would lose, by number; nothing where none is given. Set to a promise that waits, it is not ready. */
  costs: (rank: number) => CostToOthers | Promise<CostToOthers>;
  found: Sensitivity;
  proposal: Proposal;
  /** Let the data change between two turns. */
  answerWith(answer: Matched): void;
}

export function fakeServices(first: Matched = anAnswer()): Fake {
  let whole = first;
  const memories = new Map<string, unknown>();
  const asked: Asked[] = [];
  const allocated: AllocateAsked[] = [];
  const known = (id: string): boolean => id === 'R-204' || id === 'R-0';
  const refuse = (referral: string) => ({
    ok: false as const,
    refusal: { code: 'unknown-referral' as const, referral, nearest: [referralId('R-204')] },
  });
  const fake: Fake = {
    // Everything is everybody's here, but for what only managers ask for.
    as: (who) => ({
      ...fake,
      allocate: async (wanted) =>
        mayDo(who, 'allocate').ok
          ? fake.allocate(wanted)
          : { ok: false, refusal: { code: 'not-permitted', act: 'allocate', roles: whoMay('allocate') } },
    }),
    memories,
    asked,
    allocated,
    costs: costsNothing,
    found: { turns: [], ask: null },
    proposal: aProposal(),
    answerWith(answer) {
      whole = answer;
    },
    asAt: async () => asAt,
    async matchReferral(who, narrowing = {}) {
      asked.push(who);
      const id = typeof who === 'string' ? who : who.id;
      if (!known(id)) return refuse(id);
      const { onlyInHouse, withinMiles, underPence } = narrowing;
      const options = whole.options
        .filter(({ straight }) => withinMiles === undefined || (straight ?? 0) <= withinMiles)
        .map((each) => ({ ...each, overLimit: underPence !== undefined && (each.cost.total ?? 0) >= underPence }));
      const hidden = { count: whole.options.length - options.length, justOutside: [] };
      const toAsk = onlyInHouse ? [] : whole.toAsk;
      return { ok: true, value: { ...whole, options, toAsk, narrowing, hidden } };
    },
    async explainOption(who, home) {
      const wanted = home.toUpperCase();
      if (!/^H-3\d\d$/.test(wanted))
        return { ok: false, refusal: { code: 'unknown-home', home: wanted, nearest: [homeId('H-310')] } };
      const option = whole.options.find(({ parts }) => parts.some((part) => part.home === wanted)) ?? null;
      const broken = aFinding({
        ...lawMet,
        status: 'broken',
        reasons: [{ code: 'over-usual-limit', wouldLiveThere: 4, limit: 3 }],
      });
      const toAsk = whole.toAsk.some((each) => each.home === wanted);
      return {
        ok: true,
        value: {
          referral: typeof who === 'string' ? aReferral() : who,
          home: aHome({ id: homeId(wanted) }),
          option,
          toAsk,
          withheld: false,
          follows: [],
          sensitivity: option?.rank === 1 ? fake.found : null,
          findings: toAsk ? [lawMet] : [broken, aFinding({ status: 'unknown' })],
          answer: whole,
        },
      };
    },
    whatFollows: async (_, parts) => ({
      ok: true,
      value: parts.map(({ home, children }) => ({ home, clocks: [aClock({ children })] })),
    }),
    async allocate(wanted) {
      allocated.push(wanted);
      const unknown = (wanted.pins ?? []).filter(
        (pin) => !fake.proposal.places.some((place) => place.home === pin.home),
      );
      const issues = unknown.map((pin) => ({ pin, code: 'unknown-home', rules: [] }) as const);
      const proposal = { ...fake.proposal, issues: [...fake.proposal.issues, ...issues] };
      return { ok: true, value: { proposal, models: [] } };
    },
    async costsToOthers(who, ranks) {
      const each = await Promise.all(ranks.map((rank) => fake.costs(rank)));
      const referral = typeof who === 'string' ? who : who.id;
      return { ok: true, value: { referral, each, others: 4, dataVersion: 'D-1' } };
    },
    sensitivity: async () => ({ ok: true, value: fake.found }),
    vacancies: async () => ({ ok: true, value: { asAt, lines: [], dataVersion: 'D-1' } }),
    checkPolicy: async () => ({ ok: false, refusal: { code: 'empty-county' } }),
    openReferrals: async () => [
      { id: referralId('R-204'), children: 1, ages: [11], urgency: 'planned', neededBy: day('2026-11-27') },
    ],
    findReferral: async (id) => (known(id) ? { ok: true, value: aReferral() } : refuse(id)),
    listRules: () => catalogue,
    localities: async () => localities,
    providers: async () => new Map([[providerId('P-1'), aProvider()]]),
    recall: async (person, thread) => memories.get(`${person}/${thread}`) ?? null,
    async remember(person, thread, memory) {
      memories.set(`${person}/${thread}`, JSON.parse(JSON.stringify(memory)));
    },
    council: async () => null,
  };
  return fake;
}

export const costsNothing = (rank: number): CostToOthers => ({ rank, homes: [homeId(`H-30${rank}`)], state: 'none' });

/** The described referral of the last asking. */
export const lastDescribed = ({ asked }: Fake): Referral => {
  const last = asked.findLast((each) => typeof each !== 'string');
  return last ?? fail('described referral');
};
