// "Who goes where?" One snapshot, the last proposal before it, one solve; and today's is kept for tomorrow's to be compared with.

import type { Policy, Snapshot } from '#src/domain/index';
import { type Ban, propose, type SelectionSolver, stageModels } from '#src/matching/index';
import { keepProposal, readProposalBefore, type Store } from '#src/store/index';
import type { AllocateAsked, Allocated, Answer } from './services.js';

export interface AllocateParts {
  readonly store: Store;
  readonly policy: Policy;
  readonly solver: SelectionSolver;
  /** Lets others be heard: the rules are asked in slices. */
  readonly breathe?: (() => Promise<void>) | undefined;
  /** A day that somebody asked for is a supposition: its proposal is shown and not kept. */
  readonly keep: boolean;
}

export async function allocate(
  snapshot: Snapshot,
  { pins, bans, models, ...limits }: AllocateAsked,
  { store, policy, solver, breathe, keep }: AllocateParts,
): Promise<Answer<Allocated>> {
  if (snapshot.homes.length === 0) return { ok: false, refusal: { code: 'empty-county' } };
  const yesterday = await readProposalBefore(store.db, snapshot.asAt);
  const asked = { pins: (pins ?? []).map(asHeld(snapshot)), bans: (bans ?? []).map(asHeld(snapshot)) };
  const { proposal, data, answer } = await propose(snapshot, policy, asked, yesterday, solver, {
    ...limits,
    ...(breathe && { breathe }),
  });
  const { asAt, places, versions } = proposal;
  // What was cut short before anything was found is no plan to hold the next one to.
  if (keep && proposal.status !== 'infeasible' && (places.length > 0 || proposal.status === 'optimal'))
    await keepProposal(store.db, { asAt, places, versions });
  return { ok: true, value: { proposal, models: models === true ? stageModels(data, answer) : [] } };
}

/** References as they are held, however they were typed; one that is not held stays as it is, for the issue that names it. */
const asHeld =
  ({ referrals, homes }: Snapshot) =>
  <T extends Ban>(said: T): T => ({
    ...said,
    referral: held(said.referral, referrals),
    home: held(said.home, homes),
  });

const held = <Id extends string>(said: Id, known: readonly { readonly id: Id }[]): Id =>
  known.find(({ id }) => id.toUpperCase() === said.toUpperCase())?.id ?? said;
