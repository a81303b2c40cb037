// Fair ties: asked least in 30 days, then longest empty, then a seeded hash of facts. Never the lowest reference.

import { createHash } from 'node:crypto';
import type { Home, HomeId, Policy, Provider, Referral, Snapshot } from '#src/domain/index';

/** Compares two homes that stand level. Only exact twins fall back to their references. */
export function tieBreaker(snapshot: Snapshot, referral: Referral, policy: Policy) {
  const homes = new Map(snapshot.homes.map((home) => [home.id, home]));
  const salt = `${policy.tieSeed}|${withoutIds(referral)}`;
  const hashes = new Map<HomeId, string>();
  const hashOf = (home: Home): string => {
    const known = hashes.get(home.id);
    if (known !== undefined) return known;
    const provider = snapshot.providers.get(home.providerId);
    const hash = createHash('sha256')
      .update(`${salt}|${factsOf(home, provider)}`)
      .digest('hex');
    hashes.set(home.id, hash);
    return hash;
  };
  return (a: HomeId, b: HomeId): number => {
    const [one, two] = [homes.get(a), homes.get(b)];
    if (a === b || !one || !two) return 0;
    return (
      one.askedLast30Days - two.askedLast30Days ||
      compareText(one.emptySince ?? '9999', two.emptySince ?? '9999') ||
      compareText(hashOf(one), hashOf(two)) ||
      compareText(a, b)
    );
  };
}

export type TieBreaker = ReturnType<typeof tieBreaker>;

/** Of one home the same for every referral that asks: as text, since it is hashed with each of them. */
function factsOf(home: Home, provider: Provider | undefined): string {
  const known = facts.get(home);
  if (known !== undefined && known.provider === provider) return known.text;
  const text = withoutIds({ home, provider });
  facts.set(home, { provider, text });
  return text;
}
const facts = new WeakMap<Home, { readonly provider: Provider | undefined; readonly text: string }>();

const labels = new Set(['id', 'referralId', 'venueId', 'homeId', 'providerId', 'bedroomId', 'childId', 'a', 'b']);
const listsOfLabels = new Set(['namedChildren', 'childIds', 'siblings', 'children']);

/** The facts as text with every reference left out, so that relabelling changes nothing. */
export const withoutIds = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => {
    if (labels.has(key)) return undefined;
    return listsOfLabels.has(key) && Array.isArray(each) ? each.length : each;
  });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
