// Two children: what each may do to the other, and what is not known.

import { describe, expect, it } from 'vitest';
import { aChild } from '#fixtures/build';
import { type Child, childId, day, riskCodes } from '#src/domain/index';
import { callsForTalk, type Pair, pairOf } from '#src/rules/facts/company/pairs';
import { anAsk } from '../ask.js';
import { linkTo, needOf } from '../company.js';

describe('a pair', () => {
  const pair = (newcomer: Partial<Child>, other: Partial<Child> = {}, otherIsNew = false): Pair =>
    pairOf(anAsk(), aChild(newcomer), aChild({ id: childId('C-90'), ...other }), otherIsNew);
  const risk = (code: (typeof riskCodes)[number], level: 'none' | 'low' | 'high' | 'not-known' = 'low') => ({
    needs: [needOf(code, level)],
  });
  const nothing = { harms: 'none', harmedBy: 'none', ask: false };
  const old = { recordedOn: day('2020-01-01') };

  it('of two children with nothing on record has nothing in it', () => {
    expect(pair({}, {})).toEqual(nothing);
    expect(pair(risk('fire-setting', 'none'), risk('self-harm', 'none'))).toEqual(nothing);
  });

  it('tells who may harm from who may be harmed, and how much', () => {
    expect(pair(risk('physical-harm-to-others'))).toEqual({ ...nothing, harms: 'low' });
    expect(pair({}, risk('sexual-harm-to-others', 'high'))).toEqual({ ...nothing, harmedBy: 'high' });
    expect(pair(risk('fire-setting', 'high'), risk('criminal-exploitation-of-others'))).toEqual({
      ...nothing,
      harms: 'high',
      harmedBy: 'low',
    });
  });

  it('takes a danger of the child’s own as a matter between two only where both have it', () => {
    for (const code of ['self-harm', 'going-missing', 'substance-misuse', 'criminal-exploitation'] as const) {
      expect([code, pair(risk(code, 'high'))]).toEqual([code, nothing]);
      expect(pair(risk(code, 'high'), risk(code, 'low'))).toEqual({ harms: 'low', harmedBy: 'low', ask: false });
    }
    expect(pair(risk('self-harm'), risk('going-missing'))).toEqual(nothing);
  });

  it('leaves harm to animals to the rule about pets', () => {
    expect(pair(risk('harm-to-animals', 'high'), risk('harm-to-animals', 'high'))).toEqual(nothing);
  });

  it('asks of a newcomer what is not known, and of a child who lives there nothing that is not', () => {
    const unknown = risk('physical-harm-to-others', 'not-known');
    expect(pair(unknown)).toEqual({ ...nothing, ask: true });
    expect(pair({}, unknown)).toEqual(nothing);
    expect(pair({}, unknown, true)).toEqual({ ...nothing, ask: true });
    expect(pair(risk('self-harm', 'not-known'), risk('self-harm', 'high'))).toEqual({ ...nothing, ask: true });
    expect(pair(risk('self-harm', 'high'), risk('self-harm', 'not-known'))).toEqual(nothing);
  });

  it('keeps what is not known beside what is', () => {
    const both = { needs: [needOf('physical-harm-to-others', 'high'), needOf('sexual-harm-to-others', 'not-known')] };
    expect(pair(both)).toEqual({ harms: 'high', harmedBy: 'none', ask: true });
  });

  it('takes what is history as something to ask, on either side, and never as a present risk', () => {
    const past = { needs: [needOf('physical-harm-to-others', 'high', old)] };
    expect(pair(past)).toEqual({ ...nothing, ask: true });
    expect(pair({}, past)).toEqual({ ...nothing, ask: true });
    const mine = { needs: [needOf('self-harm', 'high', old)] };
    expect(pair(mine, risk('self-harm', 'high'))).toEqual({ ...nothing, ask: true });
  });

  it('is parted by a link to one another, whoever it is recorded of, and by one to the same person', () => {
    const high = { harms: 'high', harmedBy: 'high', ask: false };
    expect(pair({ links: [linkTo('rival', 'C-90')] })).toEqual(high);
    expect(pair({}, { links: [linkTo('alleged-victim', 'C-1')] })).toEqual(high);
    const exploited = { links: [linkTo('same-exploiter', 'X-7')] };
    expect(pair(exploited, exploited)).toEqual(high);
    expect(pair(exploited, { links: [linkTo('co-defendant', 'X-7')] })).toEqual(high);
    expect(pair(exploited, { links: [linkTo('same-exploiter', 'X-8')] })).toEqual(nothing);
  });

  it('does not part two who are both kept from the same person by order', () => {
    const kept = { links: [linkTo('no-contact-order', 'X-7')] };
    expect(pair(kept, kept)).toEqual(nothing);
    expect(pair(kept, { links: [linkTo('co-defendant', 'X-7')] }).harmedBy).toBe('high');
  });

  it('asks about a link from the day it ends', () => {
    const ending = (on: string) => pair({ links: [linkTo('rival', 'C-90', { expiresOn: day(on) })] });
    expect(ending('2026-11-28').harms).toBe('high');
    expect(ending('2026-11-27')).toEqual({ ...nothing, ask: true });
  });

  it('asks where the age of one is disputed and the other is younger, by a day, or grown up', () => {
    const doubted = { ageDisputed: true, bornOn: day('2010-03-01') };
    expect(callsForTalk(pair(doubted, { bornOn: day('2010-03-02') }))).toBe(true);
    expect(callsForTalk(pair(doubted, { bornOn: day('2010-03-01') }))).toBe(false);
    expect(callsForTalk(pair({ bornOn: day('2010-03-02') }, doubted))).toBe(true);
    expect(callsForTalk(pair(doubted, { bornOn: day('2008-11-27') }))).toBe(true);
    expect(callsForTalk(pair(doubted, { bornOn: day('2008-11-28') }))).toBe(false);
  });

  it('is the same pair from either side', () => {
    for (const a of riskCodes)
      for (const b of riskCodes) {
        const [there, back] = [pair(risk(a), risk(b, 'high'), true), pair(risk(b, 'high'), risk(a), true)];
        expect(there).toEqual({ harms: back.harmedBy, harmedBy: back.harms, ask: back.ask });
      }
  });
});
