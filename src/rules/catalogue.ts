// The rule book in reading order, shelf by shelf: law first and the quickest to answer first, then duties, then policy.

import { type Day, type GateId, gateId, type RuleId, type TimerId } from '#src/domain/index';
import { duty } from './duty/index.js';
import { inForceOn } from './entry.js';
import type { GateDefinition } from './gate.js';
import { before } from './law/before/index.js';
import { clocks } from './law/clocks/index.js';
import { company } from './law/company/index.js';
import { home } from './law/home/index.js';
import { place } from './law/place/index.js';
import { regimes } from './law/regimes/index.js';
import { terms } from './law/terms/index.js';
import { approval } from './policy/approval/index.js';
import { policy } from './policy/index.js';
import type { Rule } from './rule.js';
import type { Timer } from './timer.js';

const shelves = [...home, terms, company, place, ...before, regimes, ...clocks, duty, policy, approval];

export const catalogue: readonly Rule[] = shelves.flatMap(({ rules }) => rules);
export const gates: readonly GateDefinition[] = shelves.flatMap((shelf) => shelf.gates);
export const timers: readonly Timer[] = shelves.flatMap((shelf) => shelf.timers);

/** Changes with any entry: named in every answer. */
export const ruleBookVersion = '2026.11.6';

export const rulesInForce = (on: Day): readonly Rule[] => catalogue.filter((rule) => inForceOn(rule, on));

const rulesById = new Map<string, Rule>(catalogue.map((rule) => [rule.id, rule]));
const gatesById = new Map<string, GateDefinition>(gates.map((gate) => [gate.id, gate]));

export const ruleById = (id: RuleId): Rule | undefined => rulesById.get(id);

const tests = new Map<string, string>(
  shelves.flatMap(({ at, rules, timers: due }) => [
    ...rules.map(({ id }) => [id, `tests/rules/${at}/${id}.test.ts`] as const),
    ...due.map(({ id }) => [id, `tests/rules/${at}/${id}.timer.test.ts`] as const),
  ]),
);

/** The test file of a rule or a timer, from the project's root. */
export function testOf(id: RuleId | TimerId): string {
  const found = tests.get(id);
  if (found === undefined) throw new Error(`expected a rule or timer of the book, received "${id}"`);
  return found;
}

/** Every gate a verdict names is in the book; a stranger is our own mistake. */
export function gateDefinition(id: GateId): GateDefinition {
  const found = gatesById.get(id);
  if (found === undefined) throw new Error(`expected a gate of the rule book, received "${gateId(id)}"`);
  return found;
}
