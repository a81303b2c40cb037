// CPR reg 10(3)-(4): where a move means another school, other schooling is arranged that fits the child's plan.

import { addWorkingDays, type Gate, type Member, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { following } from '../../../facts/before/following.js';
import { movers, movesInEmergency } from '../../../facts/before/new-placement.js';
import { schoolAfter, whereIsIt } from '../../../facts/before/school-after.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { schoolArranged } from './education-arrangements.gates.js';

/** Below key stage 4, and in it where the nominated officer need not be asked first. */
export const educationArrangements: Rule = {
  id: ruleId('education-arrangements'),
  rows: ['L12'],
  title: 'Schooling after a move',
  sentence: 'Where a move means another school, schooling that meets the needs of the child is arranged.',
  class: 'gated',
  source: carePlanning('reg 10(3)-(4)', 'read'),
  inForce: since2011,
  departure: 'The virtual school head, who records why it could not be arranged first, and by when it will be.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!ask.members.some((member) => concerns(ask, member))) return notApplicable();
    const pupils = movers(ask).filter((member) => concerns(ask, member));
    if (pupils.length === 0) return notApplicable();
    const after = pupils.map((pupil) => schoolAfter(ask, pupil));
    const reasons = after.map((each): Reason => {
      if (each === null) return { code: 'school-place-not-known' };
      const { minutes, limit } = each;
      return { code: each.changes ? 'school-changes' : 'school-in-reach', minutes, limit };
    });
    const gates = after.some((each) => each?.changes) ? [gateOf(ask)] : [];
    return after.includes(null) ? unknown(reasons, [whereIsIt(ask)], { gates }) : met(reasons, 1, { gates });
  },
};

const concerns = (ask: Ask, { school, keyStage4 }: Member): boolean =>
  school !== null && (!keyStage4 || movesInEmergency(ask));

const gateOf = (ask: Ask): Gate =>
  movesInEmergency(ask) ? following(schoolArranged, addWorkingDays(ask.startOn, 20)) : gateFor(schoolArranged, ask);
