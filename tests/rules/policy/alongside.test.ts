// Only older, or only younger, children beside this one.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { childId, day, type Member, personId } from '#src/domain/index';
import { alongside as rule } from '#src/rules/policy/alongside';
import { anAsk, codes, judge, member, resident } from '../ask.js';

describe('alongside', () => {
  const beside = (alongside: Member['alongside']) => [member({}, { alongside })];
  const with90 = (bornOn: string) => [resident({ bornOn: day(bornOn) })];

  it('is met where those there are older, or the same age to the day', () => {
    expect(judge(rule, { members: beside('only-older'), residents: with90('2015-02-10') }).status).toBe('met');
  });

  it('is broken by a day, and says only that a conversation is needed', () => {
    const verdict = judge(rule, { members: beside('only-older'), residents: with90('2015-02-11') });
    expect([verdict.status, ...codes(verdict)]).toEqual(['broken', 'matching-conversation-needed']);
    expect(judge(rule, { members: beside('only-younger'), residents: with90('2015-02-09') }).status).toBe('broken');
  });

  it('looks at the carers’ own children, and at those placed together', () => {
    const child = { id: personId('H-1/M4'), role: 'own-child', sex: null, bedroomId: null } as const;
    const own = (bornOn: string | null) =>
      aHome({ household: [{ ...child, bornOn: bornOn === null ? null : day(bornOn) }] });
    expect(judge(rule, { members: beside('only-older'), home: own('2019-01-01') }).status).toBe('broken');
    expect(judge(rule, { members: beside('only-older'), home: own(null) }).status).toBe('unknown');
    const younger = member({ id: childId('C-2'), bornOn: day('2019-01-01') });
    expect(judge(rule, { members: [...beside('only-older'), younger] }).status).toBe('broken');
  });

  it('is essential where it is asked, and silent where it is not', () => {
    expect(rule.essentialByDefault(anAsk({ members: beside('only-younger') }))).toBe(true);
    expect(rule.essentialByDefault(anAsk({ members: beside('solo') }))).toBe(false);
    expect(judge(rule, { members: beside('with-others'), residents: with90('2022-01-01') }).status).toBe(
      'not-applicable',
    );
  });
});
