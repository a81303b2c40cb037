// Where a referral's children stand in law: each fact read as it was written, and a blank one never taken for no.

import { describe, expect, test } from 'vitest';
import { nothingRecorded } from '#src/domain/index';
import { read } from './helpers.js';

const header = 'referral_id,planned_or_emergency,received_on,latest_start_date,legal_status,child_id';
const row = 'R-9,planned,2025-03-01,2025-04-01,V2,C-1050';
/** One referral of a girl of 15, with these columns more. */
const ask = (columns: string, cells: string) => read('referrals', [`${header},${columns}`, `${row},${cells}`]);
const legal = (columns: string, cells: string) => ask(columns, cells).accepted[0]?.legal;

describe('a position of which nothing is recorded', () => {
  test('is read from a file that has none of the columns', () => {
    const { accepted, issues } = read('referrals', [header, row]);
    expect(issues).toEqual([]);
    expect(accepted[0]?.legal).toEqual(nothingRecorded);
    expect(accepted[0]?.members[0]).toMatchObject({ ehcp: null, pepOn: null, healthAssessedOn: null, readiness: null });
  });
  test('is read from blank cells too, none of them taken for no', () => {
    const columns =
      'consent_s20,parents_ruled_out,parents_ruled_out_by,consulted,court_approved_plan,secure_requested,ehcp';
    const { accepted } = ask(`${columns},address_withheld_from`, ',,,,,not known,,');
    expect(accepted[0]?.legal).toEqual(nothingRecorded);
    expect(accepted[0]?.members[0]?.ehcp).toBeNull();
  });
});

describe('the moment a legal basis began', () => {
  test.each(['2025-03-31 16:50', '2025-03-31T16:50', '31/03/2025 16:50', '2025-03-31 16:50:00', '31/3/2025 16:50:59'])(
    '%s is ten to five',
    (text) => {
      expect(legal('legal_basis_from', text)?.basisFrom).toBe('2025-03-31T16:50');
    },
  );
  test.each(['2025-03-31', '16:50', '2025-03-31 24:10', '2025-02-30 10:00', '2025-03-30 01:30', '31/03/25 16:50'])(
    '%s is no moment',
    (text) => {
      expect(ask('legal_basis_from', text)).toMatchObject({ accepted: [], issues: [{ field: 'legal_basis_from' }] });
    },
  );
  test('is never after its end', () => {
    const columns = 'legal_basis_from,legal_basis_to';
    expect(legal(columns, '2025-03-31 16:50,2025-03-31 16:50')?.basisTo).toBe('2025-03-31T16:50');
    expect(ask(columns, '2025-03-31 16:50,2025-03-31 16:49')).toMatchObject({
      accepted: [],
      issues: [{ field: 'legal_basis_to', severity: 'refused' }],
    });
  });
});

describe('what is on record before a move', () => {
  test('is who ruled parents out, by which limb: both or neither', () => {
    const columns = 'parents_ruled_out,parents_ruled_out_by';
    expect(legal(columns, 'Not practicable,team manager')?.parents).toEqual({
      limb: 'not-practicable',
      by: 'team manager',
    });
    expect(ask(columns, 'welfare,')).toMatchObject({ accepted: [], issues: [{ field: 'parents_ruled_out_by' }] });
  });
  test('is from whom the address is kept: none was asked and is nobody, blank was not asked', () => {
    const withhold = (cell: string) => legal('address_withheld_from', cell)?.withhold;
    expect(withhold('none')).toEqual([]);
    expect(withhold('')).toBeNull();
    expect(withhold('parents; contact persons')).toEqual(['parents', 'contact-persons']);
  });
  test('is which plan a court has approved, where none is an answer', () => {
    expect(legal('court_approved_plan', 'none')?.courtPlan).toBe('none');
    expect(legal('court_approved_plan', 'not known')?.courtPlan).toBeNull();
  });
  test('is whose views were asked; of one who could not be, who asks again and by when', () => {
    const { accepted, issues } = ask(
      'consulted',
      'parents:obtained; others with PR:not-practicable-yet:away:SW-1:02/04/2025',
    );
    expect(issues).toEqual([]);
    expect(accepted[0]?.legal.consulted).toEqual([
      { who: 'parents', outcome: 'obtained', why: null, by: null, retryBy: null },
      { who: 'others-with-pr', outcome: 'not-practicable-yet', why: 'away', by: 'SW-1', retryBy: '2025-04-02' },
    ]);
    const unasked = ask('consulted', 'parents:not-practicable-yet:at Larch Road');
    expect(unasked.accepted).toHaveLength(1);
    expect(unasked.issues).toMatchObject([{ field: 'consulted', severity: 'noted' }]);
    expect(JSON.stringify([unasked.issues, ask('consulted', 'mother:obtained:Larch Road').issues])).not.toMatch(
      /Larch/,
    );
  });
  test('is the same on every row of the referral', () => {
    const one = 'R-8,planned,2025-03-01,2025-04-01,C2';
    const { accepted, issues } = read('referrals', [`${header},consent_s20`, `${one},C-1042,given`, `${one},C-1043,`]);
    expect(accepted).toEqual([]);
    expect(issues).toContainEqual(expect.objectContaining({ line: 3, field: 'consent_s20' }));
  });
});

describe('short breaks', () => {
  const columns = [
    'regime',
    'short_break_longest_nights',
    'short_break_nights_in_year',
    'short_break_same_place',
    'short_break_section_17',
  ].join();
  test('are four facts', () => {
    expect(legal(columns, 'short breaks,3,40,yes,no')).toMatchObject({
      regime: 'short-breaks',
      shortBreaks: { longestDays: 3, daysInYear: 40, samePlace: true, section17: false },
    });
  });
  test('or none of them: one that is not said is never no', () => {
    expect(legal(columns, 'short breaks,,,,')?.shortBreaks).toBeNull();
    expect(ask(columns, 'short breaks,3,40,yes,')).toMatchObject({
      accepted: [],
      issues: [{ field: 'short_break_section_17', received: 'nothing' }],
    });
  });
});

test('readiness, and consent of one’s own, of a child who will be under 16 are noted', () => {
  const { accepted, issues } = ask('consent_s20,readiness', 'own-from-16,2025-03-20:PA-1:yes');
  expect(accepted[0]?.members[0]?.readiness).toEqual({ on: '2025-03-20', by: 'PA-1', ready: true, childWants: null });
  expect(issues.map(({ field, severity }) => `${field} ${severity}`)).toEqual(['consent_s20 noted', 'readiness noted']);
  expect(JSON.stringify(issues)).not.toContain('2010');
  const of16 = row.replace('C-1050', 'C-1051');
  const older = read('referrals', [`${header},consent_s20,readiness`, `${of16},own-from-16,2025-03-20:PA-1:no:yes`]);
  expect(older.issues).toEqual([]);
});

test('a child who will be 18 on the day is noted, unless they stay on or come as a parent', () => {
  const needed = (day: string, regime: string) =>
    read('referrals', [`${header},regime`, `R-9,planned,2025-03-01,${day},V2,C-1051,${regime}`]);
  const issues = (day: string, regime: string) =>
    needed(day, regime).issues.map((each) => `${each.field} ${each.severity}`);
  expect(issues('2026-07-07', 'standard')).toEqual([]);
  expect(issues('2026-07-08', 'standard')).toEqual(['latest_start_date noted']);
  expect(needed('2026-07-08', 'standard').accepted).toHaveLength(1);
  expect([...issues('2026-07-08', 'staying-put'), ...issues('2026-07-08', 'parent-and-child')]).toEqual([]);
});

test('contact and places to avoid are by the plan and by request, unless an order is named', () => {
  const asked = ask('contacts,locations_to_avoid', 'V-1:C-1050:1:no; V-1:C-1050:2:yes:order,Bath:5; Bath:5:::order');
  expect(asked.accepted[0]?.contacts.map(({ basis }) => basis)).toEqual(['plan', 'order']);
  expect(asked.accepted[0]?.avoid.map(({ basis }) => basis)).toEqual(['request', 'order']);
});
