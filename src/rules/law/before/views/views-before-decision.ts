// s22(4): the views of the child, the parents and others are on record before a decision, or a day is set to ask.

import { type Gate, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { asCourtOrders } from '../../../facts/before/following.js';
import { startsPlacement } from '../../../facts/before/new-placement.js';
import { perChildren } from '../../../facts/before/per-children.js';
import { type Promised, viewsMissing } from '../../../facts/before/views-missing.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { childrenAct } from '../../../sources.js';
import { met, notApplicable } from '../../../verdicts.js';
import { views } from './views-before-decision.gates.js';

const onRecord = met([{ code: 'views-on-record' }]);

export const viewsBeforeDecision: Rule = {
  id: ruleId('views-before-decision'),
  rows: ['L8'],
  title: 'Views before the decision',
  sentence:
    'The wishes and feelings of the child, the parents and others who matter are known before a decision is made.',
  class: 'gated',
  source: childrenAct('s22(4)-(5)', 'read'),
  inForce: always,
  departure: 'The social worker, who records why a view could not be had yet, who will ask, and by when.',
  essentialByDefault: never,
  judge: (ask: Ask) => (startsPlacement(ask) ? verdictFor(ask) : notApplicable()),
};

const verdictFor = perChildren((ask: Ask) => {
  const { open, promised } = viewsMissing(ask);
  if (open.length === 0 && promised === null) return onRecord;
  const reasons: Reason[] = [];
  if (open.length > 0) reasons.push({ code: 'views-still-to-ask', of: open });
  if (promised !== null) reasons.push({ code: 'views-to-ask-again', of: promised.of, by: promised.by });
  const without = views.conditions.map(({ code }) => code).filter((code) => !open.some((each) => each === code));
  const gate = gateFor(views, asCourtOrders(ask), { without });
  return met(reasons, 1, { gates: [promised === null ? gate : andPromised(gate, promised)] });
});

/** What is promised joins what may follow, by the earlier of the days. */
function andPromised(gate: Gate, { of, by }: Promised): Gate {
  const { later } = gate;
  if (later === null) return { ...gate, later: { conditions: of, by } };
  return { ...gate, later: { conditions: [...later.conditions, ...of], by: by < later.by ? by : later.by } };
}
