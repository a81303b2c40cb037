// Supported accommodation must be registered from 28 October 2023, and not before.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type Registration } from '#src/domain/index';
import { inForceOn } from '#src/rules/index';
import { registeredSupportedAccommodation as rule } from '#src/rules/law/home/kind/registered-supported-accommodation';
import { codes, homeOf, judge } from '../../../ask.js';

describe('registered-supported-accommodation', () => {
  const registered = (over: Partial<Registration>) => ({
    home: homeOf('supported-accommodation', { registration: { ...aHome().registration, ...over } }),
  });

  it('takes a young person once registered', () => {
    expect(judge(rule, registered({ from: day('2026-11-27') })).status).toBe('met');
  });

  it('refuses the day before registration, and the day it has ended', () => {
    expect(codes(judge(rule, registered({ from: day('2026-11-28') })))).toEqual(['registration-not-yet']);
    expect(codes(judge(rule, registered({ to: day('2026-11-27') })))).toEqual(['registration-over']);
  });

  it('does not take an application for a registration', () => {
    expect(codes(judge(rule, registered({ status: 'applied' })))).toEqual(['registration-applied-for']);
    expect(judge(rule, registered({ status: 'suspended' })).status).toBe('broken');
    expect(judge(rule, registered({ status: 'ended' })).status).toBe('broken');
    expect(judge(rule, registered({ status: 'unapproved' })).status).toBe('broken');
  });

  it('lets one that applied before 28 October 2023 go on until decided, for two years and not verified', () => {
    const undecided = (appliedOn: string, startOn: string) =>
      judge(rule, { ...registered({ status: 'applied', appliedOn: day(appliedOn) }), startOn: day(startOn) });
    expect(undecided('2023-10-27', '2023-10-28')).toMatchObject({
      status: 'met',
      reasons: [{ code: 'registration-undecided', appliedOn: '2023-10-27' }],
    });
    expect(undecided('2023-10-28', '2023-10-28').status).toBe('broken');
    expect(undecided('2023-10-27', '2025-10-27').status).toBe('met');
    expect(codes(undecided('2023-10-27', '2025-10-28'))).toEqual(['registration-applied-for']);
    expect(judge(rule, { ...registered({ status: 'applied' }), startOn: day('2023-10-28') }).status).toBe('broken');
  });

  it('is none of Ofsted’s in Wales or Scotland, where legal services are asked', () => {
    for (const authority of ['Cardiff', 'Glasgow City', 'Belfast']) {
      const { home } = registered({});
      const verdict = judge(rule, { home: { ...home, at: { ...home.at, authority } } });
      expect([verdict.status, verdict.questions[0]]).toEqual([
        'unknown',
        { code: 'may-a-young-person-be-placed-there', who: 'legal' },
      ]);
    }
  });

  it('holds for lodgings with a host family that does not foster, and for no other family', () => {
    const host = (fosterApproved: boolean | null, over: Partial<Registration>) =>
      judge(rule, {
        home: homeOf('host-family', { fosterApproved, registration: { ...aHome().registration, ...over } }),
      }).status;
    expect([host(false, {}), host(false, { status: 'unapproved' })]).toEqual(['met', 'broken']);
    expect([host(true, {}), host(null, {})]).toEqual(['not-applicable', 'not-applicable']);
  });

  it('is law from 28 October 2023 and says nothing of foster homes', () => {
    expect(inForceOn(rule, day('2023-10-27'))).toBe(false);
    expect(inForceOn(rule, day('2023-10-28'))).toBe(true);
    expect(judge(rule, { home: aHome() }).status).toBe('not-applicable');
  });
});
