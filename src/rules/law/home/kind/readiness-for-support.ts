// Support is not care: a young person has it when they are ready for it and want it, not because they have turned 16.

import { type Question, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { isSupport } from '../../../facts/home/support.js';
import { allLiveThere } from '../../../facts/staying.js';
import { gateFor } from '../../../gate.js';
import type { Rule } from '../../../rule.js';
import { councilPolicy } from '../../../sources.js';
import { broken, met, notApplicable, unknown } from '../../../verdicts.js';
import { readiness as gate } from './readiness-for-support.gates.js';

const ready = met([{ code: 'ready-for-support' }]);
const assess: Question = { code: 'is-the-young-person-ready', who: 'social-worker' };
const listen: Question = { code: 'does-the-young-person-want-support', who: 'social-worker' };

export const readinessForSupport: Rule = {
  id: ruleId('readiness-for-support'),
  rows: ['P1'],
  title: 'Ready for support',
  sentence: 'A young person moves into supported accommodation only when assessed as ready and when they want it.',
  class: 'gated',
  source: councilPolicy('readiness for supported accommodation'),
  inForce: always,
  departure: 'The team manager, who records why support and not care, and how the young person sees it.',
  /** What is on record against it is decisive; what nobody has recorded yet is asked, and keeps nobody from the list. */
  essentialByDefault: ({ home, members }) =>
    isSupport(home) &&
    members.some((m) => m.readiness !== null && (!m.readiness.ready || m.readiness.childWants === false)),
  judge(ask: Ask) {
    if (!isSupport(ask.home) || allLiveThere(ask)) return notApplicable();
    const against: Reason[] = [];
    let assessed = true;
    let heard = true;
    for (const { readiness } of ask.members) {
      if (readiness === null) assessed = false;
      else if (!readiness.ready) against.push({ code: 'not-ready-for-support' });
      if (readiness === null || readiness.childWants === null) heard = false;
      else if (!readiness.childWants) against.push({ code: 'does-not-want-support' });
    }
    if (against.length > 0) return broken(against);
    if (assessed && heard) return ready;
    const gates = [gateFor(gate, ask, { without: assessed ? ['readiness-assessed'] : [] })];
    return assessed
      ? unknown([{ code: 'view-of-support-not-recorded' }], [listen], { gates })
      : unknown([{ code: 'readiness-not-assessed' }], [assess, listen], { gates });
  },
};
