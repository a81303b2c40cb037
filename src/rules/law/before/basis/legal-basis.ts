// On what legal basis the child may live there tonight, and when it runs out.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { consentTo } from '../../../facts/before/consent.js';
import { basisOf, endingOf } from '../../../facts/before/legal-basis.js';
import { perChildren } from '../../../facts/before/per-children.js';
import { standsOn } from '../../../facts/before/stands-on.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { childrenAct } from '../../../sources.js';
import { notApplicable, unknown } from '../../../verdicts.js';
import { lawfulBasisFirst } from './legal-basis.gates.js';

const notStated = unknown(
  [{ code: 'legal-basis-not-stated' }],
  [{ code: 'what-is-the-legal-basis', who: 'social-worker' }],
);

/** 21 days of emergency protection is a tolerance of the return, not law (practice L38). */
export const legalBasis: Rule = {
  id: ruleId('legal-basis'),
  rows: ['M1', 'L38'],
  title: 'Legal basis tonight',
  sentence: 'The council has a legal basis to look after the child, and knows when it runs out.',
  class: 'gated',
  source: childrenAct('ss20(7)-(11), 31, 38, 43-46', 'excerpt'),
  inForce: always,
  departure: 'Nobody: another basis is agreed or ordered first, on legal advice.',
  essentialByDefault: never,
  // Neither a young person staying put nor a child on a break under s17 is looked after.
  judge: (ask: Ask) =>
    ask.referral.legal.regime === 'staying-put' || ask.referral.legal.shortBreaks?.section17 === true
      ? notApplicable()
      : verdictFor(ask),
};

/** A child nobody may lawfully keep is placed nowhere, whichever the home, until somebody may. */
const verdictFor = perChildren((ask: Ask): Verdict => {
  const verdict = standing(ask);
  return verdict.status === 'broken' ? { ...verdict, gates: [gateFor(lawfulBasisFirst, ask)] } : verdict;
});

function standing(ask: Ask): Verdict {
  const { legal, legalStatus } = ask.referral;
  const basis = basisOf(legalStatus);
  if (basis === null) return notStated;
  const consent = basis === 'section-20' || basis === 'short-breaks' ? consentTo(ask) : null;
  if (consent !== null && (consent.status !== 'met' || legal.basisTo === null)) return consent;
  return standsOn(basis, endingOf(basis, legal), ask.startOn);
}
