// The whole weekly cost against what such a home usually costs: gross, so that who pays moves nothing.

import { addWeekly, poundsPerWeek, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { travel } from '../facts/travel.js';
import { never, type Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { HALF, met, notApplicable, unknown } from '../verdicts.js';
import { feeOf } from '../whole-cost.js';

const noBenchmark = unknown([{ code: 'benchmark-not-set' }], [{ code: 'what-is-the-fee', who: 'commissioning' }]);
const noFee = unknown([{ code: 'fee-not-recorded' }], [{ code: 'what-is-the-fee', who: 'provider' }]);

/** Full at or under the benchmark; none at the policy's tolerance above it; a straight line between. */
export const weeklyCost: Rule = {
  id: ruleId('weekly-cost'),
  rows: ['P1'],
  title: 'Whole weekly cost',
  sentence: 'Among homes that suit the child, the whole weekly cost is no more than such a home usually costs.',
  class: 'policy',
  source: councilPolicy('benchmarks of the policy file'),
  inForce: always,
  departure: 'Whoever approves the spending, who records why.',
  scores: 'cost',
  essentialByDefault: never,
  judge(ask: Ask) {
    const each = ask.policy.benchmark[ask.home.type];
    if (each === undefined || each === 0) return noBenchmark;
    const fee = feeOf(ask);
    // A parent is paid nothing: what help costs is judged only where somebody has recorded it.
    if (fee === null) return ask.home.type === 'parent' ? notApplicable() : noFee;
    const { school, contact, complete } = travel(ask);
    const total = addWeekly(fee, school, contact);
    const benchmark = poundsPerWeek(each * ask.members.length);
    const over = (total - benchmark) / (benchmark * ask.policy.benchmarkTolerance);
    const value = Math.min(1, Math.max(0, 1 - over));
    if (!complete)
      return unknown(
        [{ code: 'travel-not-known' }],
        [{ code: 'where-is-the-contact', who: 'social-worker' }],
        {},
        Math.min(HALF, value),
      );
    return met(
      [{ code: total <= benchmark ? 'cost-within-benchmark' : 'cost-over-benchmark', total, benchmark }],
      value,
    );
  },
};
