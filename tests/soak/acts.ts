// Acts by chance on the whole record, and what is said of each once it is committed.

import { createHash } from 'node:crypto';
import { type StaffId, staffId } from '#src/domain/index';
import { doneBefore, type Head, inTransaction, readHead } from '#src/store/index';
import { type Operation, operations, theirs } from '../services/record/everything/operations.js';
import { lately, rolling } from '../services/record/everything/scene.js';
import { type Everything, everybody } from '../services/record/everything/world.js';

/** How often each is tried, beside the others: what writes, above all. What is not here is tried by the property test. */
const weights: Partial<Record<Operation, number>> = {
  ...{ hold: 6, extendHold: 2, releaseHold: 3, lapseHolds: 1, propose: 3, recordView: 5, answerGate: 6, confirm: 2 },
  ...{ start: 2, end: 1, withdraw: 2, ask: 4, askAnswered: 3, undo: 2, shown: 3, correctFact: 2, setLegalHold: 1 },
  ...{ assign: 1, nameTeam: 2, givePost: 1, breakGlass: 1, finishClock: 1 },
};
const bag = Object.entries(weights).flatMap(([name, weight]) =>
  Array.from({ length: weight }, () => name as Operation),
);

/** Said once the act is done: by then it may not be lost. */
export interface Acknowledged {
  readonly act: Operation;
  /** Of the delivery, and what was answered to it: null for what has no delivery. */
  readonly delivery: { readonly key: string; readonly answer: string } | null;
  readonly head: Head | null;
}

/** These keep no answer to a delivery. */
const noDelivery: readonly Operation[] = ['lapseHolds', 'shown'];

/** One act. Null where it was refused: then there is nothing to lose. */
export async function actOnce(world: Everything, seed: number, name: string): Promise<Acknowledged | null> {
  const roll = rolling(seed);
  const act = roll.pick(bag);
  const likely = theirs[act];
  const who: StaffId = likely === undefined || roll.one(0.1) ? roll.pick(everybody) : staffId(roll.pick(likely));
  const me = await world.by(who, name);
  const scene = {
    records: world.records,
    me,
    roll,
    now: world.now(),
    lately: await lately(world.store),
    about: () => undefined,
  };
  const acted = await operations[act](scene);
  if (!acted.ok) return null;
  const key = `${who}|${name}`;
  const answer = noDelivery.includes(act) ? null : await answerTo(world, key);
  return { act, delivery: answer === null ? null : { key, answer }, head: await readHead(world.store.db) };
}

/** What the record would answer if the delivery came again, as a hash: null where it has not seen it. */
export async function answerTo({ store }: Pick<Everything, 'store'>, key: string): Promise<string | null> {
  const before = await inTransaction(store.db, (tx) => doneBefore<unknown>(tx, key));
  return before === null ? null : createHash('sha256').update(JSON.stringify(before.answer)).digest('hex').slice(0, 16);
}
