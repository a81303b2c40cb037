// What stands beside a list, as JSON: its cost to the others who wait, what would open a home, and what would change the first place.

import { z } from 'zod';
import * as parts from './parts.js';

/** To inform: it moves no option. Null of what is not known; a loss below zero is a gain. Of nobody by name. */
export const costToOthers = z.strictObject({
  state: z.enum(['none', 'loses', 'not-computed']),
  /** Of `not-computed`. */
  why: z.enum(['not-yet', 'time-limit', 'failed']).nullable(),
  loses: z
    .strictObject({
      childrenWithoutSuitable: z.int(),
      /** Of those, children who must be placed tonight. */
      childrenWithoutPlaceTonight: z.int(),
      childrenABandLower: z.int(),
      siblingPairsApart: z.int(),
      hundredths: z.int(),
      miles: z.number().nullable(),
      weeklyCostPence: parts.pence.nullable(),
      /** How many referrals would be placed less well. */
      referrals: z.int().min(0),
    })
    .nullable(),
});

export const nothingFits = z.strictObject({
  /** The first of these that no option gives. */
  wanted: z.enum(['listed', 'suitable', 'tonight']),
  /** Each verified by ranking again with just these steps taken; none is better than another in every way. */
  repairs: z.array(
    z.strictObject({
      homes: z.array(parts.reference).min(1),
      /** A code and its facts. */
      steps: z.array(parts.reason).min(1),
      /** The most senior role whose leave it needs; null where the officer may. */
      authority: z.string().nullable(),
      tonight: z.boolean(),
      opens: z.int().min(1),
      band: parts.band,
    }),
  ),
  /** A smallest set of limits of which every home breaks one. `kind` is law, gate, essential, policy, filter or offer. */
  conflict: z.array(z.looseObject({ kind: z.string() })),
  status: z.enum(['optimal', 'stopped-early']),
  /** Where law alone stands in every way: the first day on which that could change. */
  earliest: parts.day.nullable(),
  homes: z.int().min(0),
  byLawAlone: z.int().min(0),
});

export const sensitivity = z.strictObject({
  /** One fact each that, so changed and nothing else, puts `first` first. */
  turns: z.array(z.strictObject({ first: z.array(parts.reference).min(1), what: parts.reason })),
  /** The one missing fact whose answer would change the order most, with the numbers it could have; null is off the list. */
  ask: parts.question
    .extend({
      rule: parts.reference,
      home: parts.reference,
      rank: z.int(),
      ifYes: z.int(),
      ifNo: z.int().nullable(),
      changesFirst: z.boolean(),
    })
    .nullable(),
});
