// Whose views are on record before a decision, whose are promised by a day, and whose nobody has asked for.

import { describe, expect, it } from 'vitest';
import { type Consulted, childId, day, type LegalPosition, type Referral } from '#src/domain/index';
import { viewsBeforeDecision as rule } from '#src/rules/law/before/views/views-before-decision';
import { judge, member } from '../../../ask.js';
import { gateCodes, livingHere, onRecord, theGate } from '../situation.js';

describe('views-before-decision', () => {
  const asked = (who: Consulted['who'], outcome: Consulted['outcome'], retryBy?: string): Consulted => ({
    who,
    outcome,
    why: 'violence at home',
    by: retryBy === undefined ? null : 'SW-7',
    retryBy: retryBy === undefined ? null : day(retryBy),
  });
  const everyone = [
    asked('parents', 'obtained'),
    asked('others-with-pr', 'nobody'),
    asked('relevant-others', 'withheld-for-safety'),
  ];
  const after = (consulted: readonly Consulted[], over: Partial<Referral> = {}, legal: Partial<LegalPosition> = {}) =>
    judge(rule, onRecord({ ...legal, consulted }, { legalStatus: 'V2', ...over }));
  const unheard = [member({}, { viewsObtained: null })];

  it('are complete once each is obtained, withheld for safety, or nobody', () => {
    const verdict = after(everyone);
    expect([verdict.status, verdict.reasons, gateCodes(verdict)]).toEqual(['met', [{ code: 'views-on-record' }], []]);
  });

  it('each that nobody has asked for is a line of the checklist, for the social worker to close tonight', () => {
    const verdict = after([], { members: unheard });
    expect(verdict.reasons).toEqual([
      { code: 'views-still-to-ask', of: ['child', 'parents', 'others-with-pr', 'relevant-others'] },
    ]);
    expect(theGate(verdict)).toMatchObject({
      code: 'views',
      role: 'social-worker',
      conditions: ['child', 'parents', 'others-with-pr', 'relevant-others'],
      canBeTonight: true,
      later: null,
    });
    expect(theGate(after(everyone.slice(1))).conditions).toEqual(['parents']);
    expect(theGate(after(everyone, { members: unheard })).conditions).toEqual(['child']);
  });

  it('of one child of two that nobody has asked are still open', () => {
    const members = [member({}), member({ id: childId('C-2') }, { viewsObtained: null })];
    expect(theGate(after(everyone, { members })).conditions).toEqual(['child']);
  });

  it('not practicable yet closes its line for tonight, and comes back by the day it was promised for', () => {
    const verdict = after([asked('parents', 'not-practicable-yet', '2026-12-01'), ...everyone.slice(1)]);
    expect(verdict.reasons).toEqual([{ code: 'views-to-ask-again', of: ['parents'], by: '2026-12-01' }]);
    expect(theGate(verdict)).toMatchObject({ conditions: [], later: { conditions: ['parents'], by: '2026-12-01' } });
  });

  it('not practicable yet stays open without a name and a day, or once the day has gone by', () => {
    const parents = (record: Consulted) => theGate(after([record, ...everyone.slice(1)])).conditions;
    expect(parents(asked('parents', 'not-practicable-yet'))).toEqual(['parents']);
    expect(parents({ ...asked('parents', 'not-practicable-yet', '2026-12-01'), by: null })).toEqual(['parents']);
    expect(parents(asked('parents', 'not-practicable-yet', '2026-11-19'))).toEqual(['parents']);
    expect(parents(asked('parents', 'not-practicable-yet', '2026-11-20'))).toEqual([]);
  });

  it('of two people of one kind, the one still to ask keeps it open', () => {
    const aunt = asked('relevant-others', 'not-practicable-yet', '2026-12-02');
    expect(theGate(after([...everyone, aunt])).later).toEqual({ conditions: ['relevant-others'], by: '2026-12-02' });
    const nobodySaid = asked('relevant-others', 'not-practicable-yet');
    expect(theGate(after([...everyone, aunt, nobodySaid])).conditions).toEqual(['relevant-others']);
  });

  it('in an emergency may all follow within five working days, or by an earlier promise', () => {
    expect(theGate(after([], { urgency: 'emergency' }))).toMatchObject({
      conditions: [],
      later: { conditions: ['parents', 'others-with-pr', 'relevant-others'], by: '2026-12-04' },
    });
    const promised = [asked('parents', 'not-practicable-yet', '2026-12-01')];
    expect(theGate(after(promised, { urgency: 'emergency' })).later).toEqual({
      conditions: ['others-with-pr', 'relevant-others', 'parents'],
      by: '2026-12-01',
    });
  });

  it('follow where a court has remanded the child today', () => {
    expect(theGate(after([], { legalStatus: 'J1' }, { regime: 'remand' }))).toMatchObject({
      conditions: [],
      later: { by: '2026-12-04' },
    });
  });

  it('of parents are not asked for once the child may be placed for adoption', () => {
    expect(theGate(after([], { legalStatus: 'E1' })).conditions).toEqual(['relevant-others']);
  });

  it('do not wait for a bed in place of a cell, nor for a child who stays', () => {
    expect(after([], {}, { regime: 'pace' }).status).toBe('not-applicable');
    expect(judge(rule, { ...onRecord({}), living: livingHere }).status).toBe('not-applicable');
    expect(after([], { legalStatus: 'not-stated' }).status).toBe('not-applicable');
  });

  it('say neither why nor who', () => {
    const said = JSON.stringify(after([asked('parents', 'not-practicable-yet', '2026-12-01')]));
    for (const secret of ['violence', 'SW-7']) expect(said).not.toContain(secret);
  });
});
