// CPR reg 27: accommodation that is neither foster care nor a children's home is looked into before a child moves in.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { isOtherArrangements } from '../../../facts/before/other-arrangements.js';
import { allLiveThere } from '../../../facts/staying.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable } from '../../../verdicts.js';
import { otherArrangementsMade } from './other-arrangements.gates.js';

const reasons = [{ code: 'other-arrangements' }] as const;

export const otherArrangements: Rule = {
  id: ruleId('other-arrangements'),
  rows: ['L25'],
  title: 'Suitable and visited',
  sentence:
    'Before a young person moves into supported accommodation or lodgings, the council finds that it suits them and they visit.',
  class: 'gated',
  source: carePlanning('reg 27, Sch 6', 'read'),
  inForce: since2011,
  departure:
    'The team manager, who records each matter of Schedule 6; only the visit may be left out, where it is not reasonably practicable.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isOtherArrangements(ask.home) || allLiveThere(ask)) return notApplicable();
    return met(reasons, 1, { gates: [gateFor(otherArrangementsMade, ask)] });
  },
};
