// Two policies on the same day's facts: what would change in the list of each open referral. Pure.

import type { Gate, HomeId, Policy, ReferralId, Snapshot } from '#src/domain/index';
import type { MatchAnswer } from './answer.js';
import { matchReferral } from './match.js';
import type { Band } from './ranked-option.js';

/** The home of an option, or the homes of a split. */
export type Homes = readonly HomeId[];
/** An approval an option needs, and of whom. */
export type GateNeeded = Pick<Gate, 'code' | 'role'>;

export interface ListChange {
  readonly referral: ReferralId;
  /** The option listed first; null where it is the same. */
  readonly first: { readonly from: Homes | null; readonly to: Homes | null } | null;
  readonly bands: readonly { readonly homes: Homes; readonly from: Band; readonly to: Band }[];
  readonly comeIn: readonly Homes[];
  readonly leave: readonly Homes[];
  readonly gates: readonly {
    readonly homes: Homes;
    readonly added: readonly GateNeeded[];
    readonly removed: readonly GateNeeded[];
  }[];
  /** How many options, of those in both lists, have another number. */
  readonly renumbered: number;
}

export interface PoliciesCompared {
  /** Open referrals looked at. */
  readonly referrals: number;
  /** Only those with any change. */
  readonly changed: readonly ListChange[];
}

export function comparePolicies(snapshot: Snapshot, present: Policy, proposed: Policy): PoliciesCompared {
  const changed = snapshot.referrals
    .map((referral) =>
      listChange(matchReferral(snapshot, referral, present), matchReferral(snapshot, referral, proposed)),
    )
    .filter(isChange);
  return { referrals: snapshot.referrals.length, changed };
}

interface Listed {
  readonly homes: Homes;
  readonly band: Band;
  /** Null for a home whose provider is still to be asked: it has no number. */
  readonly rank: number | null;
  readonly gates: readonly GateNeeded[];
}

function listChange(before: MatchAnswer, after: MatchAnswer): ListChange {
  const [was, is] = [listedIn(before), listedIn(after)];
  const both = [...was].flatMap(([key, from]) => {
    const to = is.get(key);
    return to === undefined ? [] : [{ homes: from.homes, from, to }];
  });
  return {
    referral: before.referral,
    first: firstChange(before, after),
    bands: both.flatMap(({ homes, from, to }) =>
      from.band === to.band ? [] : [{ homes, from: from.band, to: to.band }],
    ),
    comeIn: onlyIn(is, was),
    leave: onlyIn(was, is),
    gates: both.flatMap(({ homes, from, to }) => {
      const [added, removed] = [without(to.gates, from.gates), without(from.gates, to.gates)];
      return added.length + removed.length === 0 ? [] : [{ homes, added, removed }];
    }),
    renumbered: both.filter(({ from, to }) => from.rank !== to.rank).length,
  };
}

/** Every option, and every home to ask, by the homes and who would live in each. */
function listedIn({ options, toAsk }: MatchAnswer): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const { parts, band, rank, gates } of options)
    listed.set(parts.map(({ home, children }) => `${home}:${children.join(',')}`).join('+'), {
      homes: parts.map(({ home }) => home),
      band,
      rank,
      gates: gates.map(({ code, role }) => ({ code, role })),
    });
  for (const { home, band, gates } of toAsk) listed.set(`ask:${home}`, { homes: [home], band, rank: null, gates });
  return listed;
}

function firstChange(before: MatchAnswer, after: MatchAnswer): ListChange['first'] {
  const first = ({ options: [option] }: MatchAnswer) => option?.parts.map(({ home }) => home) ?? null;
  const [from, to] = [first(before), first(after)];
  return from?.join('+') === to?.join('+') ? null : { from, to };
}

const onlyIn = (a: ReadonlyMap<string, Listed>, b: ReadonlyMap<string, Listed>): readonly Homes[] =>
  [...a].filter(([key]) => !b.has(key)).map(([, { homes }]) => homes);

const without = (all: readonly GateNeeded[], those: readonly GateNeeded[]): readonly GateNeeded[] =>
  all.filter(({ code, role }) => !those.some((each) => each.code === code && each.role === role));

const isChange = ({ first, bands, comeIn, leave, gates, renumbered }: ListChange): boolean =>
  first !== null || renumbered > 0 || [bands, comeIn, leave, gates].some((each) => each.length > 0);
