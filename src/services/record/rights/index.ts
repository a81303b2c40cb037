// The rights of those the record is about, and of those who must keep it.

import { act } from '../act.js';
import type { Rights } from '../records.js';
import type { RecordDeps } from '../terms.js';
import { correctFact } from './correct.js';
import { askErasure, confirmErasure } from './erase.js';
import { legalHold } from './legal-hold.js';
import { retention } from './retention.js';
import { subjectFile } from './subject/subject-file.js';

export type { CorrectAsked, Corrected } from './correct.js';
export { correctable } from './correctable.js';
export type { ToErase } from './erase.js';
export { keptUnder } from './kept.js';
export { type RetentionRow, runRetention } from './retention.js';
export type { SubjectFile } from './subject/subject-file.js';

export const makeRights = (deps: RecordDeps): Rights => ({
  // Never kept as the answer to a delivery: a file is given once, to whoever asked.
  subjectFile: ({ who }, child) => act(deps, { who }, (tx) => subjectFile(deps, tx, { who }, child)),
  correctFact: (by, asked) => act(deps, by, (tx) => correctFact(deps, tx, by, asked)),
  setLegalHold: (by, record, on, reason) => act(deps, by, (tx) => legalHold(deps, tx, by, { record, on, reason })),
  askErasure: (by, what, reason) => act(deps, by, (tx) => askErasure(deps, tx, by, { what, reason })),
  confirmErasure: (by, request) => act(deps, by, (tx) => confirmErasure(deps, tx, by, request)),
  retention: (by, run) => retention(deps, by, run),
});
