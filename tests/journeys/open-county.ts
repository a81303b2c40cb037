// A county in a store of its own, with the real services and the real conversation over it.

import { createConversation, type Hear } from '#bots/conversation/index';
import { type County, day } from '#src/domain/index';
import { createRecords, createServices, type KeptRecords, type Services } from '#src/services/index';
import { type Store, writeCounty } from '#src/store/index';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';

export interface Opened {
  readonly county: County;
  readonly store: Store;
  readonly services: Services;
  readonly people: KeptRecords;
  readonly hear: Hear;
  /** What the conversation could not answer: empty is good. */
  readonly failures: readonly unknown[];
}

/** In a store of its own, or in place of what the given one holds. The opener closes it. `today` is never asked. */
export async function openCounty(county: County, given?: Store): Promise<Opened> {
  const store = given ?? (await freshStore());
  await writeCounty(store.db, county);
  const now = () => new Date('2031-01-01T12:00:00Z');
  const services = createServices({
    store,
    policy,
    asAt: null,
    today: () => day('2031-01-01'),
    now,
    ...solvingHere(),
  });
  const failures: unknown[] = [];
  const report = (_: string, error: unknown) => failures.push(error);
  const people = createRecords({ store, policy, now, asAt: services.asAt });
  const { hear } = createConversation({
    services,
    people,
    now,
    newReference: () => `E-${failures.length + 1}`,
    report,
  });
  return { county, store, services, people, hear, failures };
}
