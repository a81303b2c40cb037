// Three fostered children, unless all are siblings or a written exemption names them.

import { describe, expect, it } from 'vitest';
import { aHome, aReferral } from '#fixtures/build';
import { childId, day, nothingRecorded, personId } from '#src/domain/index';
import { usualFosteringLimit as rule } from '#src/rules/law/terms/usual-fostering-limit';
import { asked, asks, codes, homeOf, judge, members, period, residents } from '../../ask.js';

describe('usual-fostering-limit', () => {
  const there = ['C-91', 'C-92', 'C-93'];
  const exempting = (ids: readonly string[], to: string | null = null) => ({
    home: aHome({
      exemptions: [{ children: ids.map(childId), from: day('2026-01-05'), to: to === null ? null : day(to) }],
    }),
  });

  it('takes a third child', () => {
    expect(judge(rule, { residents: residents(2) }).reasons).toEqual([
      { code: 'within-usual-limit', wouldLiveThere: 3, limit: 3 },
    ]);
  });

  it('refuses a fourth, and says how many it would be', () => {
    expect(judge(rule, { residents: residents(3) }).reasons).toEqual([
      { code: 'over-usual-limit', wouldLiveThere: 4, limit: 3 },
    ]);
    expect(judge(rule, { members: members({}, {}), residents: residents(3) }).reasons).toMatchObject([
      { wouldLiveThere: 5 },
    ]);
  });

  it('is not lifted in an emergency', () => {
    const referral = aReferral({ urgency: 'emergency' });
    expect(judge(rule, { referral, residents: residents(3) }).status).toBe('broken');
  });

  it('says with the refusal how a fourth could become possible: an exemption, and not tonight', () => {
    const refusal = judge(rule, { ...asked({ urgency: 'emergency' }), residents: residents(3) });
    expect(refusal.gates).toMatchObject([
      {
        code: 'host-authority-exemption',
        role: 'host-authority',
        conditions: ['written-and-named', 'welfare-considered', 'terms-allow-it'],
        canBeTonight: false,
        later: null,
      },
    ]);
    expect(judge(rule, { residents: residents(2) }).gates).toEqual([]);
  });

  it("counts other authorities' children", () => {
    const theirs = residents(3).map(({ child, placement }) => ({
      child,
      placement: { ...placement, placedBy: 'Otherborough' },
    }));
    expect(judge(rule, { residents: theirs }).status).toBe('broken');
    expect(judge(rule, { residents: theirs.slice(1) }).status).toBe('met');
  });

  it('takes four who are all siblings, and not four of whom one is not', () => {
    const ids = ['C-1', 'C-2', 'C-3', 'C-4'].map(childId);
    const group = members({ siblings: ids }, { siblings: ids }, { siblings: ids }, { siblings: ids });
    expect(codes(judge(rule, { members: group }))).toEqual(['over-usual-limit-all-siblings']);
    expect(judge(rule, { members: group.slice(0, 3), residents: residents(1) }).status).toBe('broken');
  });

  it('takes a fourth where an exemption in force names everyone who would be fostered there', () => {
    const named = (ids: readonly string[], to: string | null = null) =>
      judge(rule, { ...exempting(ids, to), residents: residents(3) }).status;
    expect(named(['C-1', ...there])).toBe('met');
    expect(named(['C-2', ...there])).toBe('broken');
    expect(named(['C-1', ...there], '2026-11-27')).toBe('broken');
  });

  it('is not lifted by an exemption that names only some: of those who come, or of those there', () => {
    expect(judge(rule, { ...exempting(['C-1']), residents: residents(3) })).toMatchObject({
      status: 'broken',
      gates: [{ code: 'host-authority-exemption' }],
    });
    const two = { members: members({}, {}), residents: residents(2) };
    expect(judge(rule, { ...exempting(['C-1', 'C-91', 'C-92']), ...two }).status).toBe('broken');
    expect(judge(rule, { ...exempting(['C-1', 'C-2', 'C-91', 'C-92']), ...two }).status).toBe('met');
  });

  it("counts neither the carers' own children nor adults staying put, and is no rule of children's homes", () => {
    const own = { id: personId('H-1/M5'), role: 'own-child', sex: null, bornOn: null, bedroomId: null } as const;
    const home = aHome({ household: [own, { ...own, role: 'staying-put-adult' }] });
    expect(judge(rule, { home, residents: residents(2) }).status).toBe('met');
    expect(judge(rule, { home: homeOf('external-childrens-home'), residents: residents(5) }).status).toBe(
      'not-applicable',
    );
  });

  it('asks where only a child there for respite takes it over', () => {
    const home = aHome({ bookings: [{ childId: null, period: period(day('2026-11-25'), day('2026-11-29')) }] });
    const verdict = judge(rule, { home, residents: residents(2) });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['does-the-respite-child-count']]);
    const ids = ['C-1', 'C-2', 'C-3', 'C-4'].map(childId);
    const four = members({ siblings: ids }, { siblings: ids }, { siblings: ids }, { siblings: ids });
    expect(judge(rule, { home, members: four }).status).toBe('unknown');
  });
});

describe('usual-fostering-limit, of a parent and her baby', () => {
  const together = (mother: string) => ({
    referral: aReferral({
      legal: { ...nothingRecorded, regime: 'parent-and-child' },
      members: members({ bornOn: day(mother) }, { bornOn: day('2026-09-01') }),
    }),
  });
  const girlOf17 = '2009-05-01';
  const grownUp = '2007-05-01';

  it('asks who of them counts, where three would be exceeded only if both do', () => {
    const verdict = judge(rule, { ...together(girlOf17), residents: residents(2) });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['who-counts-of-parent-and-child']]);
    expect(judge(rule, { ...together(girlOf17), residents: residents(1) }).status).toBe('met');
  });

  it('does not count a mother of 18 or over', () => {
    expect(judge(rule, { ...together(grownUp), residents: residents(2) })).toMatchObject({
      status: 'met',
      reasons: [{ wouldLiveThere: 3 }],
    });
  });

  it('refuses where those there are over the limit already', () => {
    expect(judge(rule, { ...together(girlOf17), residents: residents(4) }).status).toBe('broken');
  });
});
