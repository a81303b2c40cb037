// How many adults to a child the request asks for, and how many the home has.

import { type Home, isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always, councilPolicy, type Rule } from '../rule.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

type Ratio = NonNullable<Home['adultRatio']>;
const fewestFirst: readonly Ratio[] = ['standard', '1:1', '2:1'];

export const adultRatio: Rule = {
  id: ruleId('adult-ratio'),
  sentence: 'The home has the adults to a child that the request asks for.',
  class: 'policy',
  source: councilPolicy('placement request form (South West home-search standard): minimum adult ratio'),
  inForce: always,
  departure: 'The team manager, with the support that makes up for it.',
  scores: 'stability',
  essentialByDefault: ({ referral }) => asksForMore(referral.adultRatio),
  judge({ referral: { adultRatio: wanted }, home }: Ask) {
    if (!asksForMore(wanted)) return notApplicable();
    const has = home.adultRatio;
    if (has === null)
      return unknown(
        [{ code: 'adult-ratio-not-known', wanted }],
        [
          {
            code: 'how-is-it-staffed',
            who: isFosterHome(home.type) ? 'supervising-social-worker' : 'registered-manager',
          },
        ],
      );
    return fewestFirst.indexOf(has) >= fewestFirst.indexOf(wanted)
      ? met([{ code: 'adult-ratio-met', wanted, has }])
      : broken([{ code: 'adult-ratio-too-low', wanted, has }]);
  },
};

/** Every home gives the standard. */
const asksForMore = (ratio: Ratio | null): ratio is Exclude<Ratio, 'standard'> =>
  ratio !== null && ratio !== 'standard';
