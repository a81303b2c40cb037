// The audit trail as the record's door offers it.

import { act } from '../act.js';
import type { AuditTrail } from '../records.js';
import { done } from '../refusal.js';
import type { RecordDeps } from '../terms.js';
import { readLines } from './lines.js';
import { permitAny } from './may.js';
import { replayed } from './replay.js';
import { keepShown } from './shown.js';
import { verifyChain } from './verify.js';

export const makeAuditTrail = (deps: RecordDeps): AuditTrail => ({
  async verifyAudit(by, kept = []) {
    // Whether it is whole tells nothing of what is in it: whoever keeps the data may ask too.
    const asked = await act(deps, by, async () => {
      const permit = permitAny(by.who, 'read-audit', 'keep-data');
      return permit.ok ? { ok: true, value: null, audit: [] } : permit;
    });
    return asked.ok ? done(await verifyChain(deps.store, kept)) : asked;
  },
  auditLines: (by, wanted) => readLines(deps, by, wanted),
  replay: (by, asked) => replayed(deps, by, asked),
  shown: (by, sight) => keepShown(deps, by, sight),
});
