// `vacancies` as JSON: whom there is room for, by type of home. Never one number.

import { z } from 'zod';
import * as parts from './parts.js';

const count = z.int().min(0);

export const vacanciesJson = z.strictObject({
  version: parts.version,
  kind: z.literal('vacancies'),
  asAt: parts.day,
  types: z.array(
    z.strictObject({
      type: parts.homeType,
      homes: count,
      approvedPlaces: count,
      filled: count,
      /** Places kept for a referral. */
      held: count,
      onHold: count,
      /** Homes that could take one child, two, or three who are siblings. */
      usableForOne: count,
      usableForTwo: count,
      usableForThreeSiblings: count,
      oldestConfirmed: parts.day.nullable(),
      stale: count,
    }),
  ),
  dataVersion: z.string(),
});

export type VacanciesJson = z.infer<typeof vacanciesJson>;
