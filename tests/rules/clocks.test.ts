// What must follow a placement: every timer that runs, in the order of its days, and those that an option would start.

import { describe, expect, it } from 'vitest';
import { aCandidate, aHome, aMember, aPlacement, aProvider, aReferral } from '#fixtures/build';
import {
  childId,
  day,
  homeId,
  type LegalPosition,
  moment,
  nothingRecorded,
  type Referral,
  type Registration,
} from '#src/domain/index';
import { type Ask, clocksOf, dueTimers, timers } from '#src/rules/index';
import { anAsk, asked, homeOf, member, members } from './ask.js';
import { at, on, someFacts } from './law/clocks/facts.js';

const underLaw = (legal: Partial<LegalPosition>, over: Partial<Referral> = {}): Partial<Ask> =>
  asked({ legal: { ...nothingRecorded, ...legal }, ...over });
const lines = (over: Partial<Ask> = {}) => clocksOf(anAsk(over)).map(({ timer, on, at }) => `${at ?? on} ${timer}`);

describe('the timers that run', () => {
  const names = (facts = someFacts(), inForce = '2026-11-27') =>
    dueTimers(facts, day(inForce)).map(({ timer }) => timer.id);

  it('come in the order of their days', () => {
    const days = dueTimers(someFacts(), day('2026-11-27')).map(({ due }) => due.on);
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort());
  });

  it('come by the minute before the day that has none', () => {
    const facts = someFacts({ legalStatus: 'L1', basisFrom: at('2026-12-01T09:00'), urgency: 'emergency' });
    expect(names(facts).slice(0, 2)).toEqual(['police-protection-ends', 'placement-notices']);
  });

  it('leave out those not yet in force, and those that do not apply or are done', () => {
    const away = someFacts({ area: 'out-of-area' });
    expect(names(away, '2014-01-26')).not.toContain('area-authority-notice');
    expect(names(away, '2014-01-27')).toContain('area-authority-notice');
    expect(names()).not.toContain('second-review');
    expect(names(someFacts({ done: { carePlan: on('2026-11-20') } }))).not.toContain('care-plan-due');
  });

  it('are pure: asked twice, they say the same', () => {
    const facts = someFacts({ urgency: 'emergency', area: 'at-a-distance', ehcp: true });
    for (const timer of timers) expect(timer.due(facts)).toEqual(timer.due(facts));
  });
});

describe('what would follow an option', () => {
  it('is the whole beginning of care, for a child not yet looked after', () => {
    expect(lines()).toEqual([
      '2026-11-27 placement-notices',
      '2026-12-04 placement-plan-due',
      '2026-12-04 first-visit',
      '2026-12-11 personal-education-plan-due',
      '2026-12-29 health-assessment-due',
      '2026-12-29 first-review',
    ]);
  });

  it('has a care plan too where no court has the say', () => {
    expect(lines(asked({ legalStatus: 'V2' }))).toContain('2026-12-11 care-plan-due');
  });

  it('is only what each placement has, for a child who was looked after already', () => {
    const only = ['2026-11-27 placement-notices', '2026-12-04 placement-plan-due', '2026-12-04 first-visit'];
    const elsewhere = new Map([
      [childId('C-1'), { home: aHome({ id: homeId('H-7') }), placement: aPlacement({ homeId: homeId('H-7') }) }],
    ]);
    expect(lines({ living: elsewhere })).toEqual(only);
    expect(lines(underLaw({ moveReason: 'planned' }))).toEqual(only);
    expect(lines(underLaw({ reviewedOn: day('2026-11-18') }))).toEqual(only);
  });

  it('is nothing for a child who stays', () => {
    const living = new Map([[childId('C-1'), { home: aHome(), placement: aPlacement() }]]);
    expect(lines({ living })).toEqual([]);
  });

  it('tells the area authority, and what may follow in an emergency, where the home is out of area', () => {
    const bristol = homeOf('ifa', { at: { ...aHome().at, authority: 'Bristol' } });
    const away = lines({
      home: bristol,
      provider: aProvider({ sector: 'independent' }),
      ...asked({ urgency: 'emergency' }),
    });
    expect(away).toContain('2026-12-04 area-authority-notice');
    expect(away).toContain('2026-12-04 area-approval-rest');
    expect(lines({ home: bristol, provider: null })).toContain('2026-11-27 area-authority-notice');
    expect(lines({ home: bristol, provider: null })).not.toContain('2026-12-04 area-approval-rest');
  });

  it('counts 72 hours by the minute', () => {
    const night = underLaw({ basisFrom: moment('2026-11-27T02:10') }, { legalStatus: 'L1', urgency: 'emergency' });
    expect(lines(night)).toContain('2026-11-30T02:10 police-protection-ends');
  });

  it('ends the time of a relative approved tonight after sixteen weeks, and of one approved before when that runs out', () => {
    const grandmother = (over: Partial<Registration>) => ({
      home: homeOf('connected-person', { registration: { ...aHome().registration, ...over } }),
      family: aCandidate({ route: 'reg-24-tonight' }),
    });
    const ends = (over: Partial<Registration>) =>
      lines(grandmother(over)).filter((line) => line.endsWith('approval-ends'));
    expect(ends({ status: 'unapproved', from: null })).toEqual(['2027-03-18 temporary-approval-ends']);
    const status = 'temporarily-approved';
    expect(ends({ status, from: day('2026-10-02') })).toEqual(['2027-01-21 temporary-approval-ends']);
    expect(ends({ status, from: null, to: day('2027-01-22') })).toEqual(['2027-01-21 temporary-approval-ends']);
    expect(ends({ status, from: day('2026-10-02'), to: day('2027-03-19') })).toEqual([
      '2027-03-18 extended-approval-ends',
    ]);
    expect(ends({ status, from: null })).toEqual([]);
    expect(ends({ status: 'approved' })).toEqual([]);
  });

  it('ends a placement outside terms in an emergency after six working days', () => {
    const toddlersOnly = aHome({ clauses: aHome().clauses.map((each) => ({ ...each, ageTo: 4 })) });
    const tonight = asked({ urgency: 'emergency' });
    expect(lines({ home: toddlersOnly, ...tonight })).toContain('2026-12-04 outside-terms-ends');
    expect(lines(tonight).filter((line) => line.includes('outside-terms'))).toEqual([]);
    expect(lines({ home: toddlersOnly }).filter((line) => line.includes('outside-terms'))).toEqual([]);
  });

  it('says once what is the same for brothers and sisters, and names whom the rest is for', () => {
    const group = members({}, { bornOn: day('2025-02-01') }, { bornOn: day('2017-02-01') });
    const clocks = clocksOf(anAsk({ ...asked({ members: group }), members: group }));
    const forWhom = (timer: string) => clocks.filter((each) => each.timer === timer).map(({ children }) => children);
    expect(forWhom('first-review')).toEqual([['C-1', 'C-2', 'C-3']]);
    expect(forWhom('personal-education-plan-due')).toEqual([['C-1', 'C-3']]);
  });

  it('looks a year ahead and no farther', () => {
    const almost18 = (bornOn: string) => [member({ bornOn: day(bornOn) })];
    const turns = (bornOn: string) => {
      const group = almost18(bornOn);
      return lines({ ...asked({ members: group }), members: group }).filter((line) => line.endsWith('turning-18'));
    };
    expect(turns('2009-11-27')).toEqual(['2027-11-27 turning-18']);
    expect(turns('2009-11-28')).toEqual([]);
  });

  it('is nothing of care for a break under section 17, and less for others within regulation 48', () => {
    const breaks = { longestDays: 3, daysInYear: 30, samePlace: true, section17: false };
    const found = (shortBreaks: LegalPosition['shortBreaks']) =>
      lines(underLaw({ regime: 'short-breaks', shortBreaks }, { legalStatus: 'V4' }));
    expect(found({ ...breaks, section17: true })).toEqual([]);
    expect(found(breaks)).toEqual([
      '2026-12-11 care-plan-due',
      '2027-02-27 short-break-visits',
      '2027-02-27 short-break-reviews',
    ]);
    expect(found({ ...breaks, daysInYear: 76 })).toContain('2026-12-04 first-visit');
  });

  it('knows what the referral already has on record', () => {
    const group = [aMember({ pepOn: day('2026-11-02'), healthAssessedOn: day('2026-11-03') })];
    const referral = aReferral({
      members: group,
      legalStatus: 'V2',
      legal: { ...nothingRecorded, carePlanOn: day('2026-11-20') },
    });
    expect(lines({ referral, members: group })).toEqual([
      '2026-11-27 placement-notices',
      '2026-12-04 placement-plan-due',
      '2026-12-04 first-visit',
      '2026-12-29 first-review',
      '2027-11-03 health-reassessment-due',
    ]);
  });
});
