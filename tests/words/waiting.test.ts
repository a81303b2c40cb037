// Every sentence about everyone who waits: flags, reasons, what would help, costs to others, repairs, and what would change the first place.

import { describe, expect, it } from 'vitest';
import {
  day,
  gateId,
  homeId,
  hundredths,
  miles,
  pencePerWeek,
  poundsPerWeek,
  referralId,
  ruleId,
} from '#src/domain/index';
import type {
  CostToOthers,
  Limit,
  NothingFits,
  PinIssue,
  Proposal,
  ProposalChange,
  ProposalFlag,
  ProposedWait,
  Repair,
  RepairStep,
  Turn,
  Unplaced,
} from '#src/matching/index';
import { catalogue, gates } from '#src/rules/index';
import { conflictGroups, nowhere, repairLine, repairSteps, repairTitle } from '../../bots/words/nothing-fits.js';
import { askFirst, sayTurn } from '../../bots/words/sensitivity.js';
import {
  changeLine,
  sayFlag,
  sayIssue,
  toJudge,
  totalFacts,
  waitHead,
  whatWouldHelp,
  wholeLine,
  whyUnplaced,
} from '../../bots/words/waiting/allocation.js';
import { costToOthersDetails, costToOthersLine } from '../../bots/words/waiting/cost-to-others.js';
import { levelRow, overall } from '../../bots/words/waiting/proof.js';
import { aPlace, aProposal } from '../conversation/a-proposal.js';

const R = referralId('R-204');
const [H, H2] = [homeId('H-310'), homeId('H-118')];
const until = day('2026-12-04');

const flags: { readonly [C in ProposalFlag['code']]: Extract<ProposalFlag, { code: C }> } = {
  'below-suitable': { code: 'below-suitable', band: 'does-not-meet' },
  'gives-up': { code: 'gives-up', points: hundredths(1450), home: H2, band: 'meets-all' },
  'newcomers-to-talk-about': { code: 'newcomers-to-talk-about', rules: [ruleId('living-together')] },
  'siblings-apart': { code: 'siblings-apart', pairs: 2 },
  'family-for-some': { code: 'family-for-some', homes: [H2] },
  'lawful-until': { code: 'lawful-until', until },
};
const unplaced: { readonly [C in Unplaced['why']['code']]: Extract<Unplaced['why'], { code: C }> } = {
  'no-option': { code: 'no-option', brokenBy: [{ rule: ruleId('approved-ages'), homes: 1200 }] },
  contested: { code: 'contested', children: 1, places: 1, homes: [H] },
  'must-be-together': { code: 'must-be-together' },
  banned: { code: 'banned' },
  quota: { code: 'quota', types: ['ifa', 'external-childrens-home'] },
};
const waits: Readonly<Record<ProposedWait['why'], null>> = {
  'nothing-suitable': null,
  'worth-less-than-waiting': null,
  contested: null,
};
const issues: Readonly<Record<PinIssue['code'], null>> = {
  'unknown-referral': null,
  'unknown-home': null,
  'not-a-child-of-it': null,
  'breaks-a-rule': null,
  'no-room-beside-another-pin': null,
  'pinned-and-banned': null,
  'pinned-twice': null,
  'already-held': null,
  'not-offered': null,
};
const changes: Readonly<Record<ProposalChange['why'], null>> = {
  'new-referral': null,
  held: null,
  'no-longer-waiting': null,
  'place-gone': null,
  'moved-for-the-whole': null,
};
const keys = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(of).filter((key): key is K => Object.hasOwn(of, key));

describe('a proposal', () => {
  it('each flag as a sentence', () => expect(Object.values(flags).map(sayFlag)).toMatchSnapshot());

  it('flags of a line are counted for whoever judges', () => {
    const places = [
      aPlace('R-1', 'H-1', { flags: [flags['below-suitable'], flags['gives-up']] }),
      aPlace('R-2', 'H-2', { flags: [flags['siblings-apart']] }),
      aPlace('R-2', 'H-3', { flags: [flags['siblings-apart'], flags['newcomers-to-talk-about']] }),
    ];
    expect(toJudge(aProposal({ places }))).toMatchSnapshot();
    expect(toJudge(aProposal({ places: [aPlace('R-1', 'H-1')] }))).toBe('');
  });

  it('each reason for no place, and what would help', () => {
    const none = { referral: R, children: [], onePlaceMoreAt: [], toAsk: 0 };
    expect(Object.values(unplaced).map((why) => whyUnplaced({ ...none, why }))).toMatchSnapshot();
    const helped = { ...none, why: unplaced.contested, onePlaceMoreAt: [H, H2], toAsk: 1 };
    expect(whatWouldHelp(helped)).toMatchSnapshot();
    expect(whatWouldHelp({ ...none, why: unplaced.banned })).toEqual([]);
  });

  it('each reason to wait, each change, and each wish that was left aside', () => {
    expect(keys(waits).map((why) => waitHead({ referral: R, children: [], until, why }))).toMatchSnapshot();
    expect(keys(changes).map((why) => changeLine({ referral: R, from: [H], to: [H2], why }))).toMatchSnapshot();
    expect(changeLine({ referral: R, from: [H], to: null, why: 'place-gone' })).toContain('no longer H-310');
    const rules = [ruleId('approved-ages')];
    expect(keys(issues).map((code) => sayIssue({ pin: { referral: R, home: H }, code, rules }))).toMatchSnapshot();
  });

  it('the whole in one line, in the singular too, and when nothing can be kept', () => {
    const totals = aProposal().totals;
    const line = (over: Partial<Proposal['totals']>, status: Proposal['status'] = 'optimal') =>
      wholeLine(aProposal({ totals: { ...totals, ...over }, status }));
    expect([
      line({}),
      line({ children: 14, placed: 11, waiting: 2, unplaced: 1 }),
      line({ children: 1, placed: 1, waiting: 0, unplaced: 0 }),
      line({ children: 3, placed: 3, waiting: 0, unplaced: 0 }),
      line({ children: 2, placed: 1, waiting: 1, unplaced: 0 }),
      line({ children: 0, placed: 0, waiting: 0, unplaced: 0 }),
      line({}, 'infeasible'),
    ]).toMatchSnapshot();
  });

  it('what it comes to, with and without a budget', () => {
    const { totals } = aProposal();
    const facts = (overBudget: Proposal['totals']['overBudget']) =>
      totalFacts(aProposal({ totals: { ...totals, overBudget } }));
    expect([facts(null), facts(pencePerWeek(0)), facts(poundsPerWeek(450))]).toMatchSnapshot();
  });

  it('how sure it is, and no surer', () => {
    const statuses = ['optimal', 'within-gap', 'stopped-early', 'infeasible'] as const;
    expect(statuses.map((status) => overall(aProposal({ status, reason: 'time-limit' })))).toMatchSnapshot();
    const level = { name: 'points', value: 1, bound: 1 } as const;
    expect(levelRow({ ...level, status: 'optimal', closedBy: 'duals' })).toEqual([
      'Points, all together',
      'best, by a bound that can be checked',
    ]);
    expect(levelRow({ ...level, status: 'not-proven', closedBy: 'none' })[1]).toBe('not proved');
    expect(levelRow({ ...level, name: 'a-level-to-come', status: 'within-gap', closedBy: 'none' })).toEqual([
      'a level to come',
      'near the best',
    ]);
  });
});

it('a cost to others that is only a gain is said as one', () => {
  const cost: CostToOthers = {
    rank: 1,
    homes: [H],
    state: 'loses',
    losers: [R],
    loss: {
      withoutSuitable: -1,
      withoutPlaceTonight: 0,
      aBandLower: 0,
      pairsApart: -1,
      points: hundredths(-300),
      miles: miles(-2),
      pence: null,
      referrals: 1,
    },
  };
  expect(costToOthersLine(cost)).toBe('Others: 2 miles nearer');
  expect(costToOthersDetails(cost).join(' ')).not.toMatch(/-\d/);
});

const steps: { readonly [C in RepairStep['code']]: Extract<RepairStep, { code: C }> } = {
  widen: { code: 'widen', toMiles: 14 },
  raise: { code: 'raise', toPence: poundsPerWeek(1400) },
  'drop-only-in-house': { code: 'drop-only-in-house' },
  'not-essential': { code: 'not-essential', rule: ruleId('school-kept') },
  approve: { code: 'approve', gate: gateId('out-of-area'), role: 'nominated-officer', tonight: true },
  'ask-for-an-offer': { code: 'ask-for-an-offer', home: H },
  'exempt-from-usual-limit': { code: 'exempt-from-usual-limit', home: H, tonight: true },
  'wait-until': { code: 'wait-until', day: until, planned: true },
  'bridge-until': { code: 'bridge-until', home: H, day: until },
  'release-hold': { code: 'release-hold', home: H },
  confirm: { code: 'confirm', question: 'does-anyone-smoke', who: 'carer', home: H },
};
const limits: { readonly [K in Limit['kind']]: Extract<Limit, { kind: K }> } = {
  law: { kind: 'law', rule: ruleId('approved-ages') },
  gate: { kind: 'gate', gate: gateId('out-of-area'), role: 'nominated-officer', tonight: false },
  essential: { kind: 'essential', rule: ruleId('skills-for-needs') },
  policy: { kind: 'policy', rule: ruleId('on-hold') },
  filter: { kind: 'filter', filter: 'within-miles' },
  offer: { kind: 'offer' },
};
const repair = (over: Partial<Repair> = {}): Repair => ({
  homes: [H],
  steps: [steps.widen],
  authority: null,
  tonight: true,
  opens: 1,
  band: 'meets-all',
  ...over,
});

describe('when nothing fits', () => {
  it('each step as a person would do it', () =>
    expect(Object.values(steps).map((step) => repairSteps(repair({ steps: [step] })))).toMatchSnapshot());

  it('a repair says what appears, how it would stand, whose leave, and whether tonight', () => {
    const several = repair({
      homes: [H, H2],
      steps: [steps['ask-for-an-offer'], steps.confirm, steps.approve],
      authority: 'director',
      opens: 7,
      band: 'meets-with-support',
      tonight: false,
    });
    const only = repair({ steps: [steps.approve], authority: 'nominated-officer' });
    expect(
      [repair(), several, only].flatMap((each) => [repairTitle(each), repairLine(each, false), repairLine(each, true)]),
    ).toMatchSnapshot();
  });

  it('each kind of limit stands apart, law as what nobody here can change', () =>
    expect(conflictGroups(Object.values(limits))).toMatchSnapshot());

  it('that law stands in every way is said, with the first day that could change it', () => {
    const found: NothingFits = {
      wanted: 'listed',
      repairs: [],
      conflict: [],
      status: 'optimal',
      earliest: until,
      homes: 566,
      byLawAlone: 560,
    };
    expect([nowhere(found), nowhere({ ...found, earliest: null, byLawAlone: 566 })]).toMatchSnapshot();
    expect(nowhere({ ...found, repairs: [repair()] })).toEqual([]);
  });
});

const turns: { readonly [C in Turn['what']['code']]: Extract<Turn['what'], { code: C }> } = {
  'rule-answer': { code: 'rule-answer', home: H, rule: ruleId('smoking'), question: 'does-anyone-smoke', to: 'broken' },
  'not-essential': { code: 'not-essential', rule: ruleId('school-kept') },
  essential: { code: 'essential', rule: ruleId('school-kept') },
  price: { code: 'price', home: H, to: poundsPerWeek(520), from: poundsPerWeek(560) },
  weight: { code: 'weight', rule: ruleId('animals'), from: 2, to: 6.5 },
  'not-available': { code: 'not-available', home: H },
};

describe('what would change the first place', () => {
  it('each kind of change', () =>
    expect(Object.values(turns).map((what) => sayTurn({ first: [H2], what }))).toMatchSnapshot());

  it('the one question to ask first, and what may come of it', () => {
    const fact = { code: 'does-anyone-smoke', who: 'carer', rule: ruleId('smoking'), home: H, rank: 3 } as const;
    expect([
      askFirst({ ...fact, ifYes: 1, ifNo: 5, changesFirst: true }),
      askFirst({ ...fact, ifYes: 3, ifNo: null, changesFirst: false }),
    ]).toMatchSnapshot();
  });
});

it('every rule and gate of these samples is in the book, so that no id shows through', () => {
  for (const id of [
    'approved-ages',
    'school-kept',
    'skills-for-needs',
    'on-hold',
    'smoking',
    'animals',
    'living-together',
  ])
    expect(
      catalogue.map((rule) => rule.id),
      id,
    ).toContain(id);
  expect(gates.map(({ id }) => id)).toContain('out-of-area');
});
