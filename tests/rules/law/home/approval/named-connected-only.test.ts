// A connected person has the children they are connected to, and a parent their own.

import { describe, expect, it } from 'vitest';
import { aCandidate } from '#fixtures/build';
import { childId } from '#src/domain/index';
import { namedConnectedOnly as rule } from '#src/rules/law/home/approval/named-connected-only';
import { asks, clause, homeOf, judge, members, resident } from '../../../ask.js';
import { living } from '../../before/situation.js';

describe('named-connected-only', () => {
  const aunt = homeOf('connected-person', { clauses: [clause({ namedChildren: [childId('C-1')] })] });

  it('takes the child named in the approval, or whose candidate they are', () => {
    expect(judge(rule, { home: aunt }).status).toBe('met');
    expect(judge(rule, { home: homeOf('connected-person'), family: aCandidate() }).status).toBe('met');
  });

  it('refuses a child nobody has named there', () => {
    expect(judge(rule, { home: aunt, members: members({ id: childId('C-7') }) }).status).toBe('broken');
    expect(judge(rule, { home: homeOf('connected-person') }).status).toBe('broken');
  });

  it('refuses a pair of whom one is not theirs', () => {
    expect(judge(rule, { home: aunt, members: members({}, {}) }).status).toBe('broken');
  });

  it('asks where a brother already lives with them', () => {
    const group = members({ id: childId('C-7'), siblings: [childId('C-90')] });
    const verdict = judge(rule, { home: aunt, members: group, residents: [resident()] });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['is-this-a-connected-person']]);
  });

  it("opens a parent's home to that parent's children only", () => {
    expect(judge(rule, { home: homeOf('parent'), family: aCandidate() }).status).toBe('met');
    expect(judge(rule, { home: homeOf('parent') }).status).toBe('broken');
  });

  it('never turns out a child who lives there, whoever the approval names', () => {
    const uncle = homeOf('connected-person');
    expect(judge(rule, { home: uncle, living: living(uncle) }).status).toBe('met');
  });

  it('says nothing of other foster homes', () => {
    expect(judge(rule).status).toBe('not-applicable');
  });
});
