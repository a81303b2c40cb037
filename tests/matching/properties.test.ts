// What must hold of every answer, whatever the county and whatever the weights.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSchool } from '#fixtures/build';
import {
  type Home,
  homeId,
  type Policy,
  pencePerWeek,
  pointsGroups,
  type Referral,
  referralId,
  type School,
  schoolId,
} from '#src/domain/index';
import { bands, type MatchAnswer, matchReferral, type RankedOption } from '#src/matching/index';
import { county, policy, referrals, snapshot } from './county.js';
import { relabelled } from './relabel.js';

const anyReferral = fc.constantFrom(...referrals);
const check = <T extends unknown[]>(property: fc.IProperty<T> | fc.IPropertyWithHooks<T>, numRuns = 30) =>
  fc.assert(property, { seed: 20261120, numRuns });

const homesOf = (option: RankedOption) => option.parts.map((part) => part.home).join('+');
const bandAt = (option: RankedOption) => bands.indexOf(option.band);
const wholeGroup = (answer: MatchAnswer) => answer.options.filter((option) => option.parts.length === 1);

/** Any weights at all, so long as they sum to 100. */
const anyWeights: fc.Arbitrary<Policy> = fc.infiniteStream(fc.integer({ min: 0, max: 1000 })).map((stream) => {
  const ids = pointsGroups.flatMap((group) => Object.keys(policy.weights[group]).map((id) => ({ group, id })));
  const raw = ids.map(() => stream.next().value as number);
  const total = raw.reduce((a, b) => a + b, 0) || 1;
  const weights: Policy['weights'] = { child: {}, stability: {}, locality: {}, cost: {} };
  ids.forEach(({ group, id }, i) => {
    weights[group][id] = Math.round(((raw[i] ?? 0) / total) * 10_000) / 100;
  });
  return { ...policy, weights };
});

describe('every answer', () => {
  it('adds points up exactly: rules to groups, groups to the total', () => {
    for (const referral of referrals)
      for (const option of matchReferral(snapshot, referral, policy).options) {
        const byRule = option.findings.reduce((sum, each) => sum + each.points, 0);
        const byGroup = pointsGroups.reduce((sum, group) => sum + option.points.groups[group].points, 0);
        expect([byRule, byGroup]).toEqual([option.points.total, option.points.total]);
        expect(Number.isInteger(option.points.total)).toBe(true);
      }
  });

  it('never lists an option that breaks a law rule', () => {
    for (const referral of referrals)
      for (const option of matchReferral(snapshot, referral, policy).options)
        for (const part of option.parts)
          expect(part.findings.filter((each) => each.class === 'hard' && each.status === 'broken')).toEqual([]);
  });

  it('never puts an unmet essential above a met one, at any weights', () => {
    check(
      fc.property(anyReferral, anyWeights, (referral, weights) => {
        const order = matchReferral(snapshot, referral, weights).options.map(bandAt);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it('does not move for a contribution from health or education', () => {
    check(
      fc.property(anyReferral, fc.nat(900_000), fc.nat(900_000), (referral, healthPence, educationPence) => {
        const without = matchReferral(snapshot, { ...referral, contributions: null }, policy);
        const with_ = matchReferral(snapshot, { ...referral, contributions: { healthPence, educationPence } }, policy);
        expect(with_.options.map(homesOf)).toEqual(without.options.map(homesOf));
        expect(with_.options.map((each) => each.points.total)).toEqual(
          without.options.map((each) => each.points.total),
        );
      }),
    );
  });

  it('keeps every whole-group option when a home is added', () => {
    check(
      fc.property(anyReferral, fc.constantFrom(...county.homes), (referral, twin) => {
        const added: Home = { ...twin, id: homeId('H-99999'), bedrooms: twin.bedrooms };
        const before = wholeGroup(matchReferral(snapshot, referral, policy)).map(homesOf);
        const after = wholeGroup(matchReferral({ ...snapshot, homes: [...snapshot.homes, added] }, referral, policy));
        const kept = after.map(homesOf).filter((id) => before.includes(id));
        expect(kept).toEqual(before);
      }),
    );
  });

  it('is the same list under other references', () => {
    check(
      fc.property(anyReferral, fc.integer({ min: 1, max: 1_000_000 }), (referral, seed) => {
        const other = relabelled(snapshot, seed);
        const twin = other.snapshot.referrals.find((each) => each.id === other.name(referral.id));
        if (!twin) throw new Error(`expected ${referral.id} to have a twin`);
        const here = matchReferral(snapshot, referral, policy).options.map((o) =>
          o.parts.map((p) => other.name(p.home)).join('+'),
        );
        const there = matchReferral(other.snapshot, twin, policy).options.map(homesOf);
        expect(there).toEqual(here);
      }),
      15,
    );
  });

  it('does not depend on the order the homes come in', () => {
    for (const referral of referrals) {
      const backwards = { ...snapshot, homes: [...snapshot.homes].reverse() };
      expect(matchReferral(backwards, referral, policy).options).toEqual(
        matchReferral(snapshot, referral, policy).options,
      );
    }
  });

  it('is the same text on two runs', () => {
    for (const referral of referrals)
      expect(JSON.stringify(matchReferral(snapshot, referral, policy))).toBe(
        JSON.stringify(matchReferral(snapshot, referral, policy)),
      );
  });
});

describe('a need less', () => {
  /** The referral with one need, access need, animal, health fact, wish, contact, essential or avoid-location taken away. */
  function lighter(referral: Referral): readonly Referral[] {
    const members = referral.members.flatMap((member, at) => {
      const change = (child: Partial<typeof member.child>) => ({ ...member, child: { ...member.child, ...child } });
      const without = <T>(list: readonly T[], i: number) => list.filter((_, j) => j !== i);
      return [
        ...member.child.needs.map((_, i) => change({ needs: without(member.child.needs, i) })),
        ...member.child.access.map((_, i) => change({ access: without(member.child.access, i) })),
        ...member.child.animals.map((_, i) => change({ animals: without(member.child.animals, i) })),
        ...member.child.health.map((_, i) => change({ health: without(member.child.health, i) })),
        ...(member.child.language ? [change({ language: null })] : []),
        ...(member.child.faith ? [change({ faith: null })] : []),
        ...(member.child.culture ? [change({ culture: null })] : []),
        ...member.wishes.map((_, i) => ({ ...member, wishes: without(member.wishes, i) })),
        ...(member.school ? [{ ...member, school: null }] : []),
      ].map((lighterMember) => referral.members.map((each, i) => (i === at ? lighterMember : each)));
    });
    return [
      ...members.map((each) => ({ ...referral, members: each })),
      ...referral.contacts.map((_, i) => ({ ...referral, contacts: referral.contacts.filter((__, j) => j !== i) })),
      ...referral.avoid.map((_, i) => ({ ...referral, avoid: referral.avoid.filter((__, j) => j !== i) })),
      ...referral.essentials.map((_, i) => ({
        ...referral,
        essentials: referral.essentials.filter((__, j) => j !== i),
      })),
    ];
  }

  it('never makes an option worse', () => {
    let compared = 0;
    for (const referral of referrals)
      for (const easier of lighter(referral)) {
        const after = new Map(matchReferral(snapshot, easier, policy).options.map((each) => [homesOf(each), each]));
        for (const option of wholeGroup(matchReferral(snapshot, referral, policy))) {
          const now = after.get(homesOf(option));
          expect(now, `${referral.id} lost ${homesOf(option)}`).toBeDefined();
          if (!now) continue;
          compared += 1;
          expect(bandAt(now)).toBeLessThanOrEqual(bandAt(option));
          expect(now.points.total).toBeGreaterThanOrEqual(option.points.total);
        }
      }
    expect(compared).toBeGreaterThan(200);
  });
});

describe('twins and places', () => {
  it('two identical homes read "no real difference"', () => {
    let seen = 0;
    for (const referral of referrals) {
      const best = matchReferral(snapshot, referral, policy).options.find(
        (each) => each.parts.length === 1 && !each.connected,
      );
      const home = snapshot.homes.find((each) => each.id === best?.parts[0]?.home);
      if (!home || !best || best.parts[0]?.offer) continue;
      const twin: Home = { ...home, id: homeId('H-99999') };
      const residents = new Map(snapshot.residents).set(twin.id, snapshot.residents.get(home.id) ?? []);
      const answer = matchReferral({ ...snapshot, homes: [...snapshot.homes, twin], residents }, referral, policy);
      const at = answer.options.findIndex((each) => [home.id, twin.id].includes(each.parts[0]?.home ?? home.id));
      expect(answer.options[at]?.gapToNext).toEqual({ points: 0, kind: 'no-real-difference' });
      seen += 1;
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('a child marked away gains nothing from nearness', () => {
    for (const referral of referrals) {
      const away: Referral = { ...referral, id: referralId(referral.id), nearness: 'away' };
      if (away.homePoint === null) continue;
      for (const option of wholeGroup(matchReferral(snapshot, away, policy))) {
        const near = option.findings.find((each) => each.rule === 'near-or-away');
        if (near?.status === 'broken') continue;
        expect(near?.points).toBe(near?.of);
      }
    }
  });

  it('a home moved nearer gains nothing for a child marked away, whose school near home need not be kept', () => {
    const whereNeeded = referrals.filter((each) => each.homePoint !== null);
    const nearer = fc.tuple(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    let compared = 0;
    check(
      fc.property(
        fc.constantFrom(...whereNeeded),
        fc.constantFrom(...county.homes),
        nearer,
        (referral, home, [from, by]) => {
          if (referral.homePoint === null) return;
          const homePoint = referral.homePoint;
          const school: School = { ...aSchool(), id: schoolId('S-99999'), point: homePoint };
          const away: Referral = {
            ...referral,
            nearness: 'away',
            contacts: [],
            avoid: [],
            members: referral.members.map((each) => ({ ...each, school: { id: school.id, mustContinue: false } })),
          };
          const schools = new Map(snapshot.schools).set(school.id, school);
          const totalAt = (degrees: number) => {
            const moved: Home = { ...home, at: { ...home.at, point: { ...homePoint, lat: homePoint.lat + degrees } } };
            const { options } = matchReferral({ ...snapshot, homes: [moved], schools }, away, policy);
            return options.find((each) => homesOf(each) === home.id);
          };
          const [far, near] = [totalAt(from), totalAt(from * by)];
          if (near === undefined) return;
          compared += 1;
          expect(far).toBeDefined();
          if (far === undefined) return;
          expect(bandAt(near)).toBeGreaterThanOrEqual(bandAt(far));
          expect(near.points.total).toBeLessThanOrEqual(far.points.total);
        },
      ),
      300,
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('a dearer fee never lifts a home', () => {
    check(
      fc.property(anyReferral, fc.constantFrom(...county.homes), fc.nat(2_000_000), (referral, home, more) => {
        if (home.fee === null) return;
        const dearer: Home = { ...home, fee: pencePerWeek(home.fee + more) };
        const homes = snapshot.homes.map((each) => (each.id === home.id ? dearer : each));
        const total = (answer: MatchAnswer) =>
          wholeGroup(answer).find((o) => o.parts[0]?.home === home.id)?.points.total;
        const before = total(matchReferral(snapshot, referral, policy));
        const after = total(matchReferral({ ...snapshot, homes }, referral, policy));
        if (before !== undefined && after !== undefined) expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
