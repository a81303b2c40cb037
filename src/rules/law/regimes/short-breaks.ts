// CPR reg 48: short breaks within its limits count as one placement; beyond them the full regulations apply.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { breaksOf } from '../../facts/regimes/short-breaks.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { carePlanning, since2011 } from '../../sources.js';
import { met, notApplicable, unknown } from '../../verdicts.js';
import { fullRegulations } from './short-breaks.gates.js';

const within = met([{ code: 'short-break-regime' }]);
const section17 = met([{ code: 'short-break-under-section-17' }]);
const notKnown = {
  facts: unknown(
    [{ code: 'short-breaks-not-recorded' }],
    [{ code: 'what-are-the-short-breaks', who: 'social-worker' }],
  ),
  basis: unknown(
    [{ code: 'basis-of-breaks-not-known' }],
    [{ code: 'on-what-basis-are-the-breaks', who: 'social-worker' }],
  ),
};

/** The limits switch the regime and never remove a home: beyond them a break is a lawful placement like others (practice L35). */
export const shortBreaks: Rule = {
  id: ruleId('short-breaks'),
  rows: ['L35'],
  title: 'Short breaks',
  sentence:
    'Short breaks in one place count as one placement, up to 17 days each and 75 in twelve months; beyond that they are planned like other placements.',
  class: 'gated',
  source: carePlanning('reg 48', 'read'),
  inForce: since2011,
  departure: 'Nobody: beyond the limits the team manager records the full plans and visits.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (ask.referral.legal.regime !== 'short-breaks') return notApplicable();
    const breaks = breaksOf(ask.referral);
    switch (breaks.under) {
      case 'regulation-48':
        return within;
      case 'section-17':
        return section17;
      case 'not-known':
        return notKnown[breaks.missing];
      case 'full-regulations':
        return met(
          breaks.beyond.map((each) => ({ code: 'full-regulations-apply', ...each })),
          1,
          { gates: [gateFor(fullRegulations, ask)] },
        );
    }
  },
};
