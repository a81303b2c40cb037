// Where each command's work is found: loaded only when it is asked for.

import type { Work, WorkWithoutData } from './desk.js';
import type { CommandName } from './line/index.js';

export const worksOnData: Readonly<Partial<Record<CommandName, () => Promise<Work>>>> = {
  match: async () => (await import('./match.js')).match,
  explain: async () => (await import('./explain.js')).explain,
  allocate: async () => (await import('./allocate.js')).allocate,
  vacancies: async () => (await import('./vacancies.js')).vacancies,
  policy: async () => (await import('./policy.js')).policy,
  import: async () => (await import('./import.js')).importFiles,
  export: async () => (await import('./export.js')).exportKind,
  seed: async () => (await import('./seed.js')).seed,
};

export const worksWithoutData: Readonly<Partial<Record<CommandName, () => Promise<WorkWithoutData>>>> = {
  rules: async () => (await import('./rules.js')).rules,
};
