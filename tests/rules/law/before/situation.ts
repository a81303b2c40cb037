// What these tests share: what is on record in law of the children, where they live now, and what a verdict needs.

import { aHome, aPlacement, aReferral } from '#fixtures/build';
import {
  type ChildId,
  childId,
  type Gate,
  type Home,
  homeId,
  type LegalPosition,
  nothingRecorded,
  type Referral,
  type Verdict,
} from '#src/domain/index';
import type { Ask, Living } from '#src/rules/index';

/** A search with this on record; the placement would start on Friday 27 November 2026, and today is the 20th. */
export const onRecord = (legal: Partial<LegalPosition>, over: Partial<Referral> = {}): Partial<Ask> => ({
  referral: aReferral({ ...over, legal: { ...nothingRecorded, ...legal } }),
});

/** C-1, or whoever is named, lives in this home; without one, in another foster home than the one asked about. */
export const living = (home: Partial<Home> = {}, ...ids: readonly string[]): ReadonlyMap<ChildId, Living> => {
  const there = aHome({ id: homeId('H-7'), ...home });
  const children = ids.length === 0 ? ['C-1'] : ids;
  return new Map(
    children.map((id) => [
      childId(id),
      { home: there, placement: aPlacement({ childId: childId(id), homeId: there.id }) },
    ]),
  );
};

/** Staying: C-1 lives in the very home asked about. */
export const livingHere = living(aHome());

export const gateCodes = ({ gates }: Verdict): readonly string[] => gates.map(({ code }) => code);

export function theGate({ gates }: Verdict): Gate {
  const [gate, ...more] = gates;
  if (gate === undefined || more.length > 0) throw new Error(`expected one gate, received ${gates.length}`);
  return gate;
}
