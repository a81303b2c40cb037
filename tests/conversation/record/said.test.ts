// Acts on the record as the conversation asks for them: what a number means, what is asked back, and what a form sends.

import { describe, expect, it } from 'vitest';
import type { RecordDoor } from '#bots/conversation/index';
import { asText } from '#bots/replies/index';
import { childId, day, decisionId, gateId, holdId, homeId, referralId, staffId } from '#src/domain/index';
import type { DecisionShown, HoldShown } from '#src/services/index';
import { formNamed, nameOfForm } from '../../../bots/conversation/record/forms.js';
import { fakePeople } from '../fake-people.js';
import { fakeServices } from '../fake-services.js';
import { aPerson, buttonsOf, formValues } from '../talking.js';
import { fakeRecord } from './fake-record.js';

const aHold = (over: Partial<HoldShown> = {}): HoldShown => ({
  id: holdId('HD-1'),
  referralId: referralId('R-204'),
  homeId: homeId('H-1'),
  children: [childId('C-1')],
  from: day('2026-11-24'),
  madeAt: new Date('2026-11-20T10:00:00Z'),
  until: new Date('2026-11-20T19:00:00Z'),
  state: 'held',
  by: staffId('W-1'),
  together: 'HD-1',
  canUndoUntil: new Date('2026-11-20T10:15:00Z'),
  ...over,
});

const aDecision = (over: Partial<DecisionShown> = {}): DecisionShown => ({
  id: decisionId('D-1'),
  referralId: referralId('R-204'),
  parts: [{ homeId: homeId('H-1'), children: [childId('C-1')] }],
  holds: [],
  rank: 1,
  replay: null,
  override: null,
  departures: [],
  by: staffId('W-1'),
  at: new Date('2026-11-20T10:00:00Z'),
  startOn: day('2026-11-24'),
  state: 'proposed',
  gates: [
    {
      code: gateId('placement-approval'),
      role: 'team-manager',
      conditions: ['why-this', 'the-cost'],
      canBeTonight: true,
      later: null,
      until: null,
      answer: null,
    },
  ],
  views: [],
  placements: [],
  before: ['gates-open', 'views-missing'],
  viewsMissing: [{ of: 'child', child: childId('C-1') }],
  clocks: [],
  canUndoUntil: null,
  ...over,
});

function talking(given: Partial<RecordDoor> = {}) {
  const record = fakeRecord(given);
  const person = aPerson(fakeServices(), { ...fakePeople(), ...record });
  return { record, ...person };
}

describe('a hold', () => {
  it('of a number keeps the home that stood under it when it was shown', async () => {
    const { record, say } = talking();
    await say('match R-204');
    await say('hold 1 until 19:00');
    expect(record.acts.at(-1)).toMatchObject({
      verb: 'hold',
      asked: [
        { referral: 'R-204', parts: [{ home: expect.stringMatching(/^H-/) }], until: new Date('2026-11-20T19:00:00Z') },
      ],
    });
  });

  it('is not asked for where the words are not clear, and one question comes back', async () => {
    const { record, say, turn } = talking();
    await say('match R-204');
    for (const words of [
      'hold',
      'hold it',
      'hold 1 until 09:00',
      'hold 1 until 7',
      'hold 1 until Monday',
      'hold 1 for Ann',
      'hold 99',
      'hold 1 for R-7',
    ])
      expect((await turn({ words })).refused, words).toBe(true);
    expect(record.acts).toEqual([]);
    expect(buttonsOf(await turn({ words: 'hold 1 until 7' }))).toEqual(['hold 1 until 07:00', 'hold 1 until 19:00']);
  });

  it('is said in a sentence with what can be done next', async () => {
    const { turn } = talking({ hold: async () => ({ ok: true, value: [aHold()] }) });
    const reply = await turn({ words: 'hold H-1 for R-204 until 19:00' });
    expect(asText(reply)).toContain('H-1 is kept for R-204 until 19:00 today.');
    expect(buttonsOf(reply)).toEqual(['undo', 'propose H-1 for R-204', 'release HD-1', 'holds']);
    expect(reply.summary).not.toMatch(/R-\d|H-\d/);
  });

  it('bears the id of its delivery', async () => {
    const { record, turn } = talking();
    await turn({ words: 'release HD-1', delivery: 'm-1' });
    await turn({ words: 'release HD-1' });
    expect(record.acts.map(({ by }) => by.delivery)).toEqual(['t1/m-1', undefined]);
  });
});

describe('a look', () => {
  it('bears no delivery: asked again, it is looked at again', async () => {
    const { record, turn } = talking();
    for (const words of ['holds', 'D-1', 'decisions', 'waiting', 'my notices', 'audit D-1'])
      await turn({ words, delivery: 'm-1' });
    expect(record.acts.map(({ by }) => by.delivery)).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('an approval', () => {
  const mayApprove: Partial<RecordDoor> = {
    decision: async () => ({ ok: true, value: aDecision() }),
    answerGate: async (_, { reason, ticked }) =>
      reason === ''
        ? { ok: false, refusal: { code: 'reason-needed', expected: ['words'] } }
        : ticked.length < 2
          ? {
              ok: false,
              refusal: {
                code: 'conditions-not-ticked',
                conditions: [{ gate: 'placement-approval', condition: 'the-cost' }],
              },
            }
          : { ok: true, value: aDecision({ before: [] }) },
  };

  it('is a form with a tick for each condition, none of them ticked', async () => {
    const reply = await talking(mayApprove).turn({ words: 'approve D-1' });
    expect(formValues(reply)).toEqual({ 'tick-why-this': 'no', 'tick-the-cost': 'no', conditions: '', reason: '' });
  });

  it('that lacks a tick comes back as it was filled in', async () => {
    const { turn } = talking(mayApprove);
    const submits = 'record/gate/D-1/placement-approval@team-manager/approved';
    const values = { 'tick-why-this': 'yes', 'tick-the-cost': 'no', reason: 'It reads well.' };
    const back = await turn({ form: { submits, values } });
    expect(back.refused).toBe(true);
    expect(formValues(back)).toMatchObject(values);
    const done = await turn({ form: { submits, values: { ...values, 'tick-the-cost': 'yes' } } });
    expect(asText(done)).toContain('Approved: Approval of the placement.');
  });

  it('is refused before any form where it is not theirs', async () => {
    const reply = await talking({
      ...mayApprove,
      answerGate: async () => ({ ok: false, refusal: { code: 'own-proposal' } }),
    }).turn({ words: 'approve D-1' });
    expect(asText(reply)).toContain('You put this forward yourself');
    expect(reply.blocks.some(({ kind }) => kind === 'form')).toBe(false);
  });
});

describe('a form that comes back', () => {
  it.each([
    { form: 'propose', referral: 'R-1', parts: [{ home: homeId('H-1') }], replay: 'de38143f10c2' },
    {
      form: 'propose',
      referral: 'R-1',
      parts: [
        { home: homeId('H-1'), children: [childId('C-1'), childId('C/2 ä')] },
        { home: homeId('H-2'), children: [childId('C-3')] },
      ],
      replay: null,
    },
    { form: 'view', decision: decisionId('D-1') },
    { form: 'end', decision: decisionId('D-12') },
    { form: 'gate', decision: decisionId('D-1'), gate: 'out-of-area@director', outcome: 'refused', telephone: true },
  ] as const)('is known by the name it was given: $form', (form) => {
    expect(formNamed(nameOfForm(form))).toEqual(form);
  });

  it.each([
    'record/',
    'record/view',
    'record/view/../D-1',
    'record/gate/D-1/no-such-gate/approved',
    'record/gate/D-1/out-of-area@director/perhaps',
    'record/propose/R-1/<b>/x',
    'record/erase/D-1',
  ])('"%s" was never given, and nothing is done', async (submits) => {
    const { record, turn } = talking();
    const reply = await turn({ form: { submits, values: { reason: 'x' } } });
    expect(reply.refused).toBe(true);
    expect(record.acts).toEqual([]);
  });

  it('with more than a form holds is told so, and nothing of it is kept', async () => {
    const { record, turn } = talking();
    const reply = await turn({ form: { submits: 'record/view/D-1', values: { words: 'x'.repeat(3_000) } } });
    expect(asText(reply)).toContain('at most 2,000 characters');
    expect(record.acts).toEqual([]);
  });
});
