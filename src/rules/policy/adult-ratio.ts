// How many adults to a child the request asks for, or the council prefers for such a need, and how many the home has.

import { type Home, isFosterHome, ruleId, settingOf, type Verdict } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { preferredRatio } from '../facts/council/preferred-ratio.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

type Ratio = NonNullable<Home['adultRatio']>;
const fewestFirst: readonly Ratio[] = ['standard', '1:1', '2:1'];
const enough = (has: Ratio, wanted: Ratio) => fewestFirst.indexOf(has) >= fewestFirst.indexOf(wanted);

export const adultRatio: Rule = {
  id: ruleId('adult-ratio'),
  rows: ['P1'],
  title: 'Adults for each child',
  sentence:
    'The home has as many adults for each child as the request asks for, or as the council prefers for such needs.',
  class: 'policy',
  source: councilPolicy('placement request form (South West home-search standard): minimum adult ratio'),
  inForce: always,
  departure: 'The team manager, who records the support that makes up for it.',
  scores: 'stability',
  essentialByDefault: ({ referral }) => asksForMore(referral.adultRatio),
  judge(ask: Ask): Verdict {
    const { adultRatio: stated } = ask.referral;
    return stated === null ? byPreference(ask) : asksForMore(stated) ? byRequest(ask.home, stated) : notApplicable();
  },
};

/** Every home gives the standard. */
const asksForMore = (ratio: Ratio | null): ratio is Exclude<Ratio, 'standard'> =>
  ratio !== null && ratio !== 'standard';

function byRequest(home: Home, wanted: Ratio): Verdict {
  const has = home.adultRatio;
  if (has === null) return unknown([{ code: 'adult-ratio-not-known', wanted }], staffing(home));
  return enough(has, wanted)
    ? met([{ code: 'adult-ratio-met', wanted, has }])
    : broken([{ code: 'adult-ratio-too-low', wanted, has }]);
}

/** Of a children's home only: nobody staffs a family. */
function byPreference(ask: Ask): Verdict {
  const preferred = settingOf(ask.home.type) === 'residential' ? preferredRatio(ask) : null;
  if (preferred === null) return notApplicable();
  const has = ask.home.adultRatio;
  if (has === null) return unknown([{ code: 'adult-ratio-preferred-not-known', preferred }], staffing(ask.home));
  return enough(has, preferred)
    ? met([{ code: 'adult-ratio-as-preferred', preferred, has }])
    : broken([{ code: 'adult-ratio-below-preferred', preferred, has }]);
}

const staffing = ({ type }: Home) =>
  [
    { code: 'how-is-it-staffed', who: isFosterHome(type) ? 'supervising-social-worker' : 'registered-manager' },
  ] as const;
