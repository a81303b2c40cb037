// A county in a store of its own, with the real services and the real conversation over it.

import { createConversation, type Hear } from '#bots/conversation/index';
import { rolesOn } from '#src/access/may-allocate';
import { type County, day } from '#src/domain/index';
import { createServices, type Services } from '#src/services/index';
import { type Store, writeCounty } from '#src/store/index';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';

export interface Opened {
  readonly county: County;
  readonly store: Store;
  readonly services: Services;
  readonly hear: Hear;
  /** What the conversation could not answer: empty is good. */
  readonly failures: readonly unknown[];
}

/** In a store of its own, or in place of what the given one holds. The opener closes it. `today` is never asked. */
export async function openCounty(county: County, given?: Store): Promise<Opened> {
  const store = given ?? (await freshStore());
  await writeCounty(store.db, county);
  const services = createServices({ store, policy, asAt: null, today: () => day('2031-01-01'), ...solvingHere() });
  const failures: unknown[] = [];
  const report = (_: string, error: unknown) => failures.push(error);
  const conversation = createConversation({ services, newReference: () => `E-${failures.length + 1}`, report });
  const hear: Hear = (turn) => conversation.hear({ ...turn, roles: turn.roles ?? rolesOn(turn.surface) });
  return { county, store, services, hear, failures };
}
