// A home takes a child only while it is approved or registered; family may be approved tonight.

import { describe, expect, it } from 'vitest';
import { aCandidate, aHome } from '#fixtures/build';
import { day, type HomeType, type Registration } from '#src/domain/index';
import { registrationInForce as rule } from '#src/rules/law/registration-in-force';
import { asks, codes, judge } from '../ask.js';

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

  it('does not know of a temporary approval without dates, and gives none to strangers', () => {
    const undated = { status: 'temporarily-approved', from: null } as const;
    expect(judge(rule, registered(undated, 'connected-person')).status).toBe('unknown');
    expect(judge(rule, registered(undated)).status).toBe('broken');
  });
});
