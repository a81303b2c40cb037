// Facts of children, homes and placements that an older file lacks: it still reads, and none is made up for it.

import { describe, expect, test } from 'vitest';
import { exampleKnown, read } from './helpers.js';

describe('children', () => {
  const child = (columns: string, cells: string) =>
    read('children', [`child_id,birth_date,sex,${columns}`, `C-9,2012-05-12,F,${cells}`]);
  const needs = (columns: string, cells: string) => child(columns, cells).accepted[0]?.needs;

  test('of an older file have no links, no age in dispute, and risks without an end', () => {
    const { accepted, issues } = child('self_harm,needs', 'low:2025-01-02:school,adhd:high:2025-01-02:CAMHS: clinic');
    expect(issues).toEqual([]);
    expect(accepted[0]).toMatchObject({ links: [], ageDisputed: false });
    expect(accepted[0]?.needs.map(({ source, expiresOn }) => [source, expiresOn])).toEqual([
      ['school', null],
      ['CAMHS: clinic', null],
    ]);
  });
  test('have risks until a day; one that cannot be read is refused, not taken for who said so', () => {
    expect(needs('missing', 'low:2025-01-02:school:02/01/2026')).toMatchObject([{ expiresOn: '2026-01-02' }]);
    expect(needs('missing', 'low:::2026-01-02')).toMatchObject([
      { recordedOn: null, source: null, expiresOn: '2026-01-02' },
    ]);
    expect(child('missing', 'low:2025-01-02:school:31/02/2026')).toMatchObject({
      accepted: [],
      issues: [{ field: 'missing', expected: expect.stringContaining('expires on') }],
    });
  });
  test('may be a danger of criminal exploitation to others, apart from being in it themselves', () => {
    expect(needs('criminal_exploitation,criminal_exploitation_of_others', 'high,low')?.map(({ code }) => code)).toEqual(
      ['criminal-exploitation', 'criminal-exploitation-of-others'],
    );
  });
  test('are linked to other people, whose references and reasons no issue repeats', () => {
    const { accepted } = child('links', 'no contact order:C-77:court:2025-01-02:2026-01-02; rival:C-78');
    expect(accepted[0]?.links).toEqual([
      { kind: 'no-contact-order', person: 'C-77', source: 'court', recordedOn: '2025-01-02', expiresOn: '2026-01-02' },
      { kind: 'rival', person: 'C-78', source: null, recordedOn: null, expiresOn: null },
    ]);
    const wrong = [child('links', 'enemy:C-77:Larch Road'), child('links', 'rival:C-9:Larch Road')];
    for (const { accepted: taken, issues } of wrong) {
      expect(taken).toEqual([]);
      expect(issues).toMatchObject([{ field: 'links', severity: 'refused' }]);
      expect(JSON.stringify(issues)).not.toMatch(/Larch|C-77/);
    }
  });
});

describe('homes', () => {
  const header = 'home_id,home_name,home_type,provider_id,locality,host_la,registration_status';
  const home = (type: string, columns: string, cells: string) =>
    read('homes', [`${header},${columns}`, `H-9,Name,${type},P-2,Devizes,Wiltshire,approved,${cells}`]);

  test('of an older file say nothing of fostering, adoption, special searches or a dog', () => {
    const { accepted, issues } = home('host-family', 'pets', 'dog:1; cat:2');
    expect(issues).toEqual([]);
    expect(accepted[0]).toMatchObject({ fosterApproved: null, adopters: null, takes: null });
    expect(accepted[0]?.registration.appliedOn).toBeNull();
    expect(accepted[0]?.pets).toEqual([
      { species: 'dog', count: 1, assessedSafe: null },
      { species: 'cat', count: 2, assessedSafe: null },
    ]);
  });
  test('say what they are approved for and offer', () => {
    const columns = 'foster_approved,adopters,takes,pets,registration_applied_on';
    const { accepted } = home('host-family', columns, 'no,dual-approved,PACE; respite,dog:1:no,27/10/2023');
    expect(accepted[0]).toMatchObject({
      fosterApproved: false,
      adopters: 'dual-approved',
      takes: ['pace', 'respite'],
      pets: [{ assessedSafe: false }],
      registration: { appliedOn: '2023-10-27' },
    });
    expect(home('ifa', 'takes', 'none').accepted[0]?.takes).toEqual([]);
  });
  test('may be a parent’s or a family centre', () => {
    for (const type of ['parent', 'residential-family-centre'])
      expect(home(type, 'fee', '').accepted.map((each) => each.type)).toEqual([type]);
  });
  test('other than host families, that say they are approved to foster, are noted', () => {
    expect(home('ifa', 'foster_approved', 'yes')).toMatchObject({
      accepted: [{ fosterApproved: true }],
      issues: [{ field: 'foster_approved', severity: 'noted' }],
    });
  });
});

describe('impact assessments', () => {
  const places = (...rows: string[]) =>
    read('places', ['home_id,kind,referral_id,outcome,assessed_on,assessed_by', ...rows]);
  const good = 'H-311,impact-assessment,R-205,can with a plan,31/03/2025,SSW-2';

  test('are lines of places: whose children, what was concluded, when and by whom', () => {
    const { accepted, issues } = places(good);
    expect(issues).toEqual([]);
    expect(accepted).toEqual([
      {
        kind: 'impact-assessment',
        homeId: 'H-311',
        impactAssessment: { referralId: 'R-205', outcome: 'can-with-a-plan', on: '2025-03-31', by: 'SSW-2' },
      },
    ]);
  });
  test('say what they lack, and hold the home’s other ones back', () => {
    const { accepted, issues } = places(good, 'H-311,impact-assessment,R-204,,2025-03-31,');
    expect(accepted).toEqual([]);
    expect(issues.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 home_id', '3 outcome', '3 assessed_by']);
  });
  test('may come before their referral does', () => {
    expect(places(good.replace('R-205', 'R-999'))).toMatchObject({
      accepted: [{ homeId: 'H-311' }],
      issues: [{ field: 'referral_id', severity: 'noted' }],
    });
  });
});

test('a placement says which other authority made it, where one did', () => {
  const stay = 'L-9,C-1043,H-310,2025-01-01';
  const header = 'placement_id,child_id,home_id,start_date';
  const known = { ...exampleKnown, placements: new Map() };
  expect(read('residents', [header, stay], known).accepted[0]?.placedBy).toBeNull();
  expect(read('residents', [`${header},Placing LA`, `${stay},Dorset`], known).accepted[0]?.placedBy).toBe('Dorset');
});
