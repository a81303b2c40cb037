// What would have to follow an option: its own clocks, of each of its homes, and nothing of a list it is not asked of.

import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aPlacement, aReferral } from '#fixtures/build';
import { childId, type Home, type HomeId, homeId } from '#src/domain/index';
import { explainHome, whatFollows } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const bristol = aHome({ id: homeId('H-2'), at: { ...aHome().at, authority: 'Bristol' } });
const members = ['C-1', 'C-2'].map((id) => aMember({ child: aChild({ id: childId(id) }) }));
const referral = aReferral({ members });
const snapshot = snapshotOf(aCounty({ homes: [aHome(), bristol], referrals: [referral] }));
const [one, two] = members.map(({ child }) => child.id);

describe('what would follow', () => {
  it('is told of each home, for the children who would live in it', () => {
    const parts = [
      { home: homeId('H-1'), children: one === undefined ? [] : [one] },
      { home: homeId('H-2'), children: two === undefined ? [] : [two] },
    ];
    const [first, second, ...more] = whatFollows(snapshot, referral, parts, policy);
    expect([first?.home, second?.home, more]).toEqual(['H-1', 'H-2', []]);
    expect(new Set(first?.clocks.flatMap(({ children }) => children))).toEqual(new Set(['C-1']));
    const told = (which: typeof first) => which?.clocks.some(({ timer }) => timer === 'area-authority-notice');
    expect([told(first), told(second)]).toEqual([false, true]);
  });

  it('leaves out a home that is not held here', () => {
    expect(whatFollows(snapshot, referral, [{ home: homeId('H-9'), children: [] }], policy)).toEqual([]);
  });

  const explained = (home: Home, others: readonly Home[] = []) => {
    const county = aCounty({ homes: [home, ...others], referrals: [referral] });
    const { option, follows } = explainHome(snapshotOf(county), referral, home, policy);
    const children = follows.flatMap(({ clocks }) => clocks.flatMap((clock) => clock.children));
    return { listed: option?.parts.map((part) => part.home), homes: homesOf(follows), children: new Set(children) };
  };
  const homesOf = (follows: readonly { readonly home: HomeId }[]) => follows.map(({ home }) => home);

  it('is of every home of the option, when one home of it is explained', () => {
    const forOne = aHome({ clauses: aHome().clauses.map((clause) => ({ ...clause, places: 1 })) });
    const other = { ...forOne, id: homeId('H-3') };
    const both = ['H-1', 'H-3'];
    expect(explained(forOne, [other])).toEqual({ listed: both, homes: both, children: new Set(['C-1', 'C-2']) });
  });

  it('is as if everybody lived there, when a home is explained that is not on the list', () => {
    const tooFew = aHome({ clauses: aHome().clauses.map((clause) => ({ ...clause, places: 1 })) });
    expect(explained(tooFew)).toEqual({ listed: undefined, homes: ['H-1'], children: new Set(['C-1', 'C-2']) });
  });

  it('is nothing new where a child stays', () => {
    const alone = aReferral();
    const county = aCounty({ homes: [aHome()], referrals: [alone], placements: [aPlacement()] });
    const { option, follows } = explainHome(snapshotOf(county), alone, aHome(), policy);
    expect(option?.parts.map(({ stay }) => stay)).toEqual([true]);
    expect(follows).toEqual([{ home: 'H-1', clocks: [] }]);
  });
});
