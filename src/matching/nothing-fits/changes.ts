// A repair's step made on the facts, so that the answer can be built again with just that changed.

import { type Day, type Home, type Offer, offerId, type Resident, type Snapshot } from '#src/domain/index';
import { startOf } from '../asks.js';
import { residentsMetBy } from '../holds/as-met-by.js';
import { type World, withHome } from '../world.js';
import type { RepairStep } from './nothing-fits.js';

export function afterStep(world: World, step: RepairStep): World {
  const { snapshot, referral, narrowing } = world;
  const startOn = startOf(referral, snapshot.asAt);
  switch (step.code) {
    case 'widen':
      return { ...world, narrowing: { ...narrowing, withinMiles: step.toMiles } };
    case 'raise':
      return { ...world, narrowing: { ...narrowing, underPence: step.toPence } };
    case 'drop-only-in-house':
      return { ...world, narrowing: { ...narrowing, onlyInHouse: false } };
    case 'not-essential':
      return {
        ...world,
        referral: { ...referral, essentials: referral.essentials.filter((rule) => rule !== step.rule) },
      };
    case 'approve':
      return world; // an approval stays on the option, to be recorded when it is given
    case 'ask-for-an-offer': {
      const offers = snapshot.homes.filter(({ id }) => id === step.home).map((home) => imaginedOffer(world, home));
      return { ...world, snapshot: { ...snapshot, offers: [...snapshot.offers, ...offers] } };
    }
    case 'exempt-from-usual-limit':
      return withHome(world, step.home, (home) => exempted(world, home, startOn));
    case 'wait-until':
      return waitedUntil(world, step.day);
    case 'bridge-until':
      return withHome(world, step.home, (home) => withoutLater(home, startOn, step.day));
    case 'release-hold':
      return withHome(world, step.home, (home) => ({
        ...home,
        unavailable: home.unavailable.filter(
          ({ period: { from, to } }) => from > startOn || (to !== null && to <= startOn),
        ),
      }));
    case 'confirm': {
      const { home, question, about } = step;
      const answer = { home, rule: null, question, about, to: 'met' } as const;
      return { ...world, supposed: { ...world.supposed, answers: [...world.supposed.answers, answer] } };
    }
  }
}

/** At the fee on record, which may be none, and from the day asked about. */
export const imaginedOffer = ({ snapshot, referral }: World, { id, providerId, fee }: Home): Offer => ({
  id: offerId(`imagined-${id}`),
  providerId,
  homeId: id,
  referralId: referral.id,
  price: fee,
  includes: [],
  start: snapshot.asAt,
  expires: snapshot.asAt,
  conditions: [],
});

/** In writing, naming the newcomers and everyone fostered there (Children Act 1989 Sch 7 para 4). */
function exempted({ snapshot, referral }: World, home: Home, from: Day): Home {
  const there = residentsMetBy(snapshot, referral)(home.id).map(({ child }) => child.id);
  const children = [...there, ...referral.members.map(({ child }) => child.id)];
  return { ...home, exemptions: [...home.exemptions, { children, from, to: null }] };
}

/** The children are needed there later, and whoever is planned to have moved on by then has. */
function waitedUntil(world: World, day: Day): World {
  const { snapshot } = world;
  const residents = new Map([...snapshot.residents].map(([home, there]) => [home, movedOnBy(there, day, snapshot)]));
  return { ...world, referral: { ...world.referral, neededBy: day }, snapshot: { ...snapshot, residents } };
}

/** A planned end that has passed is no plan any more: the child is still there. */
export const movedOnBy = (
  residents: readonly Resident[],
  day: Day,
  { asAt }: Pick<Snapshot, 'asAt'>,
): readonly Resident[] =>
  residents.some(({ placement }) => isDueToMove(placement, day, asAt))
    ? residents.map((each) =>
        isDueToMove(each.placement, day, asAt)
          ? {
              ...each,
              placement: { ...each.placement, period: { ...each.placement.period, to: each.placement.plannedEnd } },
            }
          : each,
      )
    : residents;

const isDueToMove = ({ plannedEnd, period }: Resident['placement'], day: Day, asAt: Day): boolean =>
  plannedEnd !== null &&
  plannedEnd <= day &&
  plannedEnd > asAt &&
  plannedEnd > period.from &&
  (period.to === null || period.to > plannedEnd);

/** What begins there only after the children have moved on is nothing to them. */
const withoutLater = (home: Home, startOn: Day, until: Day): Home => {
  const matters = ({ period: { from } }: { readonly period: { readonly from: Day } }) =>
    from <= startOn || from <= until;
  return { ...home, bookings: home.bookings.filter(matters), unavailable: home.unavailable.filter(matters) };
};
