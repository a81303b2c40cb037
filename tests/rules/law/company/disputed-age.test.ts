// A child whose age is disputed, until it is assessed.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement } from '#fixtures/build';
import { childId, day, type HouseholdMember, personId, type Registration } from '#src/domain/index';
import { disputedAge as rule } from '#src/rules/law/company/disputed-age';
import { livingTogether } from '#src/rules/law/company/living-together';
import { anAsk, asks, codes, homeOf, judge, members, resident } from '../../ask.js';

describe('disputed-age', () => {
  const doubted = members({ ageDisputed: true, bornOn: day('2010-03-01') });
  const withOne = (role: HouseholdMember['role']) =>
    aHome({ household: [{ id: personId('H-1/M4'), role, sex: null, bornOn: null, bedroomId: null }] });

  it('needs the social worker to say how the child is kept safe meanwhile, tonight if need be', () => {
    const verdict = judge(rule, { members: doubted });
    expect([verdict.status, codes(verdict)]).toEqual(['met', ['age-disputed']]);
    expect(verdict.gates).toMatchObject([{ code: 'age-assessment', role: 'social-worker', canBeTonight: true }]);
    expect(verdict.gates[0]?.conditions).toContain('treated-as-a-child');
  });

  it('asks who lives there where a lodger, or an adult staying put, does', () => {
    for (const role of ['lodger', 'staying-put-adult'] as const) {
      const verdict = judge(rule, { members: doubted, home: withOne(role) });
      expect([verdict.status, asks(verdict), verdict.gates.length]).toEqual(['unknown', ['do-adults-live-there'], 1]);
    }
    for (const role of ['carer', 'other-adult', 'own-child'] as const)
      expect(judge(rule, { members: doubted, home: withOne(role) }).status).toBe('met');
  });

  it('asks it of supported accommodation, save where it is registered only for homes of one', () => {
    const supported = (...categories: Registration['categories']) =>
      homeOf('supported-accommodation', { registration: { ...aHome().registration, categories } });
    const status = (...categories: Registration['categories']) =>
      judge(rule, { members: doubted, home: supported(...categories) }).status;
    expect([status(1), status(2), status(1, 3), status()]).toEqual(['met', 'unknown', 'unknown', 'unknown']);
  });

  it('says no more where a younger child lives there, which is for the matching conversation', () => {
    const younger = { members: doubted, residents: [resident({ bornOn: day('2010-03-02') })] };
    expect(judge(rule, younger)).toEqual(judge(rule, { members: doubted }));
    expect(codes(judge(livingTogether, younger))).toEqual(['matching-conversation-needed']);
    const older = { members: doubted, residents: [resident({ bornOn: day('2010-03-01') })] };
    expect(judge(livingTogether, older).status).toBe('not-applicable');
  });

  it('calls for that conversation where a carers’ own child is younger, or of an age nobody recorded', () => {
    const own = (bornOn: string | null) =>
      judge(livingTogether, {
        members: doubted,
        home: aHome({
          household: [
            {
              id: personId('H-1/M4'),
              role: 'own-child',
              sex: null,
              bornOn: bornOn === null ? null : day(bornOn),
              bedroomId: null,
            },
          ],
        }),
      }).status;
    expect([own('2010-03-02'), own('2010-03-01'), own(null)]).toEqual(['unknown', 'not-applicable', 'unknown']);
  });

  it('is essential for such a child, and says nothing of others, of who lives there, or of a child who stays', () => {
    expect(rule.essentialByDefault(anAsk({ members: doubted }))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
    expect(judge(rule).status).toBe('not-applicable');
    expect(judge(rule, { residents: [resident({ ageDisputed: true })] }).status).toBe('not-applicable');
    const living = new Map([[childId('C-1'), { home: aHome(), placement: aPlacement() }]]);
    expect(judge(rule, { members: doubted, living }).status).toBe('not-applicable');
  });
});
