// Who is asking: what an account or a member of staff may act as at this moment, in one query.

import { standingAt } from '#src/access/index';
import type { Standing, Surface } from '#src/domain/index';
import { factsOfAccount, factsOfStaff, type StaffFacts } from '#src/store/index';
import type { People } from '../records.js';
import type { RecordDeps } from '../terms.js';

type Asking = Pick<People, 'standing' | 'standingOf'>;

export function standings({ store, now }: Pick<RecordDeps, 'store' | 'now'>): Asking {
  const at = (facts: StaffFacts | null, surface: Surface): Standing | null =>
    facts === null ? null : standingAt(facts, now(), surface);
  return {
    standing: async (platform, user, surface) => at(await factsOfAccount(store.db, platform, user), surface),
    standingOf: async (staff, surface) => at(await factsOfStaff(store.db, staff), surface),
  };
}
