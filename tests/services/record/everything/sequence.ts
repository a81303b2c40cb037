// One sequence of acts by chance, judged after each: by the tables themselves, and by an oracle of who may see what.

import { sql } from 'kysely';
import { expect } from 'vitest';
import { childId, homeId, type StaffId, staffId } from '#src/domain/index';
import type { Store } from '#src/store/index';
import type { Acted } from '../../../../src/services/record/refusal.js';
import { HOUR } from '../holds-world.js';
import { impossible } from './impossible.js';
import { names, type Operation, operations, theirs } from './operations.js';
import { reach } from './reach.js';
import { lately, type Roll, rolling } from './scene.js';
import { type Everything, enter, everybody, fill } from './world.js';

export interface SequenceAsked {
  readonly seed: number;
  readonly steps: number;
  /** Adds how often each was done. */
  readonly done: Map<string, number>;
}

/** What only looks, and leaves no line where nothing that is identifying was shown. */
const looks: readonly Operation[] = [
  ...(['holds', 'decision', 'decisions', 'waitingForMe', 'asks', 'standing', 'standingOf', 'teams', 'staff'] as const),
  ...(['notices', 'verifyAudit'] as const),
];
/** Done with nothing to tell: nothing lapsed, no browser was new, no look was blind. */
const mayTellNothing: readonly Operation[] = ['lapseHolds', 'visitor', 'endBlindPass', ...looks];
/** The audit is its readers', a notice is whose it was sent to; these speak of what the person named, seen or not. */
const ofNoCase: readonly Operation[] = ['auditLines', 'notices', 'declareConflict', 'assign', 'lapseHolds', 'shown'];
/** That it is there at all is told by these to those who see it alone. */
const tells = [
  'wrong-state',
  'gates-open',
  'law-refuses',
  'place-taken',
  'child-promised',
  'views-missing',
  'own-proposal',
];

export async function onceAll(store: Store, { seed, steps, done }: SequenceAsked): Promise<void> {
  await fill(store);
  const world = enter(store);
  const roll = rolling(seed);
  for (let step = 0; step < steps; step += 1) {
    const what = chosen(roll, step);
    const likely = theirs[what];
    const who: StaffId = likely !== undefined && roll.one(0.6) ? staffId(roll.pick(likely)) : roll.pick(everybody);
    const me = await world.by(who, `d-${step}`);
    const [about, before, state] = [new Set<string>(), await counted(store), await everythingKept(store)];
    const couldSee = await reach(store, who, world.now());
    const scene = { ...world, me, roll, now: world.now(), lately: await lately(store) };
    const acted = await operations[what]({ ...scene, about: (referral) => about.add(referral) });
    const where = `seed ${seed}, step ${step}: ${what} by ${who} gives ${acted.ok ? 'done' : JSON.stringify(acted.refusal)}`;
    const sees = new Set([...couldSee, ...(await reach(store, who, world.now()))]);

    const lines = await counted(store);
    if (acted.ok) done.set(what, (done.get(what) ?? 0) + 1);
    if (acted.ok && !mayTellNothing.includes(what))
      expect(lines, `${where}, and no line tells of it`).toBeGreaterThan(before);
    if ((!acted.ok || looks.includes(what)) && what !== 'visitor')
      expect(await everythingKept(store), `${where}, and something was written`).toBe(state);
    if (!ofNoCase.includes(what))
      expect(
        [...named(acted, about)].filter((each) => !sees.has(each)),
        `${where}, and it speaks of`,
      ).toEqual([]);
    expect(await impossible(store), where).toEqual([]);

    if (step % 8 === 7) await further(world, roll, done);
    world.at(new Date(world.now().getTime() + (roll.one(0.1) ? roll.n(5) * HOUR : roll.n(6) * 60_000)));
  }
}

/** Each at least once, and the way to a placement most often. */
const way: readonly Operation[] = [
  'hold',
  'propose',
  'recordView',
  'answerGate',
  'confirm',
  'start',
  'end',
  'undo',
  'ask',
];
const chosen = (roll: Roll, step: number): Operation => {
  const [first] = names;
  return names[step] ?? (roll.one(0.6) ? roll.pick(way) : roll.pick(names)) ?? first;
};

/** Chance alone seldom opens every gate: now and then each who may does their part of what is proposed. */
async function further(world: Everything, roll: Roll, done: Map<string, number>): Promise<void> {
  const { records, store } = world;
  const decision = (await lately(store)).decisions.find(({ state }) => state === 'proposed');
  if (decision === undefined) return;
  const did = (what: Operation, { ok }: Acted<unknown>) => ok && done.set(what, (done.get(what) ?? 0) + 1);
  const as = (who: string) => world.by(staffId(who));
  const view = { decision: decision.id, obtained: 'PN3', words: 'As it is.' } as const;
  did('recordView', await records.recordView(await as('SM-1'), { ...view, of: 'mother' }));
  for (const { homeId: home, children } of decision.parts) {
    did('recordView', await records.recordView(await as('SM-1'), { ...view, of: 'carer', home: homeId(home) }));
    for (const child of children)
      did('recordView', await records.recordView(await as('SM-1'), { ...view, of: 'child', child: childId(child) }));
  }
  for (const { code: gate, role, conditions: ticked } of decision.gates)
    for (const who of approvers[role] ?? ['DCS-1', 'HS-1']) {
      const answer = { decision: decision.id, gate, ticked, outcome: 'approved', reason: 'Seen.' } as const;
      did('answerGate', await records.answerGate(await as(who), answer));
    }
  if (roll.one(0.8)) did('confirm', await records.confirm(await as('SM-1'), decision.id));
}

/** Of these the second is asked where the first may not, or proposed it. */
const approvers: Readonly<Record<string, readonly string[]>> = {
  'social-worker': ['SW-1', 'SW-2', 'TM-1', 'TM-2'],
  'team-manager': ['TM-1', 'TM-2', 'HS-1'],
};

/** Referrals of which an answer speaks, or that a refusal lets be known: children stand for theirs. */
function named(acted: Acted<unknown>, about: ReadonlySet<string>): Set<string> {
  if (acted.ok) return new Set(JSON.stringify(acted.value ?? null).match(/\bR-\d+\b/g) ?? []);
  return tells.includes(acted.refusal.code) ? new Set(about) : new Set();
}

async function counted({ db }: Store): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit`.execute(db);
  return rows[0]?.n ?? -1;
}

/** Every table but those of the audit and of deliveries, as one hash. */
async function everythingKept({ db }: Store): Promise<string> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = 'public'
    and tablename not in ('act_done', 'audit', 'sight', 'shown', 'anchor', 'audit_head') and tablename not like 'kysely%'
    order by 1`.execute(db);
  const hashes = tables.map(
    ({ name }) => sql`(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${sql.table(name)} t)`,
  );
  const { rows } = await sql<{ all: string }>`select ${sql.join(hashes, sql` || `)} as all`.execute(db);
  return rows[0]?.all ?? '';
}
