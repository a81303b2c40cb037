// Nobody moves into support at 16 by default: ready, and wanting it.

import { describe, expect, it } from 'vitest';
import { aPlacement } from '#fixtures/build';
import { childId, day, type Readiness } from '#src/domain/index';
import { readinessForSupport as rule } from '#src/rules/law/home/kind/readiness-for-support';
import { anAsk, asks, codes, homeOf, judge, member } from '../../../ask.js';

describe('readiness-for-support', () => {
  const home = homeOf('supported-accommodation');
  const found = (over: Partial<Readiness> = {}): Readiness => ({
    on: day('2026-10-05'),
    by: 'PA-1',
    ready: true,
    childWants: true,
    ...over,
  });
  const young = (readiness: Readiness | null, id = 'C-1') =>
    member({ id: childId(id), bornOn: day('2010-01-05') }, { readiness });
  const asking = (...each: readonly (Readiness | null)[]) => ({
    home,
    members: each.map((readiness, i) => young(readiness, `C-${i + 1}`)),
  });

  it('is met, with nothing left to approve, by one who is ready and wants it', () => {
    const verdict = judge(rule, asking(found()));
    expect([verdict.status, codes(verdict), verdict.gates]).toEqual(['met', ['ready-for-support'], []]);
  });

  it('is broken by an assessment that says not ready, or by a young person who does not want it', () => {
    expect(codes(judge(rule, asking(found({ ready: false }))))).toEqual(['not-ready-for-support']);
    const unwilling = judge(rule, asking(found({ childWants: false })));
    expect([unwilling.status, ...codes(unwilling)]).toEqual(['broken', 'does-not-want-support']);
    expect(codes(judge(rule, asking(found({ ready: false, childWants: false }))))).toHaveLength(2);
  });

  it('lets one of two who is not ready decide for both', () => {
    expect(judge(rule, asking(found(), found({ ready: false }))).status).toBe('broken');
    expect(judge(rule, asking(null, found({ childWants: false }))).status).toBe('broken');
  });

  it('asks, and waits for the manager, while nobody has assessed it', () => {
    const verdict = judge(rule, asking(null));
    expect([verdict.status, asks(verdict)]).toEqual([
      'unknown',
      ['is-the-young-person-ready', 'does-the-young-person-want-support'],
    ]);
    expect(verdict.gates).toMatchObject([
      { code: 'readiness', role: 'team-manager', conditions: ['readiness-assessed', 'young-person-wants-it'] },
    ]);
  });

  it('asks only for their view where they are assessed as ready', () => {
    const verdict = judge(rule, asking(found({ childWants: null })));
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['does-the-young-person-want-support']]);
    expect(verdict.gates[0]?.conditions).toEqual(['young-person-wants-it']);
  });

  it('is essential once something on record is against it, and never for what is missing', () => {
    const essential = (readiness: Readiness | null) => rule.essentialByDefault(anAsk(asking(readiness)));
    expect([essential(found({ ready: false })), essential(found({ childWants: false }))]).toEqual([true, true]);
    expect([essential(null), essential(found()), essential(found({ childWants: null }))]).toEqual([
      false,
      false,
      false,
    ]);
    expect(rule.essentialByDefault(anAsk({ members: [young(found({ ready: false }))] }))).toBe(false);
  });

  it('is asked of lodgings too, and of nobody who lives there or goes into care', () => {
    const host = (fosterApproved: boolean) =>
      judge(rule, { ...asking(null), home: homeOf('host-family', { fosterApproved }) }).status;
    expect([host(false), host(true)]).toEqual(['unknown', 'not-applicable']);
    expect(judge(rule, { ...asking(null), home: homeOf('residential-family-centre') }).status).toBe('not-applicable');
    expect(judge(rule, { members: [young(null)] }).status).toBe('not-applicable');
    const living = new Map([[childId('C-1'), { home, placement: aPlacement() }]]);
    expect(judge(rule, { ...asking(null), living }).status).toBe('not-applicable');
  });
});
