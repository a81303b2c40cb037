// The whole door to the record, put together from its parts.

import { makeAuditTrail } from './audit/index.js';
import { makeNames } from './blind/index.js';
import { makeDecisions } from './decisions/index.js';
import { makeHolds } from './holds/index.js';
import { makePeople } from './people/index.js';
import { makeRights } from './rights/index.js';
import type { RecordDeps } from './terms.js';

export const createRecords = (deps: RecordDeps) => ({
  ...makePeople(deps),
  ...makeNames(deps),
  ...makeAuditTrail(deps),
  ...makeHolds(deps),
  ...makeDecisions(deps),
  ...makeRights(deps),
});

/** What there is of it. */
export type KeptRecords = ReturnType<typeof createRecords>;
