// The legal basis tonight: it stands, runs out within the placement, has run out, or nobody has said.

import { describe, expect, it } from 'vitest';
import { aChild } from '#fixtures/build';
import { type Child, childId, day, type LegalPosition, moment, type Regime } from '#src/domain/index';
import { legalBasis as rule } from '#src/rules/law/before/basis/legal-basis';
import { asks, codes, judge, member } from '../../../ask.js';
import { gateCodes, onRecord, theGate } from '../situation.js';

describe('legal-basis', () => {
  const under = (legalStatus: string, legal: Partial<LegalPosition> = {}, ...children: readonly Partial<Child>[]) =>
    judge(
      rule,
      onRecord(legal, {
        legalStatus,
        ...(children.length === 0 ? {} : { members: children.map((child) => member(child)) }),
      }),
    );
  const from = (text: string) => ({ basisFrom: moment(text) });

  it('stands under a care order, a placement order, a remand or a sentence, with nothing to replace', () => {
    for (const status of ['C1', 'C2', 'D1', 'E1', 'J1', 'J2', 'J3']) {
      expect([status, under(status).status, gateCodes(under(status))]).toEqual([status, 'met', []]);
    }
    expect(under('C2').reasons).toEqual([{ code: 'legal-basis-stands', basis: 'care-order' }]);
  });

  it('of police protection is 72 hours to the minute, and another basis must follow by the day it ends', () => {
    const verdict = under('L1', from('2026-11-26T16:50'));
    expect(verdict).toMatchObject({ status: 'met', reasons: [{ until: '2026-11-29T16:50' }] });
    expect(theGate(verdict)).toEqual({
      code: 'next-legal-basis',
      role: 'legal',
      conditions: [],
      canBeTonight: true,
      later: { conditions: ['agreed-or-applied-for'], by: '2026-11-29' },
      until: '2026-11-29',
    });
  });

  it('of police protection that runs out on the day the child moves in still stands; at its midnight it has run out', () => {
    expect(under('L1', from('2026-11-24T00:01')).status).toBe('met');
    const over = under('L1', from('2026-11-24T00:00'));
    expect(over.status).toBe('broken');
    expect(over.reasons).toEqual([{ code: 'legal-basis-over', basis: 'police-protection', since: '2026-11-27T00:00' }]);
    expect(under('L1', from('2026-11-20T16:50')).reasons).toMatchObject([{ since: '2026-11-23T16:50' }]);
  });

  it('of police protection ends no later than 72 hours, whatever is recorded, but may end sooner', () => {
    const until = (basisTo: string) =>
      under('L1', { ...from('2026-11-26T10:00'), basisTo: moment(basisTo) }).reasons[0];
    expect(until('2026-12-05T10:00')).toMatchObject({ until: '2026-11-29T10:00' });
    expect(until('2026-11-28T09:00')).toMatchObject({ until: '2026-11-28T09:00' });
  });

  it('of emergency protection is eight days, the first its own, and one extension to fifteen', () => {
    expect(under('L2', from('2026-11-26T14:00')).reasons).toMatchObject([{ until: '2026-12-04T00:00' }]);
    expect(theGate(under('L2', from('2026-11-26T14:00'))).until).toBe('2026-12-03');
    const ended = under('L2', from('2026-11-19T14:00'));
    expect([ended.status, asks(ended)]).toEqual(['unknown', ['was-the-order-extended']]);
    expect(under('L2', from('2026-11-13T14:00')).status).toBe('unknown');
    expect(under('L2', from('2026-11-12T14:00'))).toMatchObject({
      status: 'broken',
      reasons: [{ code: 'legal-basis-over', since: '2026-11-27T00:00' }],
    });
  });

  it("takes the court's own end of an emergency protection order, and asks about one longer than the law allows", () => {
    const ordered = (basisTo: string) => under('L2', { ...from('2026-11-19T14:00'), basisTo: moment(basisTo) });
    expect(ordered('2026-12-01T12:00')).toMatchObject({ status: 'met', reasons: [{ until: '2026-12-01T12:00' }] });
    expect(ordered('2026-12-04T14:00').status).toBe('met');
    const long = ordered('2026-12-10T14:00'); // 21 days: the tolerance of the return, not law
    expect([long.status, asks(long), long.questions[0]?.who]).toEqual([
      'unknown',
      ['when-does-the-order-end'],
      'legal',
    ]);
    expect(under('L2', { basisTo: moment('2026-12-01T12:00') }).status).toBe('met');
  });

  it('asks when it began, where the law counts from that minute', () => {
    for (const status of ['L1', 'L2', 'L3']) {
      const verdict = under(status);
      expect([verdict.status, asks(verdict), verdict.questions[0]?.who]).toEqual([
        'unknown',
        ['when-did-the-legal-basis-begin'],
        'social-worker',
      ]);
    }
    expect(under('L3', from('2026-11-26T09:00')).reasons).toMatchObject([{ until: '2026-12-03T00:00' }]);
  });

  it('of an interim order with an end needs the next one by that day, and a remand by nobody but the court', () => {
    const basisTo = moment('2026-12-14T10:00');
    expect(gateCodes(under('C1', { basisTo }))).toEqual(['next-legal-basis']);
    expect(gateCodes(under('J1', { basisTo }))).toEqual([]);
    expect(under('J1', { basisTo }).reasons).toMatchObject([{ code: 'legal-basis-until', until: basisTo }]);
    expect(under('C1', { basisTo: moment('2026-11-26T23:59') }).status).toBe('broken');
    expect(under('C1', { basisTo: moment('2026-11-27T00:01') }).status).toBe('met');
  });

  it('under section 20 is the consent of those with parental responsibility', () => {
    for (const status of ['V2', 'V3', 'V4']) {
      expect(under(status, { consent: 'given' }).status).toBe('met');
      expect(codes(under(status, { consent: 'objected' }))).toEqual(['consent-objected']);
      expect(under(status, { consent: 'withdrawn' }).status).toBe('broken');
      expect(asks(under(status))).toEqual(['is-there-consent']);
    }
    const basisTo = moment('2026-12-14T10:00');
    expect(gateCodes(under('V2', { consent: 'given', basisTo }))).toEqual(['next-legal-basis']);
    expect(under('V2', { consent: 'withdrawn', basisTo }).status).toBe('broken');
  });

  it('that nobody has lets no child move in until another is in place, tonight too', () => {
    const first = { code: 'lawful-basis-first', role: 'legal', conditions: ['basis-in-place'], canBeTonight: true };
    for (const verdict of [
      under('V2', { consent: 'objected' }),
      under('V2', { consent: 'withdrawn' }),
      under('V2', { consent: 'own-from-16' }),
      under('L1', from('2026-11-20T16:50')),
    ])
      expect(theGate(verdict)).toMatchObject({ ...first, later: null, until: null });
    expect(gateCodes(under('V2'))).toEqual([]);
  });

  it("is a young person's own agreement from the 16th birthday, and not a day before", () => {
    const own = (...born: readonly string[]) =>
      under('V2', { consent: 'own-from-16' }, ...born.map((on, i) => ({ id: childId(`C-${i + 1}`), bornOn: day(on) })));
    expect(own('2010-11-27').status).toBe('met');
    expect(own('2010-11-28')).toMatchObject({ status: 'broken', reasons: [{ code: 'consent-own-under-16', age: 15 }] });
    expect(own('2009-01-01', '2013-05-05')).toMatchObject({ status: 'broken', reasons: [{ age: 13 }] });
  });

  it('asks one question of a child described without a referral', () => {
    expect(under('not-stated')).toMatchObject({
      status: 'unknown',
      questions: [{ code: 'what-is-the-legal-basis', who: 'social-worker' }],
    });
  });

  it('is not asked for a young person staying put, nor for a break under section 17', () => {
    const regime: Regime = 'staying-put';
    expect(under('C2', { regime }).status).toBe('not-applicable');
    const shortBreaks = { longestDays: 2, daysInYear: 20, samePlace: true, section17: true };
    expect(under('V3', { regime: 'short-breaks', shortBreaks }).status).toBe('not-applicable');
  });

  it('says nothing of who consented, nor of the child', () => {
    const said = JSON.stringify(under('V2', { consent: 'objected', parents: { limb: 'welfare', by: 'SW-7' } }));
    for (const secret of ['SW-7', aChild().id, aChild().bornOn]) expect(said).not.toContain(secret);
  });
});
