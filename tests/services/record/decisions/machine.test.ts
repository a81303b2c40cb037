// The machine of a decision: every act in every state, by a table that says which may; what may not leaves it as it was.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type DecisionAct,
  type DecisionId,
  type DecisionState,
  day,
  decisionStates,
  decisionSteps,
} from '#src/domain/index';
import type { Store } from '#src/store/index';
import type { Acted } from '../../../../src/services/record/refusal.js';
import { freshStore } from '../../../helpers/store.js';
import { codeOf, given } from '../holds-world.js';
import { begin, by, ready, type World } from './world.js';

let store: Store;
let world: World;
beforeAll(async () => {
  store = await freshStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  world = await begin(store);
});

const gate = { gate: 'care-plan', ticked: ['plan-made', 'plan-agreed'], reason: 'Seen.' };
const on = day('2026-11-23');

/** In that state, by the shortest way that people have to it. */
const reach: Readonly<Record<DecisionState, (id: DecisionId) => Promise<unknown>>> = {
  proposed: async () => null,
  confirmed: (id) => world.decisions.confirm(by('PO-1'), id),
  started: async (id) => {
    await reach.confirmed(id);
    return await world.decisions.start(by('PO-1'), id, on);
  },
  ended: async (id) => {
    await reach.started(id);
    return await world.decisions.end(by('PO-1'), { decision: id, on, reason: 'CHILD' });
  },
  refused: async (id) => {
    await sql`insert into decision_gate (decision_id, position, code, role, conditions, can_be_tonight)
      values (${id}, 99, 'extra', 'director', '[]', true)`.execute(store.db);
    const terms = { decision: id, gate: 'extra', outcome: 'refused', ticked: [], reason: 'No.' } as const;
    return await world.decisions.answerGate(by('DCS-1'), terms);
  },
  withdrawn: (id) => world.decisions.withdraw(by('PO-1'), id, 'Another came up.'),
  cancelled: async (id) => {
    await reach.confirmed(id);
    return await world.decisions.withdraw(by('PO-1'), id, 'The carer is ill.');
  },
};

type Tried = Exclude<DecisionAct, `undo-${string}` | 'countersign' | 'approve-gate' | 'refuse-gate' | 'cancel'>;
const tries: Readonly<Record<Tried | 'answer', (id: DecisionId) => Promise<Acted<unknown>>>> = {
  'record-view': (decision) =>
    world.decisions.recordView(by('SW-1'), { decision, of: 'iro', obtained: 'PN3', words: 'Agreed.' }),
  answer: (decision) => world.decisions.answerGate(by('SW-1'), { decision, outcome: 'refused', ...gate }),
  confirm: (id) => world.decisions.confirm(by('PO-1'), id),
  start: (id) => world.decisions.start(by('PO-1'), id, on),
  end: (decision) => world.decisions.end(by('PO-1'), { decision, on, reason: 'CHILD' }),
  withdraw: (id) => world.decisions.withdraw(by('PO-1'), id, 'No longer wanted.'),
};

const leadsTo: Readonly<Record<string, DecisionState | null>> = {
  'proposed record-view': null,
  'proposed confirm': 'confirmed',
  'proposed withdraw': 'withdrawn',
  'confirmed record-view': null,
  'confirmed start': 'started',
  'confirmed withdraw': 'cancelled',
  'started record-view': null,
  'started end': 'ended',
};

const table = decisionStates.flatMap((state) =>
  Object.keys(tries).map((act): [DecisionState, string, DecisionState | 'as it was' | 'refused'] => {
    const key = `${state} ${act}`;
    return [state, act, key in leadsTo ? (leadsTo[key] ?? 'as it was') : 'refused'];
  }),
);

test.each(table)('a decision that is %s, on %s: %s', async (state, act, expected) => {
  const id = await ready(world, 'R-1 at H-1');
  await reach[state](id);
  const stateNow = async () => given(await world.decisions.decision(by('PO-1'), id)).state;
  expect(await stateNow()).toBe(state);
  const acted = await tries[act as keyof typeof tries](id);
  expect(codeOf(acted)).toBe(expected === 'refused' ? 'wrong-state' : 'done');
  expect(await stateNow()).toBe(expected === 'refused' || expected === 'as it was' ? state : expected);
});

test('the table as data says the same of each step', () => {
  const of = (act: DecisionAct) => decisionSteps[act];
  for (const [key, to] of Object.entries(leadsTo)) {
    const [state = '', said = ''] = key.split(' ');
    const act = (key === 'confirmed withdraw' ? 'cancel' : said) as DecisionAct;
    expect(of(act).from).toContain(state);
    expect(of(act).to).toBe(to);
  }
  const ways = decisionStates.filter((state) => Object.values(decisionSteps).some(({ from }) => from.includes(state)));
  expect(ways).toEqual(expect.arrayContaining(['proposed', 'confirmed', 'started']));
});
