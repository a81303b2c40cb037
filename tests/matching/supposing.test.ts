// The rule book as it would answer if a missing fact were known: what is imagined of one home, or of every home that waits.

import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { day, type Home, homeId, type Referral, ruleId } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { nothingSupposed, type SupposedAnswer, supposing } from '#src/matching/supposing';
import { catalogue } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const listed = (homes: readonly Home[], referral: Referral, answers: readonly SupposedAnswer[]) =>
  matchReferral(snapshotOf(aCounty({ homes })), referral, policy, {}, { answers, notEssential: [] });
const finding = (answer: ReturnType<typeof listed>, home: string, rule: string) =>
  answer.options.find(({ parts }) => parts[0]?.home === home)?.findings.find((each) => each.rule === rule);
const named = (id: string, over: Partial<Home> = {}): Home => aHome({ id: homeId(id), ...over });

const afraid = aReferral({ members: [aMember({ child: aChild({ animals: [{ species: 'dog', why: 'fear' }] }) })] });
const pets = (to: 'met' | 'broken', home: string | null = 'H-1'): SupposedAnswer => ({
  home: home === null ? null : homeId(home),
  rule: null,
  question: 'which-animals',
  to,
});

describe('an answer that is supposed', () => {
  const homes = [named('H-1', { pets: null }), named('H-2', { pets: null })];

  it('gives its rule all of its points, or none, and is no question any more', () => {
    expect(finding(listed(homes, afraid, []), 'H-1', 'animals')).toMatchObject({ status: 'unknown', points: 100 });
    const well = finding(listed(homes, afraid, [pets('met')]), 'H-1', 'animals');
    expect(well).toMatchObject({ status: 'met', points: 200, of: 200, questions: [] });
    const badly = finding(listed(homes, afraid, [pets('broken')]), 'H-1', 'animals');
    expect(badly).toMatchObject({ status: 'broken', points: 0, questions: [] });
  });

  it('is of one home, or of every home that waits for it', () => {
    expect(finding(listed(homes, afraid, [pets('met')]), 'H-2', 'animals')?.status).toBe('unknown');
    expect(finding(listed(homes, afraid, [pets('met', null)]), 'H-2', 'animals')?.status).toBe('met');
  });

  it('bears on no home that does not ask', () => {
    const known = [named('H-1'), named('H-2', { pets: null })];
    const before = finding(listed(known, afraid, []), 'H-1', 'animals');
    expect(finding(listed(known, afraid, [pets('broken')]), 'H-1', 'animals')).toEqual(before);
  });

  it('against a decisive question is essential from then on', () => {
    const seventeen = aReferral({ members: [aMember({ child: aChild({ bornOn: day('2009-06-01') }) })] });
    const lodgings = named('H-1', {
      type: 'supported-accommodation',
      registration: { ...aHome().registration, categories: [1] },
    });
    const ready = (to: 'met' | 'broken'): SupposedAnswer => ({
      home: homeId('H-1'),
      rule: ruleId('readiness-for-support'),
      question: 'is-the-young-person-ready',
      to,
    });
    expect(finding(listed([lodgings], seventeen, []), 'H-1', 'readiness-for-support')?.essential).toBe(false);
    const badly = listed([lodgings], seventeen, [ready('broken')]);
    expect(finding(badly, 'H-1', 'readiness-for-support')?.essential).toBe(true);
    expect(badly.options[0]?.band).toBe('does-not-meet');
    expect(finding(listed([lodgings], seventeen, [ready('met')]), 'H-1', 'readiness-for-support')?.essential).toBe(
      false,
    );
  });

  it('is another list, under another replay id', () => {
    const [plain, supposed] = [listed(homes, afraid, []), listed(homes, afraid, [pets('met')])];
    expect(supposed.versions.replay).not.toBe(plain.versions.replay);
  });
});

it('with nothing supposed the rules are the rules', () => {
  expect(supposing(catalogue, nothingSupposed)).toBe(catalogue);
});

it('a rule that is supposed to be no essential is none, whatever it says by default', () => {
  const allergic = aReferral({
    members: [aMember({ child: aChild({ animals: [{ species: 'dog', why: 'allergy' }] }) })],
  });
  const snapshot = snapshotOf(aCounty({ homes: [named('H-1', { pets: null })] }));
  const bandIf = (notEssential: readonly string[]) =>
    matchReferral(snapshot, allergic, policy, {}, { answers: [], notEssential: notEssential.map(ruleId) }).options[0]
      ?.band;
  expect([bandIf([]), bandIf(['animals'])]).toEqual(['not-shown-to-meet', 'meets-all']);
});
