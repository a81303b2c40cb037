// The council's own choices as data: weights, limits, prices and margins. Validated, versioned, named in every answer.

import { z } from 'zod';

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const age = z.number().int().min(0).max(18);
const pounds = z.number().min(0).max(100_000);

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
    benchmark: z.record(z.string(), pounds),
    /** Share above the benchmark at which cost scores nothing: 0.5 is half as much again. */
    benchmarkTolerance: z.number().positive().max(5),
    ownChildAgeGapYears: z.number().int().min(0).max(10),
    shareBedroomOppositeSexUnder: age,
    /** From this age a fostered child has a room of their own, brothers and sisters apart (Fostering NMS 10.6). */
    ownBedroomFrom: age,
    /** A cot in the carers' room is a place for a baby under this age only. */
    cotUnder: age,
    /** Children under this age do not live with people who smoke or vape. */
    smokeFreeUnder: age,
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
    /** Fixed seed of fair ties. */
    tieSeed: z.number().int(),
    /** What is assumed and from where: shown with the figures it speaks of. */
    notes: z.array(z.string().min(1)),
  })
  .superRefine((policy, ctx) => {
    const total = Object.values(policy.weights)
      .flatMap((group) => Object.values(group))
      .reduce((sum, each) => sum + each, 0);
    if (Math.abs(total - 100) > 1e-9)
      ctx.addIssue({
        code: 'custom',
        path: ['weights'],
        message: `expected all weights to sum to 100, received ${total}`,
      });
    if (policy.nearMiles.essential < policy.nearMiles.full)
      ctx.addIssue({
        code: 'custom',
        path: ['nearMiles', 'essential'],
        message: 'expected no fewer miles than nearMiles.full',
      });
    if (policy.nearMiles.none <= policy.nearMiles.full)
      ctx.addIssue({ code: 'custom', path: ['nearMiles', 'none'], message: 'expected more miles than nearMiles.full' });
  });

export type Policy = z.infer<typeof policySchema>;
export type PointsGroup = keyof Policy['weights'];
export const pointsGroups: readonly PointsGroup[] = ['child', 'stability', 'locality', 'cost'];
