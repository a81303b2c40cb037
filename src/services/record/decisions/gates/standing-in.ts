// What somebody else may act as at this moment, read within the act: whoever gave their word by telephone.

import { standingAt } from '#src/access/index';
import type { StaffId, Standing, Surface } from '#src/domain/index';
import { factsOfStaff, type Tx } from '#src/store/index';

export async function standingIn(tx: Tx, staff: StaffId, now: Date, surface: Surface): Promise<Standing | null> {
  const facts = await factsOfStaff(tx, staff);
  return facts === null ? null : standingAt(facts, now, surface);
}
