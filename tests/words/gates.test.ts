// The approvals of an option: on its line, in its details, and what nobody can give tonight.

import { expect, it } from 'vitest';
import { alike, gateLines, notTonight, standsBetween } from '#bots/words/gates';
import { type Gate, gateId, type Role } from '#src/domain/index';

const gate = (code: string, role: Role, over: Partial<Gate> = {}): Gate => ({
  code: gateId(code),
  role,
  conditions: [],
  later: null,
  until: null,
  canBeTonight: true,
  ...over,
});
const outOfArea = gate('out-of-area', 'nominated-officer');
const spending = (role: Role) => gate('placement-approval', role, { conditions: ['why-this'] });
const review = gate('review-before-move', 'independent-reviewing-officer', { canBeTonight: false });

it('names on the line of an option at most two who must say yes, the hardest to reach first', () => {
  expect(standsBetween([], true)).toEqual([]);
  expect(standsBetween([spending('team-manager'), outOfArea], true)).toEqual([
    'tonight with the nominated officer and the team manager',
  ]);
  const three = [spending('team-manager'), gate('views', 'social-worker'), gate('at-a-distance', 'director')];
  expect(standsBetween(three, false)).toEqual(['needs the director and 2 others']);
});

it('says first what cannot be lawful tonight, and only where it is tonight', () => {
  expect(notTonight([outOfArea, review], true)).toEqual(['not lawful tonight: review before a move first']);
  expect(standsBetween([outOfArea, review], true)).toEqual([]);
  expect(notTonight([outOfArea, review], false)).toEqual([]);
  expect(standsBetween([review], false)).toEqual(['needs the reviewing officer']);
});

it('speaks of tonight in an emergency alone', () => {
  expect(gateLines([outOfArea], false)).toEqual(['Out of area: the nominated officer.']);
  expect(gateLines([outOfArea, review], true)).toEqual([
    'Out of area: the nominated officer, and it can be done tonight.',
    'Review before a move: the independent reviewing officer, and it cannot be done tonight.',
  ]);
});

it('says the approval of two homes of a split once, with all who give it and all that must be on record', () => {
  const two = [spending('head-of-service'), { ...spending('team-manager'), conditions: ['whole-cost'] }];
  expect(alike(two)).toMatchObject([
    { roles: ['head-of-service', 'team-manager'], conditions: ['why-this', 'whole-cost'] },
  ]);
  expect(gateLines(two, false)).toEqual(['Approval of the placement: the head of service and the team manager.']);
});
