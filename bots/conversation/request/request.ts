// A child or group described in words and confirmed by the person: enough to ask with, never stored as a referral.

import { z } from 'zod';
import { accessNeeds, type Day, parseDay, type Regime, smokeSensitive, soloKinds, species } from '#src/services/terms';

export const daySchema = z.string().transform((text, issues): Day => {
  const day = parseDay(text);
  if (day !== null) return day;
  issues.addIssue({ code: 'custom', message: 'expected a day as YYYY-MM-DD' });
  return z.NEVER;
});

export const MOST_CHILDREN = 8;

/** The kinds of search that are answered with homes. */
export const searchedFor = [
  'standard',
  'short-breaks',
  'respite',
  'parent-and-child',
  'remand',
  'pace',
  'long-term-match',
] as const satisfies readonly Regime[];

export const requestSchema = z.strictObject({
  /** The day it was asked: ages are counted from it. */
  asAt: daySchema,
  children: z
    .array(z.strictObject({ age: z.int().min(0).max(17), sex: z.enum(['female', 'male']) }))
    .min(1)
    .max(MOST_CHILDREN),
  /** Null for one child. */
  together: z.enum(['must', 'prefer', 'apart']).nullable(),
  place: z.string().min(1).max(80).nullable(),
  nearness: z.enum(['near', 'away', 'no-preference']),
  /** Another place to keep away from. */
  avoid: z.string().min(1).max(80).nullable(),
  /** Within so many miles of the place is to be avoided; null unless away, or another place is named. */
  awayMiles: z.number().positive().max(100).nullable(),
  solo: z.enum(soloKinds).nullable(),
  /** Absent in what was confirmed before kinds of search were told apart. */
  regime: z.enum(searchedFor).default('standard'),
  /** Of a bed for the police: whether secure accommodation was asked for; null is not known. */
  secure: z.boolean().nullable().default(null),
  access: z.array(z.enum(accessNeeds)),
  animals: z.array(
    z.strictObject({ species: z.enum(species), why: z.enum(['allergy', 'fear', 'faith', 'harm-to-animals']) }),
  ),
  health: z.array(z.enum(smokeSensitive)),
  urgency: z.enum(['planned', 'emergency']),
  neededBy: daySchema,
  withinMiles: z.number().positive().max(500).nullable(),
  underPence: z.int().positive().max(10_000_000).nullable(),
  onlyInHouse: z.boolean(),
});

export type Request = z.infer<typeof requestSchema>;
