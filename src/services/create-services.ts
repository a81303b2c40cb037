// Wires the services to one store, one policy and one clock.

import type { Day, Policy } from '#src/domain/index';
import { catalogue } from '#src/rules/index';
import { readCouncil, recall, remember, type Store } from '#src/store/index';
import { checkPolicy } from './check-policy.js';
import { explainOption } from './explain-option.js';
import { findReferral } from './find-referral.js';
import { matchReferral } from './match-referral.js';
import { openReferrals } from './open-referrals.js';
import type { Services } from './services.js';
import { snapshotReader } from './snapshot-reader.js';
import { vacancies } from './vacancies.js';
import { whatFollows } from './what-follows.js';

export interface ServicesDeps {
  readonly store: Store;
  readonly policy: Policy;
  /** The day answers speak of. Null: the county's own clock when it is invented, else `today`. */
  readonly asAt: Day | null;
  /** Today in London, from the clock at the edge. */
  readonly today: () => Day;
}

export function createServices({ store, policy, asAt, today }: ServicesDeps): Services {
  const read = snapshotReader(store, asAt, today);
  return {
    asAt: async () => (await read()).asAt,
    matchReferral: async (asked, narrowing) => matchReferral(await read(), policy, asked, narrowing),
    explainOption: async (asked, home) => explainOption(await read(), policy, asked, home),
    whatFollows: async (asked, parts) => whatFollows(await read(), policy, asked, parts),
    vacancies: async () => vacancies(await read(), policy),
    checkPolicy: async (proposed) => checkPolicy(await read(), policy, proposed),
    openReferrals: async () => openReferrals(await read()),
    findReferral: async (id) => findReferral(await read(), id),
    listRules: () => catalogue,
    localities: async () => (await read()).localities,
    providers: async () => (await read()).providers,
    recall: (person, thread) => recall(store.db, person, thread),
    remember: (person, thread, memory) => remember(store.db, person, thread, memory),
    council: () => readCouncil(store.db),
  };
}
