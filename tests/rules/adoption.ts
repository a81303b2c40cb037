// The class of a rule as adoption comes into question, and goes out of it again (s22C(9B) and (9C)).

import { nothingRecorded } from '#src/domain/index';
import type { Rule } from '#src/rules/index';
import { anAsk, asked } from './ask.js';

export const refusedByCourt = asked({
  adoptionConsidered: true,
  legal: { ...nothingRecorded, placementOrderRefused: true },
});

export const classes = (rule: Rule) => {
  const under = (over: ReturnType<typeof asked>) => rule.classFor?.(anAsk(over)) ?? rule.class;
  return {
    ordinarily: under({}),
    adoption: under(asked({ adoptionConsidered: true })),
    refused: under(refusedByCourt),
  };
};
