// An option as a whole: its parts summed up, before it has a number.

import type { Day, Referral } from '#src/domain/index';
import { adoptionTurnsOff } from '#src/rules/index';
import { combineCost, combineFindings, farthest, gatesOf, worstBand } from './groups/combine.js';
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
    connected: !adoptionTurnsOff({ referral }) && suitable(band) && parts.every((part) => part.connected),
    points: pointsOf(findings),
    findings,
    cost: combineCost(parts),
    ...farthest(parts),
    worst: worstOf(findings),
    gates: gatesOf(findings),
    bridgeUntil: bridgeOf(findings),
    pairsApart: pairsApart(referral, parts),
    overLimit: false,
  };
}

/** The first day on which some part of it stops being lawful. */
function bridgeOf(findings: readonly RuleFinding[]): Day | null {
  let until: Day | null = null;
  for (const { support } of findings)
    for (const each of support)
      if (each.code === 'bridging' && (until === null || each.until < until)) until = each.until;
  return until;
}

/** An essential not met first, then one not known, then whatever costs the most points. */
function worstOf(findings: readonly RuleFinding[]): RuleFinding | null {
  const weight = (each: RuleFinding) =>
    (each.essential && each.status === 'broken' ? 2e6 : each.essential && each.status === 'unknown' ? 1e6 : 0) +
    (each.of - each.points);
  const worst = findings.reduce<RuleFinding | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
  return worst !== null && weight(worst) > 0 ? worst : null;
}
