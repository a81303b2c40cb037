// Every refusal of an act on the record has its sentence; what is not there and what is not theirs read the same.

import { expect, it } from 'vitest';
import { decisionStates, endReasons, overrideReasons, viewCodes, viewOf, viewWhyNot } from '#src/domain/index';
import type { ActRefusal } from '#src/services/index';
import { codeText, conditionText, gateName, timerText, whoText } from '../../bots/words/record/codes.js';
import { decisionStateWords } from '../../bots/words/record/decisions.js';
import { endReasonWords } from '../../bots/words/record/ending.js';
import { noticeText } from '../../bots/words/record/others.js';
import { overrideWords } from '../../bots/words/record/overrides.js';
import { sayActRefusal } from '../../bots/words/record/refusals.js';
import { momentText } from '../../bots/words/record/times.js';

const now = new Date('2026-11-20T10:00:00Z');

const samples: { readonly [C in ActRefusal['code']]: readonly Extract<ActRefusal, { code: C }>[] } = {
  'not-found': [
    { code: 'not-found', what: 'decision', asked: 'D-99' },
    { code: 'not-found', what: 'act', asked: '' },
  ],
  'not-permitted': [
    { code: 'not-permitted', act: 'answer-gate', roles: ['nominated-officer', 'director'] },
    { code: 'not-permitted', act: 'hold', roles: [] },
  ],
  'own-proposal': [{ code: 'own-proposal' }],
  'law-refuses': [
    { code: 'law-refuses', home: 'H-204', rules: ['approved-ages', 'a-rule-of-old'] },
    { code: 'law-refuses', home: '', rules: [] },
  ],
  'place-taken': [{ code: 'place-taken', home: 'H-204' }],
  'child-promised': [
    { code: 'child-promised', child: 'C-1', home: 'H-204' },
    { code: 'child-promised', child: 'C-1', home: null },
  ],
  'wrong-state': [
    { code: 'wrong-state', subject: 'D-1', state: 'proposed', expected: ['confirmed'] },
    { code: 'wrong-state', subject: 'D-1 out-of-area', state: 'approved', expected: ['open'] },
    { code: 'wrong-state', subject: 'H-204', state: 'to-ask', expected: ['offered'] },
    { code: 'wrong-state', subject: 'adoption', state: 'routed-out', expected: ['regional-adoption-agency'] },
  ],
  'gates-open': [{ code: 'gates-open', gates: [{ code: 'out-of-area', role: 'nominated-officer' }] }],
  'conditions-not-ticked': [
    { code: 'conditions-not-ticked', conditions: [{ gate: 'placement-approval', condition: 'why-this' }] },
  ],
  'views-missing': [
    {
      code: 'views-missing',
      of: [
        { of: 'child', child: 'C-1' },
        { of: 'carer', child: null },
      ],
    },
  ],
  'reason-needed': [
    { code: 'reason-needed', expected: overrideReasons },
    { code: 'reason-needed', expected: ['words'] },
    { code: 'reason-needed', expected: [] },
    { code: 'reason-needed', expected: ['again'] },
    { code: 'reason-needed', expected: ['who-said-it'] },
    { code: 'reason-needed', expected: ['PN1', 'PN2'] },
  ],
  'time-not-possible': [
    {
      code: 'time-not-possible',
      expected: 'after 2026-11-20T10:00:00.000Z, and no later than 2026-11-23T10:00:00.000Z',
      received: 'no time',
    },
    { code: 'time-not-possible', expected: '2026-11-20 .. 2026-11-24', received: '2030-01-01' },
    { code: 'time-not-possible', expected: '>= 2026-11-20', received: '2026-11-01' },
  ],
  'value-not-possible': [{ code: 'value-not-possible', field: 'bornOn', expected: 'a day' }],
  'too-late-to-undo': [{ code: 'too-late-to-undo', act: 'hold-made', instead: 'release' }],
  'cannot-be-undone': [
    { code: 'cannot-be-undone', act: 'placement-started', instead: 'end' },
    { code: 'cannot-be-undone', act: 'gate-approved', instead: 'ask-the-approver' },
  ],
  'two-persons-needed': [{ code: 'two-persons-needed', first: 'W-3' }],
  'must-be-kept': [{ code: 'must-be-kept', until: '2090-01-01', basis: 'CPR 2010 reg 50' }],
  'legal-hold': [{ code: 'legal-hold', subject: 'C-1' }],
  'surface-refused': [{ code: 'surface-refused', surface: 'channel' }],
};
const all = Object.values(samples).flat();

it('has a whole sentence for each, without a code in it', () => {
  const said = all.map((refusal) => sayActRefusal(refusal, now));
  for (const sentence of said) {
    expect(sentence).toMatch(/[.?]$|not ticked\. .+/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}|nominated-officer|not-permitted/);
  }
  expect(said).toMatchSnapshot();
});

it('says what is not there and what is not theirs in the same words: it is told no more', () => {
  const words = (asked: string) => sayActRefusal({ code: 'not-found', what: 'decision', asked }, now);
  expect(words('D-1')).toBe('There is no decision D-1 here. Nothing was done.');
  expect(words('D-99').replace('D-99', 'D-1')).toBe(words('D-1'));
});

it('has words for every code that is chosen from a list', () => {
  expect(endReasons.filter((each) => endReasonWords[each] === '')).toEqual([]);
  expect(overrideReasons.filter((each) => overrideWords[each] === '')).toEqual([]);
  expect(decisionStates.filter((each) => decisionStateWords[each] === '')).toEqual([]);
  for (const code of [...viewCodes, ...viewOf, ...viewWhyNot]) expect(codeText(code)).not.toBe(code);
});

it('reads out what the rule book no longer holds', () => {
  expect(gateName('a-gate-of-old')).toBe('a gate of old');
  expect(conditionText('a-gate-of-old', 'some-thing')).toBe('some thing');
  expect(timerText('view:child/C-1042')).toBe('ask again what the child thinks (C-1042)');
  expect(timerText('a-timer-of-old')).toBe('a timer of old');
  expect(whoText('W-3')).toBe('W-3');
  expect(whoText('V-2d65d608-8665-475a-ada2-224b8d55de26')).toBe('visitor V-2d65');
});

it('says a time as London does', () => {
  expect(momentText(new Date('2026-11-20T19:00:00Z'), now)).toBe('19:00 today');
  expect(momentText(new Date('2026-11-21T10:00:00Z'), now)).toBe('10:00 tomorrow');
  expect(momentText(new Date('2026-11-23T10:00:00Z'), now)).toBe('10:00 on Monday 23 Nov 2026');
  expect(momentText(new Date('2026-07-01T23:30:00Z'), new Date('2026-07-01T22:00:00Z'))).toBe('00:30 tomorrow');
});

it('tells a notice by references alone', () => {
  const notice = (code: string, detail: Readonly<Record<string, unknown>> = {}) =>
    noticeText({ code, subject: 'D-1', detail }, now);
  expect([
    noticeText({ code: 'hold-lapsed', subject: 'hold HD-1', detail: {} }, now),
    notice('countersign-owed', { by: '2026-11-23' }),
    notice('glass-broken', { by: 'W-3', until: '2026-11-20T14:00:00.000Z' }),
    notice('end-reason-owed'),
    notice('household-to-check', { homes: ['H-1'] }),
    notice('something-new'),
  ]).toMatchSnapshot();
});
