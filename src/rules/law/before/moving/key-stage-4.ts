// CPR reg 10(1)-(3): a pupil in key stage 4 does not lose their school by a move, unless a nominated officer approves.

import { type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { movers, movesInEmergency } from '../../../facts/before/new-placement.js';
import { schoolAfter, whereIsIt } from '../../../facts/before/school-after.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { keyStage4Approval } from './key-stage-4.gates.js';

const emergency = met([{ code: 'move-in-emergency' }]);

/**
 * Of a change only, so never of a first placement; of a registered pupil, by year and not by age (practice L12). A way
 * to school over the policy's minutes is taken to disrupt.
 */
export const keyStage4: Rule = {
  id: ruleId('key-stage-4'),
  rows: ['L12'],
  title: 'Key stage 4',
  sentence: "A move that would disrupt schooling in key stage 4 waits for the nominated officer's approval.",
  class: 'gated',
  source: carePlanning('reg 10(1)-(3)', 'read'),
  inForce: since2011,
  departure: 'Nobody, except where the placement ends for an immediate risk or must change in an emergency.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!ask.members.some((member) => member.keyStage4 && member.school !== null)) return notApplicable();
    const pupils = movers(ask).filter((member) => member.keyStage4 && member.school !== null);
    if (pupils.length === 0) return notApplicable();
    if (movesInEmergency(ask)) return emergency;
    const after = pupils.map((pupil) => schoolAfter(ask, pupil));
    const gates = after.some((each) => each?.changes) ? [gateFor(keyStage4Approval, ask, heard(ask))] : [];
    const reasons = after.map((each): Reason => {
      if (each === null) return { code: 'school-place-not-known' };
      const { minutes, limit } = each;
      return { code: each.changes ? 'key-stage-4-disrupted' : 'school-in-reach', minutes, limit };
    });
    return after.includes(null) ? unknown(reasons, [whereIsIt(ask)], { gates }) : met(reasons, 1, { gates });
  },
};

const heard = ({ members }: Ask) =>
  members.every(({ viewsObtained }) => viewsObtained !== null) ? { without: ['wishes-ascertained'] } : {};
