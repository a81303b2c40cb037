// A children's home outside its statement of purpose is its manager's question, not a refusal.

import { describe, expect, it } from 'vitest';
import { day, homeId, type StatementOfPurpose } from '#src/domain/index';
import { statementOfPurpose as rule } from '#src/rules/law/home/room/statement-of-purpose';
import { anAsk, asks, clause, codes, homeOf, judge, members, resident } from '../../../ask.js';
import { living } from '../../before/situation.js';

describe('statement-of-purpose', () => {
  const home = (ageFrom: number, ageTo: number, sex: StatementOfPurpose['sex'] = 'any') =>
    homeOf('external-childrens-home', { statementOfPurpose: { ageFrom, ageTo, sex } });
  const born = (on: string) => ({ members: members({ bornOn: day(on) }) });

  it('is met within it, from the 8th birthday to the day before the 13th', () => {
    expect(judge(rule, { home: home(8, 12), ...born('2018-11-27') }).status).toBe('met');
    expect(judge(rule, { home: home(8, 12), ...born('2013-11-28') }).status).toBe('met');
  });

  it('is the manager’s question the day before the 8th birthday and from the 13th, with the gate, and not tonight', () => {
    expect(judge(rule, { home: home(8, 12), ...born('2018-11-28') }).status).toBe('unknown');
    const verdict = judge(rule, { home: home(8, 12), ...born('2013-11-27') });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['would-the-home-revise-its-statement']]);
    expect(verdict.reasons).toContainEqual({ code: 'outside-purpose-ages', age: 13, from: 8, to: 12 });
    expect(verdict.gates).toMatchObject([
      { code: 'statement-of-purpose', role: 'registered-manager', canBeTonight: false },
    ]);
  });

  it('says by how much for each child, and of sex too', () => {
    const group = members({ bornOn: day('2018-01-01') }, { bornOn: day('2009-12-01') });
    expect(judge(rule, { home: home(10, 14), members: group }).reasons).toHaveLength(3);
    expect(codes(judge(rule, { home: home(8, 12, 'male') }))).toEqual([
      'outside-statement-of-purpose',
      'outside-purpose-sex',
    ]);
  });

  it('reads no condition of registration: that is law, and another rule’s', () => {
    const clauses = [clause({ ageFrom: 14, ageTo: 17, sex: 'male' })];
    expect(judge(rule, { home: { ...home(8, 12), clauses } }).status).toBe('met');
  });

  it('asks the manager where it is not recorded, and needs no approval for that', () => {
    const verdict = judge(rule, { home: homeOf('external-childrens-home') });
    expect([verdict.status, asks(verdict), verdict.gates]).toEqual([
      'unknown',
      ['what-is-the-statement-of-purpose'],
      [],
    ]);
    expect(judge(rule, { home: homeOf('supported-accommodation') }).status).toBe('unknown');
  });

  it('is essential for such homes and says nothing of foster carers, whatever is recorded', () => {
    expect(rule.essentialByDefault(anAsk({ home: home(8, 12) }))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
    expect(judge(rule).status).toBe('not-applicable');
    expect(judge(rule, { home: { ...home(14, 17), type: 'ifa' } }).status).toBe('not-applicable');
    expect(judge(rule, { home: homeOf('parent') }).status).toBe('not-applicable');
  });

  it('says nothing of a child who stays where they live: the manager has accepted them', () => {
    const outside = { ...home(8, 12), id: homeId('H-7') };
    const stays = { home: outside, ...born('2010-01-05'), living: living(outside) };
    expect(judge(rule, stays).status).toBe('not-applicable');
    expect(judge(rule, { ...stays, living: new Map() }).status).toBe('unknown');
  });

  it('says nothing of the age of a child who lives there', () => {
    const there = [resident({ bornOn: day('2009-02-03') })];
    expect(judge(rule, { home: home(8, 12), residents: there }).status).toBe('met');
  });
});
