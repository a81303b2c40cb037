// A place held for one referral, as the others meet it: a child due to arrive, of whom nothing is told.

import { describe, expect, test } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import {
  type Child,
  childId,
  day,
  type HeldPlaces,
  holdId,
  homeId,
  type PersonLink,
  personId,
  type Referral,
  referralId,
  type Snapshot,
} from '#src/domain/index';
import { explainHome, matchReferral, vacancyLines } from '#src/matching/index';
import { residentsMetBy, withHoldsTaken } from '../../../src/matching/holds/as-met-by.js';
import { snapshotOf } from '../../helpers/snapshot.js';
import { policy } from '../../rules/ask.js';

const waits = (n: number, over: Partial<Child> = {}): Referral =>
  aReferral({ id: referralId(`R-${n}`), members: [aMember({ child: aChild({ id: childId(`C-${n}`), ...over }) })] });

const [one, two, three] = [waits(1), waits(2), waits(3)];
const home = aHome();

const heldFor = (referral: Referral, over: Partial<HeldPlaces> = {}): HeldPlaces => ({
  hold: holdId('HD-1'),
  referral: referral.id,
  home: home.id,
  from: day('2026-11-27'),
  children: referral.members.map(({ child }) => child),
  ...over,
});

const county = (referrals: readonly Referral[], holds: readonly HeldPlaces[]): Snapshot => ({
  ...snapshotOf(aCounty({ homes: [home], referrals })),
  holds,
});

const homesFor = (snapshot: Snapshot, referral: Referral) =>
  matchReferral(snapshot, referral, policy).options.flatMap(({ parts }) => parts.map((part) => part.home));

describe('a hold on a home of two places', () => {
  test('leaves one for others', () => {
    const sisters = aReferral({
      id: referralId('R-9'),
      members: ['C-91', 'C-92'].map((id) =>
        aMember({
          child: aChild({
            id: childId(id),
            siblings: [childId('C-91'), childId('C-92')].filter((each) => each !== id),
          }),
        }),
      ),
    });
    const snapshot = county([one, two, sisters], [heldFor(one)]);
    expect(homesFor(snapshot, two)).toEqual(['H-1']);
    expect(homesFor(snapshot, sisters)).toEqual([]);
    expect(homesFor({ ...snapshot, holds: [] }, sisters)).toEqual(['H-1']);
  });

  test('leaves none when both are held, and says no more than that', () => {
    const snapshot = county([one, two, three], [heldFor(one), heldFor(two, { hold: holdId('HD-2') })]);
    expect(homesFor(snapshot, three)).toEqual([]);
    const { findings } = explainHome(snapshot, three, home, policy);
    const broken = findings.filter(({ status, class: kind }) => status === 'broken' && kind === 'hard');
    expect(broken.flatMap(({ reasons }) => reasons)).toContainEqual({ code: 'no-free-place', free: 0, wanted: 1 });
    const told = JSON.stringify(findings);
    for (const secret of ['R-1', 'R-2', 'C-1', 'C-2', 'HD-']) expect(told).not.toContain(`"${secret}"`);
  });

  test('is no obstacle to the referral that it is held for', () => {
    const snapshot = county([one, two], [heldFor(one), heldFor(two, { hold: holdId('HD-2') })]);
    expect(homesFor(snapshot, one)).toEqual(['H-1']);
    const without = matchReferral({ ...snapshot, holds: [heldFor(two)] }, one, policy);
    expect(matchReferral(snapshot, one, policy)).toEqual(without);
  });

  test('nor to another search for the same child', () => {
    const again = { ...one, id: referralId('R-7') };
    const snapshot = county([one, again], [heldFor(one)]);
    expect(residentsMetBy(snapshot, again)(home.id)).toEqual([]);
  });

  test('counts a child once who lives there already', () => {
    const there = withHoldsTaken(county([one], [heldFor(one)]));
    const twice = { ...there, holds: [heldFor(one)] };
    expect(withHoldsTaken(twice).residents.get(home.id)).toHaveLength(1);
  });

  test('is on the board as held, and its place as room no more', () => {
    const free = vacancyLines(county([one], []), policy)[0];
    const kept = vacancyLines(county([one], [heldFor(one)]), policy)[0];
    expect(free).toMatchObject({ held: 0, filled: 0, usableForOne: 1, usableForTwo: 1 });
    expect(kept).toMatchObject({ held: 1, filled: 0, usableForOne: 1, usableForTwo: 0 });
  });
});

describe('a child for whom a place is held, and one who must not live with them', () => {
  const order: PersonLink = {
    kind: 'no-contact-order',
    person: personId('C-1'),
    source: 'court',
    recordedOn: day('2026-01-05'),
    expiresOn: null,
  };
  const kept = waits(2, { links: [order] });
  const alone = county([one, kept], []);
  const beside = county([one, kept], [heldFor(one)]);

  test('need a matching conversation, told without whom or why', () => {
    const talk = (snapshot: Snapshot) =>
      explainHome(snapshot, kept, home, policy).findings.flatMap(({ reasons }) =>
        reasons.filter(({ code }) => code === 'matching-conversation-needed'),
      );
    expect(talk(alone)).toEqual([]);
    expect(talk(beside).length).toBeGreaterThan(0);
  });

  test('are not listed for the same home', () => {
    expect(homesFor(alone, kept)).toEqual(['H-1']);
    expect(homesFor(beside, kept)).toEqual([]);
  });

  test('of a plan as brothers and sisters who must never live together, as well', () => {
    const never = {
      ...two,
      siblings: [{ a: childId('C-2'), b: childId('C-1'), mode: 'never' as const, source: 'assessment' }],
    };
    expect(homesFor(county([one, never], [heldFor(one)]), never)).toEqual([]);
    expect(homesFor(county([one, never], []), never)).toEqual(['H-1']);
  });
});

test('a county without holds is met as it stands', () => {
  const snapshot = county([one], []);
  expect(withHoldsTaken(snapshot)).toBe(snapshot);
  expect(homesFor(snapshot, one)).toEqual(homesFor(snapshot, two));
  expect(homeId('H-1')).toBe(home.id);
});
