// What holds of every rule, whatever it is asked: no fact of the child's makes a home worse by going away.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Child, day, type Member, type Referral, type Verdict } from '#src/domain/index';
import { type Ask, catalogue } from '#src/rules/index';
import { anyAsk } from './arbitrary.js';

const runs = { numRuns: 160, seed: 20261120 };
/** Patience for a busy machine: alone it takes under two seconds. */
const patience = 30_000;

/** How a verdict stands as an essential, best first. */
function standing({ status, support }: Verdict): number {
  if (status === 'not-applicable') return 0;
  if (status === 'met') return support.length === 0 ? 0 : 1;
  return status === 'unknown' ? 2 : 3;
}

const without = <T>(list: readonly T[], i: number): readonly T[] => list.filter((_, at) => at !== i);
const withReferral = (ask: Ask, referral: Referral): Ask => ({ ...ask, referral, members: referral.members });
const withMember = (ask: Ask, at: number, change: (m: Member) => Member): Ask =>
  withReferral(ask, {
    ...ask.referral,
    members: ask.referral.members.map((m, i) => (i === at ? change(m) : m)),
  });
const withChild = (ask: Ask, at: number, change: (c: Child) => Child): Ask =>
  withMember(ask, at, (m) => ({ ...m, child: change(m.child) }));

/** Every ask that differs by one need, wish, contact, worry, adaptation or avoided place fewer. */
function* lessened(ask: Ask): Generator<readonly [string, Ask]> {
  const { referral } = ask;
  for (const [i, { child, wishes }] of referral.members.entries()) {
    for (const n of child.needs.keys())
      yield ['need', withChild(ask, i, (c) => ({ ...c, needs: without(c.needs, n) }))];
    for (const n of child.access.keys())
      yield ['access need', withChild(ask, i, (c) => ({ ...c, access: without(c.access, n) }))];
    for (const n of child.animals.keys())
      yield ['worry about animals', withChild(ask, i, (c) => ({ ...c, animals: without(c.animals, n) }))];
    for (const n of child.health.keys())
      yield ['health need', withChild(ask, i, (c) => ({ ...c, health: without(c.health, n) }))];
    for (const n of wishes.keys()) yield ['wish', withMember(ask, i, (m) => ({ ...m, wishes: without(m.wishes, n) }))];
    yield ['language', withChild(ask, i, (c) => ({ ...c, language: null }))];
    yield ['faith', withChild(ask, i, (c) => ({ ...c, faith: null }))];
    yield ['culture', withChild(ask, i, (c) => ({ ...c, culture: null }))];
    yield ['solo', withMember(ask, i, (m) => ({ ...m, solo: null, alongside: 'no-preference' }))];
  }
  for (const n of referral.contacts.keys())
    yield ['contact', withReferral(ask, { ...referral, contacts: without(referral.contacts, n) })];
  for (const n of referral.avoid.keys())
    yield ['avoided place', withReferral(ask, { ...referral, avoid: without(referral.avoid, n) })];
}

describe('every rule of the book', { timeout: patience }, () => {
  it('never judges a home worse for a child who needs one thing less', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const before = catalogue.map((rule) => rule.judge(ask));
        const worse: string[] = [];
        for (const [what, less] of lessened(ask))
          for (const [i, rule] of catalogue.entries()) {
            const was = before[i];
            const is = rule.judge(less);
            compared += 1;
            if (was === undefined || standing(is) > standing(was) || is.value < was.value - 1e-9)
              worse.push(`${rule.id} without a ${what}`);
            if (rule.essentialByDefault(less) && !rule.essentialByDefault(ask))
              worse.push(`${rule.id} essential without a ${what}`);
          }
        expect(worse).toEqual([]);
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(20_000);
  });

  it('gives a share of its points between none and all, and asks whenever it does not know', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        for (const rule of catalogue) {
          const { status, value, questions } = rule.judge(ask);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          if (status === 'unknown')
            expect([rule.id, questions.length > 0, value <= 0.5]).toEqual([rule.id, true, true]);
          if (status === 'not-applicable') expect(value).toBe(1);
        }
      }),
      runs,
    );
  });

  it('reads no ethnicity, name, postcode or contribution', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const plain = (c: Child): Child => ({ ...c, ethnicity: 'BAFR', home: { postcode: 'ZZ1 1ZZ', point: null } });
        const members = ask.referral.members.map((m) => ({ ...m, child: plain(m.child), inTheirWords: 'x' }));
        const other = withReferral(
          { ...ask, home: { ...ask.home, name: 'Somebody else' } },
          { ...ask.referral, members, contributions: { healthPence: 90_000, educationPence: 7 } },
        );
        for (const rule of catalogue) expect(rule.judge(other)).toEqual(rule.judge(ask));
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('says nothing of another child: neither who they are, when they were born, nor why a home is on hold', () => {
    const born = day('2013-03-29');
    const from = day('2026-11-09');
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const residents = ask.residents.map((r) => ({ ...r, child: { ...r.child, bornOn: born } }));
        const unavailable = [{ period: { from, to: null }, places: 'all', reason: 'bereavement' } as const];
        const telling = { ...ask, residents, home: { ...ask.home, unavailable } };
        for (const rule of catalogue) {
          const said = JSON.stringify(rule.judge(telling));
          for (const secret of ['C-90', 'C-91', born, 'bereavement', from]) expect(said).not.toContain(secret);
        }
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('answers the same whether asked once or after another question', () => {
    fc.assert(
      fc.property(anyAsk, anyAsk, (a, b) => {
        for (const rule of catalogue) {
          const first = rule.judge(a);
          rule.judge(b);
          expect(rule.judge({ ...a })).toEqual(first);
        }
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
