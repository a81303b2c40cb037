// Whether the children there and those who would come can live together: asked of people, never answered here.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aHome, aPlacement, aProvider } from '#fixtures/build';
import {
  type Child,
  childId,
  day,
  type HomeType,
  type ImpactAssessment,
  personId,
  referralId,
} from '#src/domain/index';
import { callsForTalk, pairOf } from '#src/rules/facts/company/pairs';
import { livingTogether as rule } from '#src/rules/law/company/living-together';
import { aChildOf } from '../../arbitrary.js';
import { anAsk, asks, codes, homeOf, judge, members, period, resident, residents } from '../../ask.js';
import { linkTo, needOf } from '../../company.js';

const harm = { needs: [needOf('physical-harm-to-others')] };
const status = (over: Parameters<typeof judge>[1]) => judge(rule, over).status;

describe('living-together in a foster home', () => {
  it('does not apply to an empty home, nor where nothing stands between those there and a newcomer', () => {
    expect(status({ members: members(harm) })).toBe('not-applicable');
    expect(status({ residents: residents(2) })).toBe('not-applicable');
  });

  it('calls for a conversation where a newcomer may harm those there, and removes nothing', () => {
    const verdict = judge(rule, { members: members(harm), residents: residents(1) });
    expect([verdict.status, codes(verdict), asks(verdict)]).toEqual([
      'unknown',
      ['matching-conversation-needed'],
      ['can-they-live-together'],
    ]);
    expect(verdict.gates).toMatchObject([
      { code: 'matching-conversation', role: 'supervising-social-worker', canBeTonight: true },
    ]);
    expect(verdict.gates[0]?.conditions).toHaveLength(3);
  });

  it('says the very same where it is one there who may harm, or a link, or a danger they share', () => {
    const said = judge(rule, { members: members(harm), residents: residents(1) });
    const self = { needs: [needOf('self-harm')] };
    expect(judge(rule, { residents: [resident(harm)] })).toEqual(said);
    expect(judge(rule, { residents: [resident({ links: [linkTo('rival', 'C-1')] })] })).toEqual(said);
    expect(judge(rule, { members: members(self), residents: [resident(self), ...residents(2)] })).toEqual(said);
  });

  it('asks where a newcomer’s risk is not known or is history, and of those there only what is known', () => {
    const unknown = { needs: [needOf('fire-setting', 'not-known')] };
    const past = { needs: [needOf('fire-setting', 'high', { recordedOn: day('2021-05-01') })] };
    expect(status({ members: members(unknown), residents: residents(1) })).toBe('unknown');
    expect(status({ members: members(past), residents: residents(1) })).toBe('unknown');
    expect(status({ residents: [resident(past)] })).toBe('unknown');
    expect(status({ residents: [resident(unknown)] })).toBe('not-applicable');
  });

  it('thinks of one due to arrive, and not of one who has left by then', () => {
    const arriving = resident(harm, { period: period(day('2027-03-01')) });
    const leaving = (to: string) => resident(harm, { period: period(day('2026-01-01'), day(to)) });
    expect(status({ residents: [arriving] })).toBe('unknown');
    expect([status({ residents: [leaving('2026-11-28')] }), status({ residents: [leaving('2026-11-27')] })]).toEqual([
      'unknown',
      'not-applicable',
    ]);
  });

  it('thinks of a visitor for respite, and of the carers’ own children while they are children', () => {
    const visited = aHome({ bookings: [{ childId: null, period: period(day('2026-12-11'), day('2026-12-14')) }] });
    expect([status({ members: members(harm), home: visited }), status({ home: visited })]).toEqual([
      'unknown',
      'not-applicable',
    ]);
    const own = (bornOn: string) =>
      aHome({
        household: [{ id: personId('H-1/M4'), role: 'own-child', sex: null, bornOn: day(bornOn), bedroomId: null }],
      });
    expect(status({ members: members(harm), home: own('2008-11-28') })).toBe('unknown');
    expect(status({ members: members(harm), home: own('2008-11-27') })).toBe('not-applicable');
    expect(status({ members: members({ links: [linkTo('same-exploiter', 'H-1/M1')] }) })).toBe('unknown');
  });

  it('thinks of two asked for together, and leaves brothers and sisters to their plan', () => {
    expect(status({ members: members(harm, {}) })).toBe('unknown');
    expect(status({ members: members({ ...harm, siblings: [childId('C-2')] }, {}) })).toBe('not-applicable');
  });

  it('has nothing to ask of a child who lives there already', () => {
    const living = new Map([[childId('C-1'), { home: aHome(), placement: aPlacement() }]]);
    expect(status({ members: members(harm), residents: residents(1), living })).toBe('not-applicable');
  });
});

describe('living-together in a registered home', () => {
  const types: readonly HomeType[] = ['in-house-childrens-home', 'external-childrens-home', 'supported-accommodation'];
  const external = aProvider({ sector: 'independent' });

  it('owes its manager’s assessment wherever somebody lives there, though nothing is known against it', () => {
    for (const type of types) {
      const verdict = judge(rule, { home: homeOf(type), residents: residents(1) });
      expect([verdict.status, codes(verdict)]).toEqual(['met', ['impact-not-yet-assessed']]);
      expect(verdict.gates).toMatchObject([{ code: 'impact-assessment', role: 'registered-manager' }]);
    }
  });

  it('owes it where who lives there is not held here, and not where the council’s own home is empty', () => {
    const gates = (provider: typeof external) =>
      judge(rule, { home: homeOf('external-childrens-home'), provider }).gates.length;
    expect([gates(external), gates(aProvider())]).toEqual([1, 0]);
  });

  it('owes both where there is something to talk through, each to its manager', () => {
    const verdict = judge(rule, { home: homeOf('in-house-childrens-home'), residents: [resident(harm)] });
    expect(verdict.gates.map(({ code, role }) => `${code} ${role}`)).toEqual([
      'matching-conversation registered-manager',
      'impact-assessment registered-manager',
    ]);
    expect(verdict.questions).toEqual([{ code: 'can-they-live-together', who: 'registered-manager' }]);
  });
});

describe('what the home has said', () => {
  const word = (outcome: ImpactAssessment['outcome'], on = '2026-11-19', ref = 'R-1'): ImpactAssessment => ({
    referralId: referralId(ref),
    outcome,
    on: day(on),
    by: 'RM-1',
  });
  const home = (...impactAssessments: readonly ImpactAssessment[]) =>
    homeOf('in-house-childrens-home', { impactAssessments });
  const there = [resident(harm)];

  it('settles it: they can, or can with a plan', () => {
    expect(codes(judge(rule, { home: home(word('can-live-together')), residents: there }))).toEqual([
      'impact-assessed',
    ]);
    const plan = judge(rule, { home: home(word('can-with-a-plan')), residents: there });
    expect([plan.status, codes(plan), plan.gates]).toEqual(['met', ['impact-assessed-with-a-plan'], []]);
  });

  it('is broken by its "cannot", essential, and says no why', () => {
    const over = { home: home(word('cannot')), residents: there };
    const verdict = judge(rule, over);
    expect([verdict.status, verdict.reasons, verdict.questions]).toEqual([
      'broken',
      [{ code: 'home-says-cannot' }],
      [],
    ]);
    expect(rule.essentialByDefault(anAsk(over))).toBe(true);
    expect(rule.essentialByDefault(anAsk({ residents: there }))).toBe(false);
  });

  it('counts only for this search, the newest first, and the more careful of one day', () => {
    expect(status({ home: home(word('can-live-together', '2026-11-19', 'R-2')), residents: there })).toBe('unknown');
    const changed = [word('cannot', '2026-11-18'), word('can-live-together', '2026-11-19')];
    expect([status({ home: home(...changed) }), status({ home: home(...[...changed].reverse()) })]).toEqual([
      'met',
      'met',
    ]);
    expect(status({ home: home(word('cannot'), word('can-live-together')) })).toBe('broken');
  });

  it('is not about somebody who came after it, and is about one who came that day', () => {
    const came = (on: string) => [resident(harm, { period: period(day(on)) })];
    const said = home(word('can-live-together', '2026-11-10'));
    expect(status({ home: said, residents: came('2026-11-10') })).toBe('met');
    expect(status({ home: said, residents: came('2026-11-11') })).toBe('unknown');
    expect(status({ home: home(word('cannot', '2026-11-10')), residents: came('2026-11-11') })).toBe('broken');
  });

  it('is not about what has been recorded since, and does not otherwise grow old', () => {
    const since = (on: string) => members({ needs: [needOf('self-harm', 'high', { recordedOn: day(on) })] });
    const said = home(word('can-live-together', '2026-06-10'));
    expect(status({ home: said, members: since('2026-06-10'), residents: there })).toBe('met');
    expect(status({ home: said, members: since('2026-06-11'), residents: there })).toBe('unknown');
    const newHarm = resident({ needs: [needOf('physical-harm-to-others', 'low', { recordedOn: day('2026-06-11') })] });
    expect(status({ home: said, residents: [newHarm] })).toBe('unknown');
  });

  it('counts from the day it is given, and not one that is dated ahead', () => {
    const today = word('can-live-together', '2026-11-20');
    expect(status({ home: home(today), residents: there })).toBe('met');
    expect(status({ home: home(word('can-live-together', '2026-11-21')), residents: there })).toBe('unknown');
    expect(status({ home: home(today, word('cannot', '2026-11-21')), residents: there })).toBe('met');
  });

  it('counts in a foster home too, from the supervising social worker', () => {
    const fostered = aHome({ impactAssessments: [word('can-with-a-plan')] });
    expect(status({ home: fostered, residents: there })).toBe('met');
  });
});

describe('whatever stands between them', () => {
  it('the verdict is one and the same, and the same for one child as for three', () => {
    const conflicts = (newcomer: Child, other: Child) => callsForTalk(pairOf(anAsk(), newcomer, other));
    let seen = 0;
    fc.assert(
      fc.property(
        aChildOf('C-1'),
        aChildOf('C-90'),
        aChildOf('C-91'),
        fc.constantFrom<HomeType>('in-house-foster', 'ifa', 'external-childrens-home', 'supported-accommodation'),
        (newcomer, one, other, type) => {
          fc.pre(conflicts(newcomer, one) && conflicts(newcomer, other));
          seen += 1;
          const verdict = (...there: readonly Child[]) =>
            judge(rule, { home: homeOf(type), members: members(newcomer), residents: there.map((c) => resident(c)) });
          const plain = judge(rule, {
            home: homeOf(type),
            members: members(harm),
            residents: residents(1),
          });
          for (const said of [verdict(one), verdict(other), verdict(one, other)]) expect(said).toEqual(plain);
        },
      ),
      { numRuns: 300, seed: 20261120 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
