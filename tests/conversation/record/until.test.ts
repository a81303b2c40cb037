// Until when: by London's clock, and never a guess.

import { expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { readDay } from '../../../bots/conversation/record/on-day.js';
import { readUntil } from '../../../bots/conversation/record/until.js';

/** A Friday. */
const noon = new Date('2026-11-20T12:00:00Z');
const at = (iso: string) => ({ ok: true, at: new Date(iso) });
const past = (time: string) => ({ ok: false, why: 'past', time });
const notClear = { ok: false, why: 'not-clear' };
const noTime = { ok: false, why: 'no-time' };

it.each([
  ['until 19:00', at('2026-11-20T19:00:00Z')],
  ['until 7pm', at('2026-11-20T19:00:00Z')],
  ['until 19.30', at('2026-11-20T19:30:00Z')],
  ['until 1930', at('2026-11-20T19:30:00Z')],
  ['until Mon 10:00', at('2026-11-23T10:00:00Z')],
  ['until Fri 17:00', at('2026-11-20T17:00:00Z')],
  ['until 10:00 tomorrow', at('2026-11-21T10:00:00Z')],
  ['until 24 Nov 10:00', at('2026-11-24T10:00:00Z')],
  ['till 2026-11-21 10:00', at('2026-11-21T10:00:00Z')],
  ['for 2 hours', at('2026-11-20T14:00:00Z')],
  ['for half an hour', at('2026-11-20T12:30:00Z')],
  ['for an hour and a half', at('2026-11-20T13:30:00Z')],
  ['for a day', at('2026-11-21T12:00:00Z')],
  ['until 09:00', past('09:00')],
  ['until noon', past('12:00')],
  ['until Fri 09:00', past('09:00')],
  ['until Friday', noTime],
  ['until tonight', noTime],
  ['until 7', { ok: false, why: 'morning-or-evening', times: ['07:00', '19:00'] }],
  ['until 29:00', notClear],
  ['until 19:00 or so', notClear],
  ['until the cows come home', notClear],
  ['for Ann', notClear],
  ['for 0 hours', notClear],
  ['19:00', notClear],
])('"%s" on a Friday at noon', (said, expected) => {
  expect(readUntil(said, noon)).toEqual(expected);
});

it('is summer time where London has it, whatever the machine has', () => {
  expect(readUntil('until 19:00', new Date('2026-07-01T12:00:00Z'))).toEqual(at('2026-07-01T18:00:00Z'));
  expect(readUntil('until 00:30 tomorrow', new Date('2026-07-01T22:50:00Z'))).toEqual(at('2026-07-01T23:30:00Z'));
});

it('an hour that no clock shows is asked about, and of two the first is meant', () => {
  expect(readUntil('until Sun 01:30', new Date('2027-03-26T12:00:00Z'))).toEqual(notClear);
  expect(readUntil('until Sun 01:30', new Date('2026-10-24T12:00:00Z'))).toEqual(at('2026-10-25T00:30:00Z'));
});

it('hours that pass are hours, over a change of clocks too', () => {
  expect(readUntil('for 4 hours', new Date('2026-10-24T23:00:00Z'))).toEqual(at('2026-10-25T03:00:00Z'));
});

it.each([
  ['24 Nov', '2026-11-24'],
  ['on 18 November', '2026-11-18'],
  ['yesterday', '2026-11-19'],
  ['24/11', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['28 Dec', '2026-12-28'],
  ['today or tomorrow', null],
  ['soon', null],
  ['10:00', null],
])('the day "%s" is the nearest of that name', (said, expected) => {
  expect(readDay(said, day('2026-11-20'))).toBe(expected);
});
