// One ranked option as JSON: where, in which band, its points to the last hundredth, its cost and its open questions.

import { z } from 'zod';
import * as parts from './parts.js';

const share = z.strictObject({ hundredths: parts.hundredths, ofHundredths: parts.hundredths });

/** `rules` add up to their groups, and the groups to `totalHundredths`. */
const points = z.strictObject({
  totalHundredths: parts.hundredths,
  ofHundredths: parts.hundredths,
  groups: z.strictObject({ child: share, stability: share, locality: share, cost: share }),
  rules: z.array(share.extend({ rule: parts.reference, group: parts.pointsGroup })),
});

/** Some of the children in one home. */
const part = z.strictObject({
  home: parts.reference,
  type: parts.homeType,
  provider: parts.reference,
  offer: parts.reference.nullable(),
  /** The last day on which the offer can be accepted. */
  acceptBy: parts.day.nullable(),
  locality: z.string(),
  children: z.array(parts.reference),
  connectedPerson: z.boolean(),
  band: parts.band,
  weeklyCost: parts.weeklyCost,
  straightLineMiles: parts.miles.nullable(),
  roadMilesEstimate: parts.miles.nullable(),
  confirmed: z.strictObject({ on: parts.day, by: z.string() }).nullable(),
  stale: z.boolean(),
  /** The children live there already. */
  stay: z.boolean(),
});

export const option = z.strictObject({
  rank: z.int().min(1),
  /** Null when the option is a split over several homes. */
  home: parts.reference.nullable(),
  parts: z.array(part).min(1),
  band: parts.band,
  connectedPerson: z.boolean(),
  points,
  weeklyCost: parts.weeklyCost,
  straightLineMiles: parts.miles.nullable(),
  roadMilesEstimate: parts.miles.nullable(),
  verdicts: z.array(parts.ruleVerdict),
  /** The rule that costs it most, or leaves an essential open. */
  worst: parts.reference.nullable(),
  gapToNext: z
    .strictObject({
      hundredths: z.int(),
      kind: z.enum(['better-band', 'connected-first', 'points', 'no-real-difference']),
    })
    .nullable(),
  gates: z.array(parts.gate),
  questions: z.array(parts.openQuestion),
  /** Lawful only until this day: a bridge, with the next step still to be found. */
  bridgeUntil: parts.day.nullable(),
  pairsApart: z.array(z.tuple([parts.reference, parts.reference])),
  overCostLimit: z.boolean(),
});

export type OptionJson = z.infer<typeof option>;
