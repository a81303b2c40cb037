// A place and a bed for each child from the day they would move in.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { bedroomId, type Child, childId, day, personId } from '#src/domain/index';
import { vacancyOnTheDates as rule } from '#src/rules/law/home/room/vacancy-on-the-dates';
import { asked, asks, clause, codes, judge, members, period, resident } from '../../../ask.js';

describe('vacancy-on-the-dates', () => {
  const [cot, first, second] = aHome().bedrooms.map((room) => room.id);
  const inRoom = (id: string, room = second) => resident({ id: childId(id) }, { bedroomId: room ?? null });
  const double = { id: bedroomId('H-1/B9'), size: 'double', use: 'children', cot: false } as const;
  const oneDouble = (places = 3) => aHome({ bedrooms: [double], clauses: [clause({ places })] });
  const sisters = (over: Partial<Child> = {}) => members({ siblings: [childId('C-2')] }, over);

  it('has room for one where one of two rooms is taken', () => {
    expect(judge(rule, { residents: [inRoom('C-91')] }).reasons).toEqual([{ code: 'free-place', wanted: 1 }]);
  });

  it('has none where both are, and says how many places are short', () => {
    const full = judge(rule, { residents: [inRoom('C-91'), inRoom('C-92', first)] });
    expect(full.reasons).toEqual([{ code: 'no-free-place', free: 0, wanted: 1 }]);
    expect(judge(rule, { members: members({}, {}), residents: [inRoom('C-91')] }).reasons).toEqual([
      { code: 'no-free-place', free: 1, wanted: 2 },
    ]);
  });

  it('takes off respite and places withheld on the day, and a child still to come', () => {
    const now = period(day('2026-11-27'), day('2026-11-30'));
    const booked = aHome({ bookings: [{ childId: null, period: now }] });
    expect(judge(rule, { home: booked, members: members({}) }).status).toBe('met');
    expect(judge(rule, { home: booked, members: members({}, {}) }).status).toBe('broken');
    const withheld = aHome({ unavailable: [{ period: now, places: 2, reason: 'moving-house' }] });
    expect(judge(rule, { home: withheld }).status).toBe('broken');
    const due = resident({}, { period: period(day('2026-12-24')), bedroomId: first ?? null });
    expect(judge(rule, { residents: [inRoom('C-91'), due] }).status).toBe('broken');
  });

  it('asks whether a later booking for the last place can move', () => {
    const home = aHome({ bookings: [{ childId: null, period: period(day('2026-12-11'), day('2026-12-14')) }] });
    expect(judge(rule, { home }).status).toBe('met');
    expect(asks(judge(rule, { home, members: members({}, {}) }))).toEqual(['can-the-booking-move']);
  });

  it('asks about a place on hold later, where it could be the last, and never says why', () => {
    const holdOf = (places: number | 'all', from = '2026-12-11') =>
      aHome({ unavailable: [{ period: period(day(from)), places, reason: 'illness' }] });
    expect(judge(rule, { home: holdOf(1) }).status).toBe('met');
    for (const asked of [{ home: holdOf(2) }, { home: holdOf(1), members: members({}, {}) }]) {
      const verdict = judge(rule, asked);
      expect([verdict.status, verdict.reasons, asks(verdict)]).toEqual([
        'unknown',
        [{ code: 'place-on-hold-later', from: '2026-12-11' }],
        ['what-of-the-later-hold'],
      ]);
    }
    expect(judge(rule, { home: holdOf('all') }).status).toBe('met');
    expect(judge(rule, { home: holdOf(2, '2026-11-28') }).status).toBe('unknown');
    expect(judge(rule, { home: holdOf(2, '2026-11-27') }).status).toBe('broken');
  });

  it('counts together what is promised later, and not what is over by then', () => {
    const [now, later] = [period(day('2026-11-20'), day('2026-11-30')), period(day('2026-12-11'), day('2026-12-18'))];
    const stays = (...periods: readonly (typeof now)[]) =>
      aHome({ bookings: periods.map((each) => ({ childId: null, period: each })) });
    expect(judge(rule, { home: stays(now, later) }).status).toBe('met');
    expect(judge(rule, { home: stays(later, later) }).status).toBe('unknown');
    const held = { period: period(day('2026-12-14')), places: 1, reason: 'illness' } as const;
    expect(codes(judge(rule, { home: { ...stays(later), unavailable: [held] } }))).toEqual(['place-on-hold-later']);
  });

  it('lets sisters share a double, and brother and sister only while both are under 10', () => {
    expect(judge(rule, { home: oneDouble(), members: sisters() }).status).toBe('met');
    expect(codes(judge(rule, { home: oneDouble(), members: sisters({ sex: 'male' }) }))).toEqual(['no-free-bedroom']);
    const young = { siblings: [childId('C-2')], bornOn: day('2016-11-28') };
    const pairAt = (bornOn: string) => members(young, { sex: 'male', bornOn: day(bornOn) });
    expect(judge(rule, { home: oneDouble(), members: pairAt('2016-11-28') }).status).toBe('met');
    expect(judge(rule, { home: oneDouble(), members: pairAt('2016-11-27') }).status).toBe('broken');
  });

  it('never lets strangers over 3 share, nor anyone where sexual harm is not ruled out', () => {
    expect(judge(rule, { home: oneDouble(), members: members({}, {}) }).status).toBe('broken');
    expect(judge(rule, { home: oneDouble(), residents: [inRoom('C-91', double.id)] }).status).toBe('broken');
    const need = {
      code: 'sexual-harm-to-others',
      level: 'not-known',
      recordedOn: null,
      source: null,
      expiresOn: null,
    } as const;
    expect(judge(rule, { home: oneDouble(), members: sisters({ needs: [need] }) }).status).toBe('broken');
  });

  it("has no cot for a baby where the carers' own baby sleeps in it", () => {
    const bedrooms = aHome().bedrooms.filter((room) => room.id === cot);
    const ownBaby = { id: personId('P-9'), role: 'own-child', sex: null, bornOn: day('2026-03-01') } as const;
    const baby = { members: members({ bornOn: day('2026-05-01') }) };
    const judged = (bedroomId: typeof cot | null) =>
      judge(rule, { ...baby, home: aHome({ bedrooms, household: [{ ...ownBaby, bedroomId: bedroomId ?? null }] }) });
    expect([judged(null).status, judged(cot).status]).toEqual(['met', 'broken']);
  });

  it('keeps the cot for a baby under 2', () => {
    const home = aHome({ bedrooms: aHome().bedrooms.filter((room) => room.id === cot) });
    expect(judge(rule, { home, members: members({ bornOn: day('2024-11-28') }) }).status).toBe('met');
    expect(judge(rule, { home, members: members({ bornOn: day('2024-11-27') }) }).status).toBe('broken');
  });

  it('counts a room an adult staying put sleeps in as theirs', () => {
    const adult = { id: personId('H-1/M9'), role: 'staying-put-adult', sex: 'male', bornOn: null } as const;
    const home = aHome({ household: [{ ...adult, bedroomId: first ?? null }] });
    expect(judge(rule, { home }).status).toBe('met');
    expect(codes(judge(rule, { home, members: members({}, {}) }))).toEqual(['no-free-bedroom']);
  });

  it('counts places outside the terms in an emergency, to three, and none that is promised or on hold', () => {
    const [one, two] = [inRoom('C-91'), inRoom('C-92', first)];
    const third = { ...double, size: 'single' } as const;
    const home = aHome({ bedrooms: [...aHome().bedrooms, third] });
    const emergency = { ...asked({ urgency: 'emergency' }), home, residents: [one, two] };
    expect(judge(rule, { home, residents: [one, two] }).status).toBe('broken');
    expect(judge(rule, emergency).status).toBe('met');
    expect(codes(judge(rule, { ...emergency, home: aHome() }))).toEqual(['no-free-bedroom']);
    const four = { ...emergency, residents: [one, two, inRoom('C-93', third.id)] };
    expect(codes(judge(rule, four))).toEqual(['no-free-place']);
    const now = period(day('2026-11-20'), day('2026-11-30'));
    const promised = { ...home, bookings: [{ childId: null, period: now }] };
    expect(codes(judge(rule, { ...emergency, home: promised }))).toEqual(['no-free-place']);
    const registered = { ...home, type: 'external-childrens-home' } as const;
    expect(codes(judge(rule, { ...emergency, home: registered }))).toEqual(['no-free-place']);
  });

  it('counts no places at a parent’s', () => {
    expect(judge(rule, { home: aHome({ type: 'parent', bedrooms: [], clauses: [] }) }).status).toBe('not-applicable');
  });

  it('asks who sleeps where only where that decides it', () => {
    const roomless = [resident({ bornOn: day('2024-06-01') })];
    const baby = members({ bornOn: day('2024-05-01') });
    expect(asks(judge(rule, { home: oneDouble(), members: baby, residents: roomless }))).toEqual(['who-sleeps-where']);
    expect(judge(rule, { residents: roomless }).status).toBe('met');
    expect(judge(rule, { home: aHome({ bedrooms: [] }) }).status).toBe('unknown');
  });
});
