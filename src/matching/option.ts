// An option as a whole: its parts summed up, before it has a number.

import type { Referral } from '#src/domain/index';
import { combineCost, combineFindings, farthest, gatesOf, questionsOf, worstBand } from './groups/combine.js';
import { pairsApart } from './groups/siblings.js';
import { type Part, type RuleFinding, suitable } from './ranked-option.js';
import type { Unranked } from './ranking/order.js';
import { pointsOf } from './ranking/points.js';

export function optionOf(referral: Referral, parts: readonly Part[]): Unranked {
  const findings = combineFindings(parts);
  const band = worstBand(parts);
  return {
    parts,
    band,
    connected: !referral.adoptionConsidered && suitable(band) && parts.every((part) => part.connected),
    points: pointsOf(findings),
    findings,
    cost: combineCost(parts),
    ...farthest(parts),
    worst: worstOf(findings),
    gates: gatesOf(findings),
    questions: questionsOf(findings),
    pairsApart: pairsApart(referral, parts),
    overLimit: false,
  };
}

/** An essential not met first, then one not known, then whatever costs the most points. */
function worstOf(findings: readonly RuleFinding[]): RuleFinding | null {
  const weight = (each: RuleFinding) =>
    (each.essential && each.status === 'broken' ? 2e6 : each.essential && each.status === 'unknown' ? 1e6 : 0) +
    (each.of - each.points);
  const worst = findings.reduce<RuleFinding | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
  return worst !== null && weight(worst) > 0 ? worst : null;
}
