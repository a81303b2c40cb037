// The rule book under a policy -> JSON.

import { type Policy, pointsGroups } from '#src/domain/index';
import { type Entry, type GateDefinition, type Rule, rowIds, rows, type Timer, testOf } from '#src/rules/index';
import { schemaVersion } from '../parts.js';
import type { RulesJson } from '../rules.js';

/** What is printed of the rule book: all of it, or what is in force on a day. */
export interface Book {
  readonly rules: readonly Rule[];
  readonly gates: readonly GateDefinition[];
  readonly timers: readonly Timer[];
  readonly version: string;
}

export const rulesToJson = (book: Book, policy: Policy): RulesJson => ({
  version: schemaVersion,
  kind: 'rules',
  ruleBook: book.version,
  policy: `${policy.name} ${policy.version}`,
  rules: book.rules.map((rule) => ({
    rule: rule.id,
    class: rule.class,
    ...entryOf(rule),
    ...weightOf(rule, policy),
    tests: [testOf(rule.id)],
  })),
  gates: book.gates.map((gate) => ({
    gate: gate.id,
    ...entryOf(gate),
    role: gate.role,
    tonight: gate.tonight,
    laterWithin: gate.laterWithin,
    conditions: gate.conditions.map(({ code, text, mayFollow }) => ({ code, text, mayFollow: mayFollow ?? false })),
  })),
  timers: book.timers.map((timer) => ({
    timer: timer.id,
    ...entryOf(timer),
    role: timer.role,
    tests: [testOf(timer.id)],
  })),
  rows: rowIds.map((row) => ({ row, about: rows[row].about, notAnEntry: rows[row].notAnEntry ?? null })),
});

const entryOf = ({ title, sentence, rows: answers, source, inForce, departure }: Entry) => ({
  title,
  sentence,
  rows: [...answers],
  source,
  inForce,
  departure,
});

function weightOf({ id }: Rule, { weights }: Policy): Pick<RulesJson['rules'][number], 'group' | 'ofHundredths'> {
  const group = pointsGroups.find((each) => weights[each][id] !== undefined);
  return group === undefined
    ? { group: null, ofHundredths: 0 }
    : { group, ofHundredths: Math.round((weights[group][id] ?? 0) * 100) };
}
