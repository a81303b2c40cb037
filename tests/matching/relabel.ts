// The same county under other references: every id of every kind shuffled within its kind.

import type { Snapshot } from '#src/domain/index';

const reference = /^(C|R|H|P|S|V|F|O|PL)-\d+(\/[BM]\d+)?$/;

/** A one-to-one renaming that keeps the form of a reference: numbers multiplied within a prime field. */
const renamer = (seed: number) => {
  const prime = 1_000_003;
  const factor = (seed % (prime - 2)) + 1;
  return (id: string): string => id.replace(/-(\d+)/, (_, number: string) => `-${(Number(number) * factor) % prime}`);
};

export function relabelled(snapshot: Snapshot, seed: number): { snapshot: Snapshot; name: (id: string) => string } {
  const name = renamer(seed);
  const rename = <T>(value: T): T => walk(value, name) as T;
  const renameMap = <K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
    new Map([...map].map(([key, value]) => [rename(key), rename(value)]));
  return {
    name,
    snapshot: {
      ...snapshot,
      homes: rename(snapshot.homes),
      residents: renameMap(snapshot.residents),
      providers: renameMap(snapshot.providers),
      schools: renameMap(snapshot.schools),
      venues: renameMap(snapshot.venues),
      referrals: rename(snapshot.referrals),
      family: rename(snapshot.family),
      offers: rename(snapshot.offers),
    },
  };
}

function walk(value: unknown, name: (id: string) => string): unknown {
  if (typeof value === 'string') return reference.test(value) ? name(value) : value;
  if (Array.isArray(value)) return value.map((each) => walk(each, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, name)]));
}
