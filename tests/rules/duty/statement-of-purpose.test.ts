// A children's home outside its statement of purpose is its manager's question, not a refusal.

import { describe, expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { statementOfPurpose as rule } from '#src/rules/duty/statement-of-purpose';
import { anAsk, clause, codes, homeOf, judge, members, resident } from '../ask.js';

describe('statement-of-purpose', () => {
  const home = (ageFrom: number, ageTo: number, sex: 'any' | 'female' | 'male' = 'any') =>
    homeOf('external-childrens-home', { clauses: [clause({ ageFrom, ageTo, sex })] });
  const born = (on: string) => ({ members: members({ bornOn: day(on) }) });

  it('is met within it, on the day before the 13th birthday', () => {
    expect(judge(rule, { home: home(8, 12), ...born('2013-11-28') }).status).toBe('met');
  });

  it('is the manager’s question from the 13th birthday, with the gate, and not tonight', () => {
    const verdict = judge(rule, { home: home(8, 12), ...born('2013-11-27') });
    expect(verdict.status).toBe('unknown');
    expect(verdict.reasons).toContainEqual({ code: 'outside-age-range', age: 13, from: 8, to: 12 });
    expect(verdict.gates).toMatchObject([
      { code: 'statement-of-purpose', role: 'registered-manager', canBeTonight: false },
    ]);
  });

  it('says by how much for each child, and of sex too', () => {
    const group = members({ bornOn: day('2018-01-01') }, { bornOn: day('2009-12-01') });
    expect(judge(rule, { home: home(10, 14), members: group }).reasons).toHaveLength(3);
    expect(codes(judge(rule, { home: home(8, 12, 'male') }))).toEqual([
      'outside-statement-of-purpose',
      'outside-approved-sex',
    ]);
  });

  it('is essential for such homes and says nothing of foster carers', () => {
    expect(rule.essentialByDefault(anAsk({ home: home(8, 12) }))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('says nothing of the age of a child who lives there', () => {
    const there = [resident({ bornOn: day('2009-02-03') })];
    expect(judge(rule, { home: home(8, 12), residents: there }).reasons).toEqual([
      { code: 'outside-statement-of-purpose' },
    ]);
  });
});
