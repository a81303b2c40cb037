// Where each command's work is found: loaded only when it is asked for.

import type { Work, WorkWithoutData } from './desk.js';
import type { CommandName } from './line/index.js';

export const worksOnData: Readonly<Partial<Record<CommandName, () => Promise<Work>>>> = {
  match: async () => (await import('./match.js')).match,
  explain: async () => (await import('./explain.js')).explain,
  allocate: async () => (await import('./allocate.js')).allocate,
  audit: async () => (await import('./record/audit.js')).audit,
  replay: async () => (await import('./record/replay.js')).replay,
  vacancies: async () => (await import('./vacancies.js')).vacancies,
  policy: async () => (await import('./policy.js')).policy,
  import: async () => (await import('./import.js')).importFiles,
  export: async () => (await import('./export.js')).exportKind,
  keys: async () => (await import('./keys.js')).keys,
  say: async () => (await import('./record/say.js')).say,
  staff: async () => (await import('./record/staff.js')).staff,
  seed: async () => (await import('./seed.js')).seed,
  backup: async () => (await import('./keeping/backup.js')).backupTo,
  restore: async () => (await import('./keeping/restore.js')).restoreFrom,
  jobs: async () => (await import('./keeping/jobs.js')).jobs,
  retention: async () => (await import('./keeping/retention.js')).retention,
  subject: async () => (await import('./keeping/subject.js')).subject,
  correct: async () => (await import('./keeping/correct.js')).correct,
  erase: async () => (await import('./keeping/erase.js')).erase,
  'legal-hold': async () => (await import('./keeping/legal-hold.js')).legalHold,
};

export const worksWithoutData: Readonly<Partial<Record<CommandName, () => Promise<WorkWithoutData>>>> = {
  keys: async () => (await import('./keys.js')).makeKey,
  rules: async () => (await import('./rules.js')).rules,
};
