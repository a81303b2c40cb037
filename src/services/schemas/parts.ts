// The words every JSON answer is made of. Money is whole pence a week; points are whole hundredths, so that they add up exactly.

import { z } from 'zod';
import { homeTypes, parseDay, pointsGroups } from '#src/domain/index';
import { bands } from '#src/matching/index';

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const schemaVersion = 1;
export const version = z.literal(schemaVersion);

export const day = z.string().refine((text) => parseDay(text) !== null, 'a day as YYYY-MM-DD');
export const reference = z.string().min(1);
export const pence = z.int();
export const hundredths = z.int().min(0);
export const miles = z.number().min(0);
export const band = z.enum(bands);
export const homeType = z.enum(homeTypes);
export const pointsGroup = z.enum(pointsGroups);
export const status = z.enum(['met', 'broken', 'unknown', 'not-applicable']);
export const ruleClass = z.enum(['hard', 'gated', 'duty', 'policy']);

/** A code and its named facts, in natural units. */
export const reason = z.looseObject({ code: z.string() });
export const gate = z.strictObject({
  code: z.string(),
  role: z.string(),
  record: z.string(),
  canBeTonight: z.boolean(),
});
/** A missing fact and who would know it; `about` is the need it asks about, where it asks about one. */
export const question = z.strictObject({ code: z.string(), who: z.string(), about: z.string().nullable() });

export const versions = z.strictObject({
  ruleBook: z.string(),
  policy: z.string(),
  data: z.string(),
  /** The same replay id means the same answer. */
  replay: z.string(),
});

/** One rule's verdict; `hundredths` of `ofHundredths` are 0 of 0 for a rule that carries no points. */
export const ruleVerdict = z.strictObject({
  rule: reference,
  class: ruleClass,
  status,
  essential: z.boolean(),
  reasons: z.array(reason),
  group: pointsGroup.nullable(),
  hundredths,
  ofHundredths: hundredths,
  gates: z.array(gate),
  questions: z.array(question),
  /** What would turn an unmet essential into "meets with named support": a code and its facts. */
  support: z.array(reason),
});

/** Gross, by the week; null is "not recorded". What others pay, and the marginal cash, move no rank. */
export const weeklyCost = z.strictObject({
  feePence: pence.nullable(),
  schoolTravelPence: pence,
  contactTravelPence: pence,
  totalPence: pence.nullable(),
  contributions: z.strictObject({ healthPence: pence, educationPence: pence }).nullable(),
  marginalCashPence: pence.nullable(),
});
