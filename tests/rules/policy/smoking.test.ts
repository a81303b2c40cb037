// Smoke-free for the very young and for those it would harm.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type SmokeSensitive, type Smoking } from '#src/domain/index';
import { smoking as rule } from '#src/rules/policy/smoking';
import { anAsk, asked, homeOf, judge, members, policy } from '../ask.js';

describe('smoking', () => {
  const asthma = members({ health: ['asthma'] });
  const smokers = (smoking: Smoking | null) => aHome({ smoking });

  it('is met by a smoke-free home', () => {
    expect(judge(rule, { members: asthma, home: smokers('none') }).status).toBe('met');
  });

  it('is broken by smoke outside, indoors or vaped, at any age with asthma', () => {
    for (const smoking of ['outside-only', 'indoors', 'vapes'] as const)
      expect(judge(rule, { members: asthma, home: smokers(smoking) }).reasons).toEqual([
        { code: 'smoking-home', smoking },
      ]);
  });

  it('minds for a well child until the fifth birthday', () => {
    const born = (on: string) => ({ members: members({ bornOn: day(on) }), home: smokers('indoors') });
    expect(judge(rule, born('2021-11-28')).status).toBe('broken');
    expect(judge(rule, born('2021-11-27')).status).toBe('not-applicable');
  });

  it('minds only for the conditions the council lists', () => {
    const only = (...smokeFreeConditions: readonly SmokeSensitive[]) => ({
      policy: { ...policy, smokeFreeConditions: [...smokeFreeConditions] },
      members: asthma,
      home: smokers('indoors'),
    });
    expect(judge(rule, only('asthma')).status).toBe('broken');
    expect(judge(rule, only('glue-ear')).status).toBe('not-applicable');
  });

  it('lets family, and an emergency, stand on a recorded exception', () => {
    const emergency = judge(rule, { ...asked({ urgency: 'emergency', members: asthma }), home: smokers('vapes') });
    const aunt = judge(rule, { members: asthma, home: homeOf('connected-person', { smoking: 'vapes' }) });
    for (const verdict of [emergency, aunt])
      expect([verdict.status, verdict.gates[0]?.code]).toEqual(['met', 'smoking-exception']);
  });

  it('asks where it is not recorded, and is essential where it applies', () => {
    expect(judge(rule, { members: asthma, home: smokers(null) }).status).toBe('unknown');
    expect(rule.essentialByDefault(anAsk({ members: asthma }))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
  });
});
