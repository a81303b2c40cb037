// One term covers everyone at once: aspects are not picked from several.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { childId, day } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { approvalTerms as rule } from '#src/rules/law/terms/approval-terms';
import { asked, clause, codes, judge, members, resident } from '../../ask.js';

describe('approval-terms', () => {
  const terms = (...clauses: readonly ReturnType<typeof clause>[]) => ({ home: aHome({ clauses }) });
  const young = { bornOn: day('2020-01-01') };
  const siblings = members({ siblings: [childId('C-2'), childId('C-3')] }, { siblings: [childId('C-3')] }, {});

  it('accepts a group that one term covers whole', () => {
    expect(codes(judge(rule, terms(clause({ places: 1 }), clause({ places: 2 }))))).toEqual(['terms-cover-everyone']);
  });

  it('refuses where the ages come from one term and the number from another', () => {
    const split = terms(clause({ places: 2, ageTo: 8 }), clause({ places: 1, ageFrom: 0, ageTo: 17 }));
    expect(codes(judge(rule, { ...split, members: members({}, young) }))).toEqual(['terms-do-not-cover-everyone']);
  });

  it('takes three under "2, or 3 if siblings" only where all are siblings', () => {
    const home = terms(clause({ places: 2 }), clause({ places: 3, onlySiblings: true }));
    expect(judge(rule, { ...home, members: siblings }).status).toBe('met');
    expect(codes(judge(rule, { ...home, members: members({}, {}, {}) }))).toEqual(['terms-only-for-siblings']);
    const stranger = { ...home, members: siblings.slice(0, 2), residents: [resident()] };
    expect(codes(judge(rule, stranger))).toEqual(['terms-only-for-siblings']);
  });

  it('keeps a term for a named child to that child', () => {
    const home = terms(clause({ namedChildren: [childId('C-1')] }));
    expect(judge(rule, home).status).toBe('met');
    const other = { ...home, members: members({ id: childId('C-5') }) };
    expect(codes(judge(rule, other))).toEqual(['terms-only-for-named-children']);
  });

  it('refuses where a child who lives there is outside the terms, and never says by what', () => {
    const [older, boy, unnamed] = [{ bornOn: day('2009-02-03') }, { sex: 'male' }, {}] as const;
    const refusals = [
      judge(rule, { ...terms(clause({ ageTo: 12 })), residents: [resident(older)] }),
      judge(rule, { ...terms(clause({ sex: 'female' })), residents: [resident(boy)] }),
      judge(rule, { ...terms(clause({ namedChildren: [childId('C-1')] })), residents: [resident(unnamed)] }),
    ];
    for (const each of refusals) {
      expect(each.status).toBe('broken');
      expect(each).toEqual(refusals[0]);
    }
    expect(refusals.map(codes)[0]).toEqual(['terms-do-not-cover-everyone']);
  });

  it("holds a children's home's conditions of registration together in the same way", () => {
    const split = terms(clause({ places: 2, ageTo: 8 }), clause({ places: 1 }));
    const home = { ...split.home, type: 'in-house-childrens-home' } as const;
    expect(codes(judge(rule, { home, members: members({}, young) }))).toEqual(['terms-do-not-cover-everyone']);
  });

  it('is lifted for foster carers in an emergency: terms for siblings, for named children, and for others together', () => {
    const emergency = asked({ urgency: 'emergency' });
    const lifted = (only: ReturnType<typeof clause>, over: Partial<Ask> = {}) =>
      codes(judge(rule, { ...emergency, ...terms(only), ...over }))[0];
    const bridge = { status: 'met', support: [{ code: 'bridging', until: '2026-12-04' }] };
    const named = terms(clause({ namedChildren: [childId('C-5')] }));
    expect(judge(rule, { ...emergency, ...named })).toMatchObject(bridge);
    expect(lifted(clause({ namedChildren: [childId('C-5')] }))).toBe('terms-only-for-named-children');
    expect(lifted(clause({ onlySiblings: true }), { residents: [resident()] })).toBe('terms-only-for-siblings');
    const older = { residents: [resident({ bornOn: day('2009-02-03') })] };
    expect(judge(rule, { ...emergency, ...terms(clause({ ageTo: 12 })), ...older })).toMatchObject(bridge);
    const home = { ...named.home, type: 'external-childrens-home' } as const;
    expect(judge(rule, { ...emergency, home }).status).toBe('broken');
  });

  it('adds nothing where ages or number alone already refuse', () => {
    expect(judge(rule, terms(clause({ ageTo: 8 }))).status).toBe('not-applicable');
    expect(judge(rule, { members: members({}, {}, {}) }).status).toBe('not-applicable');
    expect(judge(rule, terms()).status).toBe('not-applicable');
  });
});
