// Lines of the audit, for those who may read it. Reading it is itself a line.

import type { AuditLine } from '#src/domain/index';
import { auditLines, type LinesWanted } from '#src/store/index';
import { act } from '../act.js';
import type { Acted } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import { permitAny } from './may.js';

/** Oldest first. */
export const readLines = (deps: RecordDeps, by: By, wanted: LinesWanted): Promise<Acted<readonly AuditLine[]>> =>
  act(deps, by, async (tx) => {
    const permit = permitAny(by.who, 'read-audit');
    if (!permit.ok) return permit;
    const lines = await auditLines(tx, wanted);
    const { subject = 'audit', actor, since } = wanted;
    const detail = { lines: lines.length, ...(actor && { of: actor }), ...(since && { since: since.toISOString() }) };
    return { ok: true, value: lines, audit: [{ act: 'record-shown', subject, detail }] };
  });
