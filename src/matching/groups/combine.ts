// One option out of its parts: a whole group in one home has one part, a stated split has several.

import {
  addWeekly,
  type Gate,
  hundredths,
  type Miles,
  type PencePerWeek,
  type RoadMiles,
  type Status,
} from '#src/domain/index';
import { type Band, bands, type Part, type RuleFinding, type WholeCost } from '../ranked-option.js';

/** The worst of several bands: a split is as good as its worst part. */
export const worstBand = (parts: readonly Part[]): Band =>
  bands[Math.max(...parts.map((part) => bands.indexOf(part.band)))] ?? 'does-not-meet';

/** Each rule once, over all parts: worst status, points weighed by children, everything else gathered. */
export function combineFindings(parts: readonly Part[]): readonly RuleFinding[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  if (rest.length === 0) return first.findings;
  return first.findings.map((finding, i) => {
    const all = parts.flatMap((part) => part.findings[i] ?? []);
    const weighed = parts.reduce((sum, part) => sum + part.children.length * (part.findings[i]?.points ?? 0), 0);
    return {
      ...finding,
      status: worstStatus(all.map((each) => each.status)),
      essential: all.some((each) => each.essential),
      reasons: unique(all.flatMap((each) => each.reasons)),
      points: hundredths(weighed / parts.reduce((n, part) => n + part.children.length, 0)),
      gates: unique(all.flatMap((each) => each.gates)),
      questions: unique(all.flatMap((each) => each.questions)),
      support: unique(all.flatMap((each) => each.support)),
    };
  });
}

const worstFirst: readonly Status[] = ['broken', 'unknown', 'met', 'not-applicable'];
const worstStatus = (all: readonly Status[]): Status => worstFirst.find((status) => all.includes(status)) ?? 'met';

/** A total that leans on a fee nobody recorded is not known. */
export function combineCost(parts: readonly Part[]): WholeCost {
  const costs = parts.map((part) => part.cost);
  const contributions = costs.find((cost) => cost.contributions !== null)?.contributions ?? null;
  return {
    fee: sumKnown(costs.map((cost) => cost.fee)),
    schoolTravel: addWeekly(...costs.map((cost) => cost.schoolTravel)),
    contactTravel: addWeekly(...costs.map((cost) => cost.contactTravel)),
    total: sumKnown(costs.map((cost) => cost.total)),
    contributions,
    marginalCash: sumKnown(costs.map((cost) => cost.marginalCash)),
  };
}

const sumKnown = (amounts: readonly (PencePerWeek | null)[]): PencePerWeek | null => {
  const known = amounts.filter((each) => each !== null);
  return known.length === amounts.length ? addWeekly(...known) : null;
};

/** The part farthest from home speaks for the option. */
export function farthest(parts: readonly Part[]): { straight: Miles | null; road: RoadMiles | null } {
  if (parts.some((part) => part.straight === null)) return { straight: null, road: null };
  const far = parts.reduce((a, b) => ((b.straight ?? 0) > (a.straight ?? 0) ? b : a));
  return { straight: far.straight, road: far.road };
}

export const gatesOf = (findings: readonly RuleFinding[]): readonly Gate[] => unique(findings.flatMap((f) => f.gates));

/** The gates that every option has, alike to the letter: of the case, not of one home. */
export function gatesOfAll(options: readonly { readonly gates: readonly Gate[] }[]): readonly Gate[] {
  const [first, ...rest] = options;
  if (first === undefined || rest.length === 0) return [];
  let shared = first.gates.map((gate) => ({ gate, text: JSON.stringify(gate) }));
  for (const { gates } of rest) {
    if (shared.length === 0) break;
    const texts = new Set(gates.map((gate) => JSON.stringify(gate)));
    shared = shared.filter(({ text }) => texts.has(text));
  }
  return shared.map(({ gate }) => gate);
}

/** Plain data compared by value, first kept. */
function unique<T>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all;
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = JSON.stringify(each);
    return seen.has(key) ? false : seen.add(key);
  });
}
