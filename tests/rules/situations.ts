// Asks the rule book what a situation's row says it should answer, and tells where the two differ.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { type Draft, draftOf, type Issue, readSituations, type Situation } from '#fixtures/situations/index';
import { type Gate, ruleId } from '#src/domain/index';
import {
  type Ask,
  gates,
  inForceOn,
  type Rule,
  ruleById,
  rulesInForce,
  startingWith,
  type Timer,
  type TimerFacts,
  timers,
} from '#src/rules/index';
import { anAsk } from './ask.js';

const folder = `${dirname(createRequire(import.meta.url).resolve('#files/package.json'))}/fixtures/situations`;

/** Every row of every file, and what could not be read. */
export function allSituations(): { readonly situations: readonly Situation[]; readonly issues: readonly Issue[] } {
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => readSituations(basename(file), readFileSync(`${folder}/${file}`, 'utf8')));
  return { situations: read.flatMap((each) => each.situations), issues: read.flatMap((each) => each.issues) };
}

export const askOf = ({ clock: _clock, done: _done, ...draft }: Draft): Ask => anAsk(draft);

/** Of the first child of the search, as the placement begins, and what the situation says besides. */
export function timerFactsOf(draft: Draft): TimerFacts {
  const ask = askOf(draft);
  const [first] = ask.members;
  if (first === undefined) throw new Error('expected a child of the search');
  const facts = startingWith(ask, first);
  return { ...facts, ...draft.clock, done: { ...facts.done, ...draft.done } };
}

export const entryOf = (situation: Situation): Rule | Timer | undefined =>
  ruleById(ruleId(situation.rule)) ?? timers.find(({ id }) => id === situation.rule);

const isTimer = (entry: Rule | Timer): entry is Timer => 'due' in entry;

/** Where the book and the row differ: nothing where they agree. */
export function differences(situation: Situation): readonly string[] {
  const { draft, unread } = draftOf(situation);
  if (unread.length > 0) return unread.map((each) => `${situation.at}: ${each}`);
  const entry = entryOf(situation);
  if (entry === undefined) return [`no rule or timer is "${situation.rule}"`];
  const faults: string[] = [];
  const expect = (what: string, expected: unknown, received: unknown) => {
    const [a, b] = [JSON.stringify(expected), JSON.stringify(received)];
    if (a !== b) faults.push(`${what}: expected ${a}, received ${b}`);
  };
  const answers = [entry, ...gates.filter(({ id }) => situation.gates.some(({ code }) => code === id))].flatMap(
    (each) => each.rows,
  );
  expect(
    'row answered by the entry',
    true,
    answers.some((row) => row === situation.row),
  );
  if (isTimer(entry)) {
    const applies = inForceOn(entry, draft.startOn);
    const due = applies ? entry.due(timerFactsOf(draft)) : null;
    expect('verdict', situation.verdict, !applies ? 'not in force' : due === null ? 'not-applicable' : 'met');
    expect('due', situation.due, due);
    if (due !== null) expect('who must act', situation.role, entry.role);
    return faults;
  }
  expect('day or approver without a gate', [null, null], [situation.due, situation.role]);
  const applies = rulesInForce(draft.startOn).includes(entry);
  const verdict = entry.judge(askOf(draft));
  expect('verdict', situation.verdict, applies ? verdict.status : 'not in force');
  if (applies) expect('gates', situation.gates, verdict.gates.map(told));
  return faults;
}

const told = ({ code, role, canBeTonight, later, until }: Gate): Situation['gates'][number] => ({
  code,
  role,
  tonight: canBeTonight,
  by: later?.by ?? null,
  until,
});
