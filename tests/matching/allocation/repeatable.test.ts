// The same facts give the same proposal, under other references too; what changed since the day before; and nothing private in it.

import { describe, expect, it } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { checkSelection, problemOf } from '#solver/index';
import { day, homeId, referralId, type Snapshot } from '#src/domain/index';
import { keptOf, matchReferral, type Proposal, propose } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { policy } from '../county.js';
import { relabelled } from '../relabel.js';
import { homeFor, member, proposeIn, referral, solver, whereabouts } from './world.js';

const county = makeCounty({ children: 250, homes: 180, seed: 7 });
const snapshot = snapshotOf(county);
const proposed = await propose(snapshot, policy, {}, null, solver);

describe('a proposal for a county', () => {
  it('is proved, and stands before the independent judge', () => {
    expect(proposed.proposal.status).toBe('optimal');
    if (proposed.answer.taken === null) throw new Error('no answer');
    expect(checkSelection(problemOf(proposed.data), proposed.answer).faults).toEqual([]);
    expect(proposed.proposal.places.length).toBeGreaterThan(3);
    expect(proposed.proposal.levels.at(-1)?.name).toBe('ties');
  });

  it('accounts for every child of every referral exactly once', () => {
    const { places, waits, unplaced, notInIt, totals } = proposed.proposal;
    const told = [...places, ...waits, ...unplaced].flatMap(({ children }) => children);
    const open = snapshot.referrals.filter(({ id }) => !notInIt.includes(id));
    expect([...told].sort()).toEqual(open.flatMap(({ members }) => members.map(({ child }) => child.id)).sort());
    expect(totals.placed + totals.waiting + totals.unplaced).toBe(totals.children);
  });

  it('numbers each place as the referral’s own list does', () => {
    const ranked = proposed.proposal.places.filter(({ rank }) => rank !== null);
    expect(ranked.length).toBeGreaterThan(3);
    for (const { referral: id, home, rank, children } of ranked) {
      const of = snapshot.referrals.find((each) => each.id === id);
      if (of === undefined) throw new Error('no referral');
      const option = matchReferral(snapshot, of, policy).options.find(
        ({ parts: [part, ...rest] }) =>
          part?.home === home && rest.length === 0 && part.children.length === children.length,
      );
      expect(option?.rank).toBe(rank);
    }
  });

  it('is the same, byte for byte, when it is asked for again', async () => {
    const again = await propose(snapshot, policy, {}, null, solver);
    expect(JSON.stringify(again.proposal)).toBe(JSON.stringify(proposed.proposal));
  });

  it('sends the same children to the same homes under other references, and in another order', async () => {
    const { snapshot: renamed, name } = relabelled(snapshot, 4242);
    const other = await propose(reversed(renamed), policy, {}, null, solver);
    const sent = ({ places, waits }: Proposal, called: (id: string) => string) =>
      [...places, ...waits.map((wait) => ({ ...wait, home: 'wait' }))]
        .map(({ children, home }) => `${children.map(called).sort().join()} ${home === 'wait' ? home : called(home)}`)
        .sort();
    expect(sent(other.proposal, (id) => id)).toEqual(sent(proposed.proposal, name));
  });

  it('holds no name, birth date, postcode or free text of anybody', () => {
    const text = JSON.stringify(proposed.proposal);
    for (const { child } of snapshot.referrals.flatMap(({ members }) => members))
      expect(text).not.toContain(child.bornOn);
    for (const home of snapshot.homes) {
      expect(text).not.toContain(JSON.stringify(home.name));
      if (home.at.postcode !== null) expect(text).not.toContain(home.at.postcode);
    }
    for (const { members } of snapshot.referrals)
      for (const { inTheirWords } of members) if (inTheirWords !== null) expect(text).not.toContain(inTheirWords);
  });

  it('stops with a lawful proposal when a limit comes first, and does not call it the best', async () => {
    const impatient = {
      solve: async () => ({ status: 'stopped-early', taken: null, reason: 'time-limit', engine: 'none' }) as const,
    };
    const { proposal } = await propose(snapshot, policy, {}, null, impatient);
    expect(proposal.status).toBe('stopped-early');
    expect(proposal.reason).toBe('time-limit');
    expect(proposal.places.length).toBeGreaterThan(3);
    expect(proposal.levels.every(({ status, bound }) => status === 'not-proven' && bound === null)).toBe(true);
  });

  it('breathes between referrals, so that others are heard meanwhile', async () => {
    let breaths = 0;
    await propose(snapshot, policy, {}, null, solver, {
      breathe: async () => {
        breaths += 1;
      },
    });
    expect(breaths).toBeGreaterThanOrEqual(snapshot.referrals.length);
  });
});

const reversed = (of: Snapshot): Snapshot => ({
  ...of,
  homes: [...of.homes].reverse(),
  referrals: [...of.referrals].reverse(),
});

describe('against the proposal of the day before', () => {
  const twins = [homeFor('H-1', 1), homeFor('H-2', 1)];
  const two = [referral('R-1', [member('C-1', 11)]), referral('R-2', [member('C-2', 11)])];
  const at = (of: string, child: string, home: string) => ({
    referral: referralId(of),
    children: [member(child, 11).child.id],
    home: homeId(home),
  });

  it('what is as good either way stays as it was', async () => {
    for (const [a, b] of [
      ['H-1', 'H-2'],
      ['H-2', 'H-1'],
    ] as const) {
      const yesterday = { asAt: day('2026-11-19'), places: [at('R-1', 'C-1', a), at('R-2', 'C-2', b)] };
      const proposal = await proposeIn({ homes: twins, referrals: two }, {}, { yesterday });
      expect(whereabouts(proposal)).toEqual([`C-1 at ${a}`, `C-2 at ${b}`]);
      expect(proposal.changes).toEqual({ since: '2026-11-19', each: [] });
    }
  });

  it('says who is new, who has gone, whose place has gone, and who moved for the whole', async () => {
    const yesterday = {
      asAt: day('2026-11-17'),
      places: [at('R-1', 'C-1', 'H-9'), at('R-3', 'C-3', 'H-1'), at('R-4', 'C-4', 'H-2')],
    };
    const fresh = { ...referral('R-2', [member('C-2', 11)]), receivedOn: day('2026-11-18') };
    const old = referral('R-4', [member('C-4', 4)]);
    const young = {
      ...homeFor('H-3', 1),
      clauses: [{ places: 1, ageFrom: 0, ageTo: 5, sex: 'any' as const, onlySiblings: false, namedChildren: [] }],
    };
    const proposal = await proposeIn(
      { homes: [...twins, young], referrals: [referral('R-1', [member('C-1', 11)]), fresh, old] },
      {},
      { yesterday },
    );
    expect(proposal.changes?.each.map(({ referral: id, why }) => `${id} ${why}`)).toEqual([
      'R-1 place-gone',
      'R-2 new-referral',
      'R-4 moved-for-the-whole',
      'R-3 no-longer-waiting',
    ]);
    expect(keptOf(proposal).places).toHaveLength(3);
  });
});
