// A home on hold takes nobody. Why it is on hold is the carer's own matter and is never said.

import { covers, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { never, type Rule } from '../../../rule.js';
import { plainFact } from '../../../sources.js';
import { broken, notApplicable, unknown } from '../../../verdicts.js';

const held = broken([{ code: 'on-hold' }]);

export const onHold: Rule = {
  id: ruleId('on-hold'),
  rows: ['F1'],
  title: 'On hold',
  sentence: 'A home on hold is not asked to take a child.',
  class: 'hard',
  source: plainFact,
  inForce: always,
  departure: 'Nobody; the supervising social worker ends the hold.',
  essentialByDefault: never,
  judge({ home, startOn }: Ask) {
    if (home.unavailable.length === 0) return notApplicable();
    const holds = home.unavailable.filter((u) => u.places === 'all');
    if (holds.some((u) => covers(u.period, startOn))) return held;
    const later = holds.find((u) => u.period.from > startOn);
    if (later === undefined) return notApplicable();
    return unknown(
      [{ code: 'on-hold-later', from: later.period.from }],
      [{ code: 'what-of-the-later-hold', who: 'supervising-social-worker' }],
    );
  },
};
