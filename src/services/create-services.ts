// Wires the services to one store, one policy and one clock.

import type { Day, Policy } from '#src/domain/index';
import type { CostDesk, SelectionSolver } from '#src/matching/index';
import { catalogue } from '#src/rules/index';
import { readCouncil, recall, remember, type Store } from '#src/store/index';
import { servicesAs } from './access/as.js';
import { allocate } from './allocate.js';
import { answersUnder } from './answers.js';
import { checkPolicy } from './check-policy.js';
import { costsToOthers } from './costs-to-others.js';
import { explainOption } from './explain-option.js';
import { findReferral } from './find-referral.js';
import { matchReferral } from './match-referral.js';
import { openReferrals } from './open-referrals.js';
import { sensitivity } from './sensitivity.js';
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
  /** The present moment, from the clock at the edge: a hold past its time keeps nothing, and what is refused is written down. */
  readonly now: () => Date;
  /** Solves for everyone who waits; opened, and closed, by whoever starts the program. */
  readonly solver: SelectionSolver;
  /** Keeps the plan for everyone warm, so that what an option would cost them is quickly told. */
  readonly costDesk: CostDesk;
  /** Lets others be heard between slices of long work. */
  readonly breathe?: (() => Promise<void>) | undefined;
}

export function createServices({ store, policy, asAt, today, now, solver, costDesk, breathe }: ServicesDeps): Services {
  const read = snapshotReader(store, asAt, today, now);
  const answers = answersUnder(policy, breathe);
  const costs = costsToOthers(policy, answers, costDesk);
  const plain: Services = {
    as: (who) => servicesAs(who, { plain, read, store, now }),
    asAt: async () => (await read()).asAt,
    matchReferral: async (asked, narrowing) => matchReferral(await read(), policy, answers, asked, narrowing),
    explainOption: async (asked, home) => explainOption(await read(), policy, answers, asked, home),
    whatFollows: async (asked, parts) => whatFollows(await read(), policy, asked, parts),
    allocate: async (asked) => allocate(await read(), asked, { store, policy, solver, breathe, keep: asAt === null }),
    costsToOthers: async (asked, ranks) => costs(await read(), asked, ranks),
    sensitivity: async (asked) => sensitivity(await read(), answers, asked),
    vacancies: async () => ({ ok: true, value: vacancies(await read(), policy) }),
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
  return plain;
}
