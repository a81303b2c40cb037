// Who may do what, and how far: the page that a head of service checks. What is not written here is not allowed.

import type { StaffRole } from '#src/domain/index';

/** Everything that access is asked about. */
export const accessActs = [
  // Looking
  'see-case', // a referral, its children and its lists
  'see-identity', // a child's name, birth date and address
  'search', // for a child described in words, who is not kept
  'see-vacancies', // how many, by type: no child and no home
  'see-aggregates', // indicators, forecasts, spend: numbers alone
  'see-staff',
  // Placing
  'ask', // ask a home or provider, and note the answer
  'hold', // keep a vacancy, longer or no longer
  'propose', // put an option forward, or take it back
  'record-view', // what a child, parent or carer said
  'record-answer', // the answer to a gate of somebody outside, or said by telephone
  'answer-gate', // where the gate is this role's: src/access/gates.ts
  'confirm', // confirm, start and end what every gate has approved
  // Everybody at once
  'allocate',
  'check-policy',
  // Whose a case is
  'assign-case',
  'restrict-case',
  'declare-conflict-for', // of another: anybody declares their own
  'break-glass',
  // People
  'manage-people', // posts
  'name-deputy', // for others: anybody names their own
  'link-account',
  // Keeping
  'read-audit',
  'replay',
  'subject-file',
  'correct-fact',
  'legal-hold',
  'erase',
  'retention',
  'keep-data', // import, backup, keys
  'run-jobs',
] as const;
export type AccessAct = (typeof accessActs)[number];

/**
 * How far: `council` every record, though not a restricted one unless the post is the whole council's · `team` the records
 * of the post's own team, or of every team where the post has none · `case` those that the person works with · `none`.
 */
export type Reach = 'council' | 'team' | 'case' | 'none';

type Page = Readonly<Record<Exclude<Reach, 'none'>, readonly AccessAct[]>>;

const looking = ['see-case', 'see-identity'] as const;
const placing = ['ask', 'hold', 'propose', 'record-view', 'record-answer', 'confirm'] as const;
const caseKeeping = ['assign-case', 'restrict-case', 'declare-conflict-for'] as const;
const anyone = ['see-staff', 'see-vacancies'] as const;
const answering = ['answer-gate', 'allocate', 'search', 'replay'] as const;
const leading = [
  ...answering,
  'check-policy',
  'see-aggregates',
  'name-deputy',
  'subject-file',
  'correct-fact',
  'erase',
] as const;
const people = ['manage-people', 'link-account', 'name-deputy'] as const;

export const pages: Readonly<Record<StaffRole, Page>> = {
  'placement-officer': {
    council: [...anyone, 'search', 'break-glass'],
    team: [...looking, ...placing, 'replay'],
    case: [],
  },
  'social-worker': {
    council: [...anyone, 'search', 'break-glass'],
    team: [],
    case: [...looking, 'record-view', 'answer-gate', 'replay'],
  },
  // The homes of their carers, and whoever is placed or proposed there.
  'supervising-social-worker': {
    council: [...anyone, 'search', 'break-glass'],
    team: [],
    case: [...looking, 'ask', 'record-view', 'answer-gate', 'replay'],
  },
  'team-manager': {
    council: [...anyone, 'search', 'allocate', 'break-glass'],
    team: [...looking, ...placing, ...caseKeeping, 'answer-gate', 'replay', 'name-deputy'],
    case: [],
  },
  'service-manager': {
    council: [...anyone, ...looking, ...placing, ...caseKeeping, ...leading, 'break-glass'],
    team: [],
    case: [],
  },
  'head-of-service': {
    council: [...anyone, ...looking, ...placing, ...caseKeeping, ...leading, 'break-glass', 'legal-hold'],
    team: [],
    case: [],
  },
  'nominated-officer': {
    council: [...anyone, ...looking, 'search', 'allocate', 'answer-gate', 'replay', 'see-aggregates'],
    team: [],
    case: [],
  },
  director: {
    council: [...anyone, ...looking, ...caseKeeping, ...leading, 'legal-hold', 'retention'],
    team: [],
    case: [],
  },
  'fostering-manager': {
    council: [
      ...anyone,
      ...looking,
      'search',
      'ask',
      'record-view',
      'record-answer',
      'allocate',
      'answer-gate',
      'replay',
    ],
    team: ['assign-case', 'name-deputy'],
    case: [],
  },
  // Their children, and nobody else's.
  'independent-reviewing-officer': {
    council: ['see-staff', 'break-glass'],
    team: [],
    case: [...looking, 'record-view', 'answer-gate', 'replay'],
  },
  // Open cases alone, and only while the offices are shut: src/access/office-hours.ts.
  'out-of-hours': {
    council: [...anyone, ...looking, ...placing, 'search', 'break-glass', 'replay'],
    team: [],
    case: [],
  },
  commissioner: { council: [...anyone, 'see-aggregates'], team: [], case: [] },
  auditor: { council: ['see-staff', 'read-audit'], team: [], case: [] },
  administrator: {
    // Whose a case is, and not what is in it.
    council: ['see-staff', ...people, 'assign-case', 'check-policy', 'keep-data', 'retention', 'erase', 'run-jobs'],
    team: [],
    case: [],
  },
  'service-account': { council: ['run-jobs'], team: [], case: [] },
};

export function reachOf(role: StaffRole, act: AccessAct): Reach {
  const page = pages[role];
  return page.council.includes(act)
    ? 'council'
    : page.team.includes(act)
      ? 'team'
      : page.case.includes(act)
        ? 'case'
        : 'none';
}
