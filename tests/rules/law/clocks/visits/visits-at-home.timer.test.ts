// At home under an interim care order, or before the parents are assessed: closer visits.

import { describe, expect, it } from 'vitest';
import { visitsAtHome as timer } from '#src/rules/law/clocks/visits/visits-at-home.timer';
import { dueOn, from2011, on, reviewed } from '../facts.js';

describe('visits-at-home', () => {
  const interim = { homeType: 'parent', legalStatus: 'C1', lastVisitOn: on('2026-12-01') } as const;
  const unassessed = { ...interim, legalStatus: 'C2', urgency: 'emergency' } as const;
  const reviews = reviewed(1, '2026-12-01');

  it('is a week after the last until the first review', () => {
    expect([dueOn(timer, interim), dueOn(timer, unassessed)]).toEqual(['2026-12-08', '2026-12-08']);
  });

  it('is then four weeks under an interim order, and six under a care order', () => {
    expect(dueOn(timer, { ...interim, reviews })).toBe('2026-12-29');
    expect(dueOn(timer, { ...unassessed, reviews })).toBe('2027-01-12');
    expect(dueOn(timer, { ...unassessed, legalStatus: 'C1', reviews })).toBe('2026-12-29');
  });

  it('ends under a care order with the assessment, and under an interim one does not', () => {
    const done = { parentAssessment: on('2026-12-02') };
    expect(dueOn(timer, { ...unassessed, done })).toBeNull();
    expect(dueOn(timer, { ...interim, done })).toBe('2026-12-08');
  });

  it('is not for a planned return under a care order, a child who is not in care, or any other home', () => {
    expect(dueOn(timer, { ...interim, legalStatus: 'C2' })).toBeNull();
    expect(dueOn(timer, { ...unassessed, legalStatus: 'V2' })).toBeNull();
    expect(dueOn(timer, { ...interim, homeType: 'in-house-foster' })).toBeNull();
  });

  it('waits for the first visit', () => {
    expect(dueOn(timer, { ...interim, lastVisitOn: null })).toBeNull();
    expect(dueOn(timer, { ...interim, lastVisitOn: on('2026-11-26') })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
