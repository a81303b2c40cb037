// Everyone who waits, as one manager may see it: worked out over all, and told of those that are theirs.

import type { ReferralId, Standing } from '#src/domain/index';
import type { Ban, PinIssue } from '#src/matching/index';
import type { Store } from '#src/store/index';
import type { AllocateAsked, Allocated, Answer, Services } from '../services.js';
import { closedButTheirs, type Sight } from './sight.js';

/** Sums stay those of the whole: they are nobody's. What to keep or never do for others' referrals is left aside as unknown. */
export async function allocateAs(
  who: Standing,
  { sees, snapshot }: Sight,
  store: Store,
  plain: Pick<Services, 'allocate'>,
  asked: AllocateAsked,
): Promise<Answer<Allocated>> {
  const open = new Map(snapshot.referrals.map(({ id }) => [id.toUpperCase(), id]));
  const isTheirs = ({ referral }: Ban) => {
    const there = open.get(referral.toUpperCase());
    return there !== undefined && sees(there);
  };
  const { pins = [], bans = [] } = asked;
  const aside = [...pins, ...bans].filter((each) => !isTheirs(each));
  const found = await plain.allocate({ ...asked, pins: pins.filter(isTheirs), bans: bans.filter(isTheirs) });
  if (!found.ok) return found;
  const { proposal, models } = found.value;
  const gone = (proposal.changes?.each ?? [])
    .map(({ referral }) => referral)
    .filter((id) => !open.has(id.toUpperCase()));
  const theirsBefore = await closedButTheirs(who, gone, store);
  const seen = ({ referral }: { readonly referral: ReferralId }) => sees(referral) || theirsBefore.has(referral);
  const issues = aside.map((pin): PinIssue => ({ pin, code: 'unknown-referral', rules: [] }));
  return {
    ok: true,
    value: {
      // A model has a row for every child.
      models: snapshot.referrals.every(({ id }) => sees(id)) ? models : [],
      proposal: {
        ...proposal,
        places: proposal.places.filter(seen),
        waits: proposal.waits.filter(seen),
        unplaced: proposal.unplaced.filter(seen),
        notInIt: proposal.notInIt.filter((referral) => sees(referral)),
        held: proposal.held.filter(seen),
        changes: proposal.changes && { ...proposal.changes, each: proposal.changes.each.filter(seen) },
        issues: [...proposal.issues, ...issues],
      },
    },
  };
}
