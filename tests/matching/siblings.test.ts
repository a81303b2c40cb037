// A sibling group is one question: together where that is suitable, else the best stated splits with what is lost.

import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aPlacement, aReferral, salisbury } from '#fixtures/build';
import { bedroomId, childId, day, type Home, homeId, type Referral, ruleId, type SiblingMode } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { solveLine } from '../../bots/words/footing.js';
import { opening } from '../../bots/words/opening.js';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const ids = [childId('C-1'), childId('C-2'), childId('C-3')];

/** Three sisters of 6, 8 and 10 and how each pair is to be placed. */
function sisters(mode: SiblingMode, exceptFirstTwo: SiblingMode = mode): Referral {
  const members = ids.map((id, i) =>
    aMember({
      child: aChild({ id, bornOn: day(`${2016 + 2 * i}-03-01`), siblings: ids.filter((each) => each !== id) }),
    }),
  );
  const plan = (a: number, b: number, how: SiblingMode) => ({
    a: childId(`C-${a}`),
    b: childId(`C-${b}`),
    mode: how,
    source: 'assessment',
  });
  return aReferral({ members, siblings: [plan(1, 2, exceptFirstTwo), plan(1, 3, mode), plan(2, 3, mode)] });
}

const homeFor = (id: string, places: number): Home =>
  aHome({
    id: homeId(id),
    name: id,
    clauses: [{ places, ageFrom: 0, ageTo: 17, sex: 'any', onlySiblings: false, namedChildren: [] }],
    bedrooms: Array.from({ length: places }, (_, i) => ({
      id: bedroomId(`${id}/R${i + 1}`),
      size: 'single' as const,
      use: 'children' as const,
      cot: false,
    })),
  });

const match = (referral: Referral, homes: readonly Home[]) =>
  matchReferral(snapshotOf(aCounty({ homes, referrals: [referral] })), referral, policy);

const shape = (answer: ReturnType<typeof match>) =>
  answer.options.map((option) => option.parts.map((part) => `${part.home}:${part.children.length}`).join(' '));

describe('three siblings who would rather be together', () => {
  it('are offered the home that takes all three, and no split is looked for', () => {
    const answer = match(sisters('prefer'), [homeFor('H-1', 3), homeFor('H-2', 2), homeFor('H-3', 1)]);
    expect(shape(answer)).toEqual(['H-1:3']);
    expect(answer.solve.status).toBe('not-run');
  });

  it('when nobody takes three, two stay together and the answer says which pairs are parted', () => {
    const answer = match(sisters('prefer'), [homeFor('H-2', 2), homeFor('H-3', 1)]);
    expect(answer.options.length).toBeGreaterThan(0);
    for (const option of answer.options) {
      expect(option.parts.map((part) => part.children.length).sort()).toEqual([1, 2]);
      expect(option.pairsApart).toHaveLength(2);
    }
    expect(answer.solve).toMatchObject({ status: 'optimal', engine: expect.stringContaining('javascript-lp-solver') });
  });

  it('are never put in one home by two parts of a split', () => {
    for (const option of match(sisters('prefer'), [homeFor('H-2', 2), homeFor('H-3', 1)]).options)
      expect(new Set(option.parts.map((part) => part.home)).size).toBe(option.parts.length);
  });

  it('have no option at all when there is room for two of them only', () => {
    expect(match(sisters('prefer'), [homeFor('H-2', 2)]).options).toEqual([]);
  });
});

describe('siblings who must be together', () => {
  it('split, are shown not to meet what is essential', () => {
    const answer = match(sisters('must'), [homeFor('H-2', 2), homeFor('H-3', 1)]);
    expect(answer.options.map((option) => option.band)).toContain('does-not-meet');
    expect(answer.nothingShownToMeet).toBe(true);
  });
});

describe('siblings assessed never to live together', () => {
  it('have no joint option, however much room there is', () => {
    const answer = match(sisters('prefer', 'never'), [homeFor('H-1', 3), homeFor('H-2', 2), homeFor('H-3', 1)]);
    expect(answer.options.length).toBeGreaterThan(0);
    for (const option of answer.options)
      for (const part of option.parts)
        expect(part.children.includes(childId('C-1')) && part.children.includes(childId('C-2'))).toBe(false);
  });
});

describe('a group larger than splits are searched for', () => {
  const seven = Array.from({ length: 7 }, (_, i) => childId(`C-${i + 1}`));
  const referral = aReferral({ members: seven.map((id) => aMember({ child: aChild({ id, siblings: seven }) })) });

  it('is told so, and not that no split exists', () => {
    const answer = match(referral, [homeFor('H-1', 4), homeFor('H-2', 3)]);
    expect(answer.options).toEqual([]);
    expect(answer.solve.status).toBe('refused');
    expect(answer.notConsidered).toContain('splits-of-so-large-a-group');
    expect(opening(answer, [])).toContain('too large for splits');
  });

  it('says nothing of it where three are asked about', () => {
    const answer = match(sisters('prefer'), [homeFor('H-2', 2), homeFor('H-3', 1)]);
    expect(answer.notConsidered).not.toContain('splits-of-so-large-a-group');
    expect(solveLine(answer.solve)[0]).toMatch(/proved that no way .* by javascript-lp-solver/);
  });
});

describe('a sister already in care', () => {
  const [here, there] = [childId('C-1'), childId('C-9')];
  const living = aPlacement({ childId: there, homeId: homeId('H-2'), bedroomId: bedroomId('H-2/R1') });
  const sister = aChild({ id: there, siblings: [here] });
  const referral = (over: Partial<Referral> = {}) =>
    aReferral({ members: [aMember({ child: aChild({ id: here, siblings: [there] }) })], ...over });
  const answerTo = (asked: Referral) => {
    const homes = [homeFor('H-1', 2), homeFor('H-2', 2)];
    const county = aCounty({ homes, children: [sister], placements: [living], referrals: [asked] });
    return matchReferral(snapshotOf(county), asked, policy);
  };

  it('puts the home where she lives first, and says that together was assumed', () => {
    const answer = answerTo(referral());
    expect(shape(answer)).toEqual(['H-2:1', 'H-1:1']);
    expect(answer.assumed).toContainEqual({ code: 'siblings-together-preferred' });
  });

  it('does not, where an assessment says apart, and does not say why', () => {
    const apart = [{ a: here, b: there, mode: 'apart', source: 'assessment' }] as const;
    const answer = answerTo(referral({ siblings: apart }));
    expect(shape(answer)).toEqual(['H-1:1', 'H-2:1']);
    const reasonsOf = (id: string) => answer.options[1]?.findings.find(({ rule }) => rule === id)?.reasons;
    expect(reasonsOf('living-together')).toEqual([{ code: 'matching-conversation-needed' }]);
    expect(reasonsOf('siblings-together')).toEqual([]);
  });
});

describe('a pair without a plan', () => {
  it('is taken to want to be together, and the answer says that it was assumed', () => {
    const answer = match({ ...sisters('prefer'), siblings: [] }, [homeFor('H-1', 3)]);
    expect(answer.assumed).toContainEqual({ code: 'siblings-together-preferred' });
  });
});

describe('a split', () => {
  it('weighs each part by its children, and its points still add up', () => {
    for (const option of match(sisters('prefer'), [homeFor('H-2', 2), homeFor('H-3', 1)]).options) {
      expect(option.findings.reduce((sum, each) => sum + each.points, 0)).toBe(option.points.total);
      const fees = option.parts.reduce((sum, part) => sum + (part.cost.fee ?? 0), 0);
      expect(option.cost.fee).toBe(fees);
    }
  });
});

describe('where no option meets the essentials', () => {
  it('a far home for both stands above two near homes that part sisters who must be together', () => {
    const three = sisters('must');
    const both: Referral = { ...three, members: three.members.slice(0, 2), essentials: [ruleId('near-or-away')] };
    const far = { ...homeFor('H-2', 2), fee: null, pets: null, at: { ...homeFor('H-2', 2).at, point: salisbury } };
    const { options } = match(both, [homeFor('H-4', 1), homeFor('H-5', 1), far]);
    expect(options.every((option) => option.band === 'does-not-meet')).toBe(true);
    expect(options[0]?.parts.map((part) => part.home)).toEqual(['H-2']);
    expect(options[0]?.points.total).toBeLessThan(options[1]?.points.total ?? 0);
  });
});
