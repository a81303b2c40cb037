// A home takes a child only while it is approved or registered; family may be approved tonight.

import { describe, expect, it } from 'vitest';
import { aCandidate, aHome } from '#fixtures/build';
import { childId, day, type Home, type HomeType, type Registration } from '#src/domain/index';
import { registrationInForce as rule } from '#src/rules/law/home/approval/registration-in-force';
import { asked, asks, clause, codes, judge, members } from '../../../ask.js';

describe('registration-in-force', () => {
  const registered = (over: Partial<Registration>, type: HomeType = 'in-house-foster') => ({
    home: aHome({ type, registration: { ...aHome().registration, ...over } }),
  });

  it('takes a child at a home approved on the day', () => {
    expect(codes(judge(rule, registered({ from: day('2026-11-27') })))).toEqual(['registration-in-force']);
  });

  it('refuses a day before approval, and from the day it ends', () => {
    expect(codes(judge(rule, registered({ from: day('2026-11-28') })))).toEqual(['registration-not-yet']);
    expect(judge(rule, registered({ to: day('2026-11-28') })).status).toBe('met');
    expect(codes(judge(rule, registered({ to: day('2026-11-27') })))).toEqual(['registration-over']);
  });

  it('refuses a home that has applied, is suspended, has ended or was never approved', () => {
    for (const status of ['applied', 'suspended', 'ended', 'unapproved'] as const)
      expect(judge(rule, registered({ status })).status, status).toBe('broken');
  });

  it('leaves an unapproved grandmother to the nominated officer, tonight, where regulation 24 is the route', () => {
    const home = registered({ status: 'unapproved' }, 'connected-person');
    const verdict = judge(rule, { ...home, family: aCandidate({ route: 'reg-24-tonight' }) });
    expect(verdict.status).toBe('met');
    expect(verdict.gates.map((gate) => [gate.code, gate.role, gate.canBeTonight])).toEqual([
      ['reg-24-temporary-approval', 'nominated-officer', true],
    ]);
    // Sixteen weeks from Friday 27 November, that day the first of them.
    expect(verdict.gates[0]?.until).toBe('2027-03-18');
    expect(judge(rule, { ...home, family: aCandidate({ route: 'viability-first' }) }).status).toBe('broken');
    expect(judge(rule, home).status).toBe('broken');
  });

  it('counts 16 weeks of temporary approval, asks about an extension, and stops at 24', () => {
    const from = (d: string) =>
      judge(rule, registered({ status: 'temporarily-approved', from: day(d) }, 'connected-person'));
    expect(from('2026-08-08').status).toBe('met');
    expect(asks(from('2026-08-07'))).toEqual(['was-temporary-approval-extended']);
    expect(from('2026-06-13').status).toBe('unknown');
    expect(codes(from('2026-06-12'))).toEqual(['temporary-approval-over']);
  });

  it('names the extension where nobody has recorded one, to its last day, and not once it is too late', () => {
    const on = (startOn: string, over: Partial<Registration> = {}) =>
      judge(rule, {
        ...registered({ status: 'temporarily-approved', from: day('2026-08-03'), ...over }, 'connected-person'),
        startOn: day(startOn),
      });
    expect([on('2026-11-22').status, on('2026-11-22').gates]).toEqual(['met', []]);
    for (const each of ['2026-11-23', '2027-01-17'])
      expect(on(each)).toMatchObject({
        status: 'unknown',
        gates: [
          {
            code: 'reg-25-extension',
            role: 'nominated-officer',
            conditions: ['suitability-reconsidered', 'panel-views-sought', 'iro-informed'],
            until: '2027-01-17',
          },
        ],
      });
    expect([on('2027-01-18').status, on('2027-01-18').gates]).toEqual(['broken', []]);
    const extended = { to: day('2027-01-18') };
    expect([on('2027-01-17', extended).status, on('2027-01-18', extended).status]).toEqual(['met', 'broken']);
  });

  it('may still be extended while it runs, whatever end is recorded, and not once that has passed or a second time', () => {
    const on = (to: string, over: { readonly startOn: string; readonly asAt: string; readonly from?: string | null }) =>
      judge(rule, {
        ...registered(
          {
            status: 'temporarily-approved',
            from: over.from === null ? null : day(over.from ?? '2026-08-03'),
            to: day(to),
          },
          'connected-person',
        ),
        startOn: day(over.startOn),
        asAt: day(over.asAt),
      });
    const inTime = on('2026-11-23', { startOn: '2026-11-27', asAt: '2026-11-22' });
    expect(inTime).toMatchObject({
      status: 'unknown',
      reasons: [{ code: 'temporary-approval-may-be-extended', to: '2026-11-22' }],
      gates: [{ code: 'reg-25-extension', until: '2027-01-17' }],
    });
    expect(on('2026-11-23', { startOn: '2026-11-27', asAt: '2026-11-22', from: null }).status).toBe('unknown');
    expect(on('2026-11-23', { startOn: '2026-11-27', asAt: '2026-11-23' }).status).toBe('broken');
    expect(on('2026-11-23', { startOn: '2027-01-18', asAt: '2026-11-22' }).status).toBe('broken');
    expect(on('2026-12-14', { startOn: '2026-12-14', asAt: '2026-11-20' }).status).toBe('broken');
  });

  it('offers no extension once 16 weeks have passed with none on record: somebody is asked', () => {
    const late = { startOn: day('2026-12-04'), asAt: day('2026-11-23') };
    const verdict = judge(rule, {
      ...registered({ status: 'temporarily-approved', from: day('2026-08-03') }, 'connected-person'),
      ...late,
    });
    expect([verdict.status, asks(verdict), verdict.gates]).toEqual([
      'unknown',
      ['was-temporary-approval-extended'],
      [],
    ]);
  });

  it('asks about a temporary approval recorded for longer than 24 weeks, from the day they have passed', () => {
    const on = (startOn: string) =>
      judge(rule, {
        ...registered(
          { status: 'temporarily-approved', from: day('2026-08-03'), to: day('2027-03-01') },
          'connected-person',
        ),
        startOn: day(startOn),
      });
    expect(on('2027-01-17').reasons).toEqual([{ code: 'temporarily-approved', to: '2027-02-28' }]);
    expect(on('2027-01-18')).toMatchObject({
      status: 'unknown',
      reasons: [{ code: 'temporary-approval-longer-than-law', to: '2027-02-28' }],
      questions: [{ code: 'is-a-review-awaited', who: 'supervising-social-worker' }],
    });
  });

  it('leaves lodgings with a host family that does not foster to the rule of supported accommodation', () => {
    const lodgings = registered({ status: 'unapproved' }, 'host-family').home;
    expect(judge(rule, { home: { ...lodgings, fosterApproved: false } }).status).toBe('not-applicable');
    expect(judge(rule, { home: { ...lodgings, fosterApproved: true } }).status).toBe('broken');
    expect(judge(rule, { home: lodgings }).status).toBe('broken');
  });

  it('leaves a person approved to adopt to the nominated officer, for a child they are named for', () => {
    const adopter = (over: Partial<Home> = {}): Home => ({
      ...registered({ status: 'unapproved' }).home,
      clauses: [],
      adopters: 'prospective-adopter',
      ...over,
    });
    const named = judge(rule, { home: adopter(), family: aCandidate() });
    expect(codes(named)).toEqual(['adopter-may-be-approved']);
    expect(named.gates).toMatchObject([{ code: 'reg-25a-adopter', role: 'nominated-officer' }]);
    const byPanel = adopter({ clauses: [clause({ namedChildren: [childId('C-1')] })] });
    expect(judge(rule, { home: byPanel }).gates).toHaveLength(1);
    expect(codes(judge(rule, { home: byPanel, members: members({}, {}) }))).toEqual(['adopter-of-other-children']);
    expect(judge(rule, { home: adopter() }).status).toBe('broken');
    expect(codes(judge(rule, { home: adopter({ adopters: 'no' }), family: aCandidate() }))).toEqual(['not-approved']);
    expect(codes(judge(rule, { home: adopter({ adopters: null }), family: aCandidate() }))).toEqual(['not-approved']);
    const before2013 = { home: adopter(), family: aCandidate(), startOn: day('2013-06-30') };
    expect([judge(rule, before2013).status, judge(rule, { ...before2013, startOn: day('2013-07-01') }).status]).toEqual(
      ['broken', 'met'],
    );
  });

  it("never offers an unregistered children's home, in an emergency or with a court's authority over the child", () => {
    for (const status of ['applied', 'unapproved', 'ended'] as const)
      for (const type of ['in-house-childrens-home', 'external-childrens-home', 'residential-family-centre'] as const)
        expect(judge(rule, { ...registered({ status }, type), ...asked({ urgency: 'emergency' }) }).status).toBe(
          'broken',
        );
    expect(rule.departure).toContain('a court that authorises a deprivation of liberty registers nothing by it');
    expect(rule.class).toBe('hard');
  });

  it('is nobody’s to ask of a parent', () => {
    for (const status of ['unapproved', 'ended', 'approved'] as const)
      expect(judge(rule, registered({ status }, 'parent')).status).toBe('not-applicable');
  });

  it('does not know of a temporary approval without dates, and gives none to strangers', () => {
    const undated = { status: 'temporarily-approved', from: null } as const;
    expect(judge(rule, registered(undated, 'connected-person')).status).toBe('unknown');
    expect(judge(rule, registered(undated)).status).toBe('broken');
  });
});
