// What an answer stands on -> JSON.

import type { z } from 'zod';
import type { Versions } from '#src/matching/index';
import type { versions } from '../parts.js';

export const versionsToJson = ({ ruleBook, policy, data, replay }: Versions): z.infer<typeof versions> => ({
  ruleBook,
  policy,
  data,
  replay,
});
