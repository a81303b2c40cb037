// In an emergency: homes that take them and said so lately.

import { describe, expect, it } from 'vitest';
import { aHome, anOffer } from '#fixtures/build';
import { day } from '#src/domain/index';
import { emergencyTaking as rule } from '#src/rules/policy/emergency-taking';
import { anAsk, asked, codes, homeOf, judge } from '../ask.js';

describe('emergency-taking', () => {
  const tonight = asked({ urgency: 'emergency' });
  const said = (takes: boolean, on: string) => ({ home: aHome({ emergencies: { takes, saidOn: day(on) } }) });

  it('is met by a home that said yes a fortnight ago', () => {
    expect(judge(rule, { ...tonight, ...said(true, '2026-11-06') }).status).toBe('met');
  });

  it('is a question a day later', () => {
    expect(codes(judge(rule, { ...tonight, ...said(true, '2026-11-05') }))).toEqual(['emergencies-said-long-ago']);
  });

  it('is broken by a home that said no', () => {
    expect(judge(rule, { ...tonight, ...said(false, '2026-11-06') }).status).toBe('broken');
  });

  it('asks where nobody has said', () => {
    expect(judge(rule, { ...tonight, home: aHome({ emergencies: null }) }).status).toBe('unknown');
  });

  it('takes an offer for an answer, asks nothing of family, and is silent of planned moves', () => {
    expect(judge(rule, { ...tonight, ...said(false, '2026-11-06'), offer: anOffer() }).status).toBe('met');
    expect(judge(rule, { ...tonight, home: homeOf('connected-person', { emergencies: null }) }).status).toBe(
      'not-applicable',
    );
    expect(judge(rule, said(false, '2026-11-06')).status).toBe('not-applicable');
    expect(rule.essentialByDefault(anAsk(tonight))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
  });
});
