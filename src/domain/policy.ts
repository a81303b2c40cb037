// The council's own choices as data: weights, limits, prices and margins. Validated, versioned, named in every answer.

import { z } from 'zod';
import { type HomeType, homeTypes } from './home.js';
import { needCodes, smokeSensitive } from './needs.js';

/** Who may be given a rung of the ladder: an officer of the council, never the provider or a court. */
export const approvers = [
  'team-manager',
  'service-manager',
  'fostering-manager',
  'commissioning',
  'head-of-service',
  'nominated-officer',
  'director',
] as const;

/** One rung of the approval ladder: the first that covers a placement is whose approval it waits for. */
const rung = z.strictObject({
  role: z.enum(approvers),
  /** The whole weekly cost of each child, gross; null is any amount. */
  upToPoundsAWeek: z.number().positive().max(100_000).nullable(),
  types: z.union([z.literal('any'), z.array(z.enum(homeTypes)).min(1)], {
    error: `expected "any" or a list of types of home (${homeTypes.join(', ')})`,
  }),
  /** "in-area" covers only homes in the council's own area. */
  area: z.enum(['any', 'in-area']),
});
export type Rung = z.infer<typeof rung>;

export const coversType = ({ types }: Rung, type: HomeType): boolean => types === 'any' || types.includes(type);

/** What a proposal for everyone who waits looks at in turn: no later gain buys back an earlier loss. */
export const allocationLevels = [
  'tonight-placed', // children who must be placed tonight
  'suitable-or-waiting', // children in a suitable place, or waiting where it is safe
  'family-first', // children with family who meet their essentials (s22C(7)(a))
  'pairs-together', // brothers and sisters who would rather be together
  'overspend', // pounds a week over the budget, as few as can be
  'points',
  'fewest-changes', // against the proposal of the day before
] as const;
export type AllocationLevel = (typeof allocationLevels)[number];

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const age = z.number().int().min(0).max(18);
const pounds = z.number().min(0).max(100_000);

const recordPolicy = z.strictObject({
  /** Hours a hold is kept unless told, and the most that it may be kept at a time. */
  holdHours: z.number().min(0.25).max(168),
  holdMostHours: z.number().min(0.25).max(336),
  /** Minutes in which an act can be taken back, where it can be. */
  undoMinutes: z.number().int().min(0).max(1440),
  /** Hours for which a record opened against its restriction stays open. */
  glassHours: z.number().min(1).max(72),
  /** Planned long-term matching is first looked at without names (practice 2.6). Never an emergency. */
  blindPass: z.boolean(),
  /** What the daily job does: counts what is due and erases nothing, or erases it. */
  retention: z.enum(['dry-run', 'erase']).default('dry-run'),
  /** How long what is not a looked-after child's record is kept. That one is kept to the 75th birthday, by law (CPR 2010 reg 50). */
  keepDays: z.strictObject({
    chat: z.number().int().min(1).max(3650),
    drafts: z.number().int().min(1).max(3650),
    notices: z.number().int().min(1).max(3650),
    deliveries: z.number().int().min(1).max(3650),
  }),
});
const usualRecordPolicy: z.infer<typeof recordPolicy> = {
  holdHours: 4,
  holdMostHours: 72,
  undoMinutes: 15,
  glassHours: 4,
  blindPass: false,
  retention: 'dry-run',
  keepDays: { chat: 90, drafts: 30, notices: 365, deliveries: 30 },
};

/** Points each scoring rule can give, by rule id. The four groups of the architecture sum to 100. */
export const policySchema = z
  .strictObject({
    name: z.string().min(1),
    version: z.string().min(1),
    weights: z.strictObject({
      child: z.record(z.string(), points),
      stability: z.record(z.string(), points),
      locality: z.record(z.string(), points),
      cost: z.record(z.string(), points),
    }),
    /** Differences in points below this print as "no real difference". */
    margin: z.number().min(0).max(20),
    /** Days a hold-free answer's facts may age before they are marked stale. */
    staleAfterDays: z.number().int().min(1).max(365),
    /** Months after which a risk item is history to ask about, not a present need (practice 2.9). */
    riskExpiresMonths: z.number().int().min(1).max(120),
    /** Full points to `full` miles, none from `none`; beyond `essential` a child for whom near is essential is not near. */
    nearMiles: z.strictObject({
      full: z.number().positive(),
      none: z.number().positive(),
      essential: z.number().positive(),
    }),
    /** One way, by road estimate; primary until the age given, then secondary. */
    schoolMinutes: z.strictObject({
      primary: z.number().positive(),
      secondary: z.number().positive(),
      primaryUnder: age,
    }),
    /** Minutes a week on the road for contact, there and back, at which contact scores nothing. */
    contactMinutesPerWeek: z.number().positive(),
    roadFactor: z.number().min(1).max(2),
    minutesPerRoadMile: z.number().positive(),
    travelPencePerMile: z.number().min(0).max(1000),
    /** £ a week by home type: assumptions until the council replaces them (domain 4E). */
    benchmark: z.partialRecord(z.enum(homeTypes), pounds),
    /** Share above the benchmark at which cost scores nothing: 0.5 is half as much again. */
    benchmarkTolerance: z.number().positive().max(5),
    /** Who approves what: cheapest rung first. */
    approvals: z.array(rung).min(1),
    /** In a children's home, where the request states none: the adults to a child the council prefers for such a need. */
    preferredRatios: z.array(
      z.strictObject({
        need: z.enum(needCodes),
        level: z.enum(['low', 'high']),
        ratio: z.enum(['1:1', '2:1']),
      }),
    ),
    /** An Ofsted grade older than this is shown as old. */
    ofstedOldAfterMonths: z.number().int().min(1).max(120),
    ownChildAgeGapYears: z.number().int().min(0).max(10),
    shareBedroomOppositeSexUnder: age,
    /** From this age a fostered child has a room of their own, brothers and sisters apart (Fostering NMS 10.6). */
    ownBedroomFrom: age,
    /** A cot in the carers' room is a place for a baby under this age only. */
    cotUnder: age,
    /** Children under this age do not live with people who smoke or vape. */
    smokeFreeUnder: age,
    /** What a child may have that calls for a smoke-free home at any age. */
    smokeFreeConditions: z.array(z.enum(smokeSensitive)),
    /** Before a child under this age lives with a dog, the dog has been assessed as safe with children. */
    dogAssessedUnder: age,
    /** Shares of a rule's points that one shortfall takes away. */
    deductions: z.strictObject({
      highNeedTrained: share,
      highNeedWillingToTrain: share,
      highNeedNoSkill: share,
      lowNeedWillingToTrain: share,
      lowNeedNoSkill: share,
      settingSuitable: share,
      wishNotMet: share,
      languageNotSpoken: share,
      faithNotShared: share,
      cultureNotShared: share,
      animalConcern: share,
    }),
    usualLimit: z.literal(3),
    /** How everyone who waits is placed at once: a proposal, never a decision. */
    allocation: z.strictObject({
      levels: z.array(z.enum(allocationLevels)).min(1),
      /** The worst band proposed for a child who must be placed tonight. A child who can wait is never proposed less than suitable. */
      floorTonight: z.enum(['meets-with-support', 'not-shown-to-meet', 'does-not-meet']),
      /** Days after which a safe wait is looked at again. */
      waitDays: z.number().int().min(1).max(182),
      /** What a safe wait is worth, of 100 points: no match worth less is proposed in its place. */
      waitPoints: points,
      /** A place this many points below the best open to the child alone is marked: given up for others. */
      givesUpPoints: points,
      /** Gross pounds a week of what is proposed; null is no budget. Never hard: the least overspend is sought. */
      weeklyBudgetPounds: z.number().min(0).max(10_000_000).nullable(),
      /** The most children proposed into homes of these types. */
      quotas: z.array(z.strictObject({ types: z.array(z.enum(homeTypes)).min(1), most: z.number().int().min(0) })),
    }),
    /** How the record is kept. Left out of an older policy file, these. */
    record: recordPolicy.default(usualRecordPolicy),
    /** Authorities whose area adjoins the council's own: approval beyond them is the director's (regulation 11). */
    adjoining: z.array(z.string().trim().min(1)),
    /** Fixed seed of fair ties. */
    tieSeed: z.number().int(),
    /** What is assumed and from where: shown with the figures it speaks of. */
    notes: z.array(z.string().min(1)),
  })
  .superRefine((policy, ctx) => {
    const wrong = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
    const total = Object.values(policy.weights)
      .flatMap((group) => Object.values(group))
      .reduce((sum, each) => sum + each, 0);
    if (Math.abs(total - 100) > 1e-9) wrong(['weights'], `expected all weights to sum to 100, received ${total}`);
    if (policy.nearMiles.essential < policy.nearMiles.full)
      wrong(
        ['nearMiles', 'essential'],
        `expected no fewer miles than nearMiles.full, received ${policy.nearMiles.essential}`,
      );
    if (policy.nearMiles.none <= policy.nearMiles.full)
      wrong(['nearMiles', 'none'], `expected more miles than nearMiles.full, received ${policy.nearMiles.none}`);
    ladderFaults(policy.approvals, wrong);
    levelFaults(policy.allocation.levels, wrong);
  });

/** Levels may be left out or moved, save that nobody's count or band is ever spent for points. */
function levelFaults(levels: readonly AllocationLevel[], wrong: (path: (string | number)[], message: string) => void) {
  const path = ['allocation', 'levels'];
  const twice = levels.find((level, i) => levels.indexOf(level) !== i);
  if (twice !== undefined) wrong(path, `expected each level once, received ${twice} twice`);
  const needed = (['tonight-placed', 'suitable-or-waiting', 'points'] as const).map((level) => levels.indexOf(level));
  if (needed.some((at, i) => at === -1 || at < (needed[i - 1] ?? 0)))
    wrong(
      path,
      `expected tonight-placed, then suitable-or-waiting, then points, others where you like, received ${levels.join(', ')}`,
    );
}

/** Every placement reaches somebody who may approve it, and every rung is reached by some placement. */
function ladderFaults(rungs: readonly Rung[], wrong: (path: (string | number)[], message: string) => void) {
  const unlimited = ({ upToPoundsAWeek, area }: Rung) => upToPoundsAWeek === null && area === 'any';
  const stranded = homeTypes.filter((type) => !rungs.some((each) => unlimited(each) && coversType(each, type)));
  if (stranded.length > 0)
    wrong(
      ['approvals'],
      `expected a rung of any amount, in any area, for every type of home, received none for ${stranded.join(', ')}`,
    );
  for (const [i, each] of rungs.entries()) {
    const reached = homeTypes.some(
      (type) =>
        coversType(each, type) &&
        !rungs.slice(0, i).some((before) => coversType(before, type) && takesAll(before, each)),
    );
    if (!reached)
      wrong(
        ['approvals', i],
        'expected a rung that some placement reaches, received one that those before it leave nothing',
      );
  }
}

/** Whether nothing that the second rung covers gets past the first. */
const takesAll = (first: Rung, second: Rung): boolean =>
  (first.area === 'any' || second.area === 'in-area') &&
  (first.upToPoundsAWeek === null ||
    (second.upToPoundsAWeek !== null && second.upToPoundsAWeek <= first.upToPoundsAWeek));

export type Policy = z.infer<typeof policySchema>;
export type PointsGroup = keyof Policy['weights'];
export const pointsGroups: readonly PointsGroup[] = ['child', 'stability', 'locality', 'cost'];
