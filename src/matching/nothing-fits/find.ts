// Nothing fits one referral: what would open a home, what cannot hold together, and when law alone might give way.

import type { Day, Policy, Referral, Snapshot } from '#src/domain/index';
import { routedOut } from '#src/rules/index';
import type { MatchAnswer, Narrowing } from '../answer.js';
import { candidatesFor, withheldHomes } from '../family.js';
import { matchReferral } from '../match.js';
import { suitable } from '../ranked-option.js';
import { tieBreaker } from '../ranking/ties.js';
import { nothingSupposed } from '../supposing.js';
import type { World } from '../world.js';
import { candidatesAt, waitingFor } from './candidates.js';
import { conflictOf } from './conflict.js';
import { knownDays } from './known-days.js';
import { type Looked, lookAt, type Sight, sightOf, sightOn } from './looking.js';
import type { NothingFits, Wanted } from './nothing-fits.js';
import { optionAfter, repairsFrom, type Search } from './repairs.js';
import { sharedGates } from './shared-gates.js';

/**
 * Null where something fits. Each option is a home for all of them together: a group that only a split could place is
 * told how a home for all could be had. `answer` is the list as it stands, where it is already made.
 */
export function nothingFits(
  snapshot: Snapshot,
  referral: Referral,
  policy: Policy,
  narrowing: Narrowing = {},
  answer: MatchAnswer = matchReferral(snapshot, referral, policy, narrowing),
): NothingFits | null {
  const wanted = routedOut(referral) === null ? notGiven(answer, isEmergency(referral)) : null;
  if (wanted === null) return null;
  const world: World = { snapshot, referral, policy, narrowing, supposed: nothingSupposed };
  const sight = sightOf(world, wanted);
  const withheld = withheldHomes(candidatesFor(snapshot, referral));
  const looked = snapshot.homes.filter(({ id }) => !withheld.has(id)).map((home) => lookAt(sight, home));
  const later = remembered((day) => sightOn(sight, day));
  const isShared = sharedGates(sight, looked);
  const candidates = looked.flatMap((each) => candidatesAt(sight, each, later, isShared));
  const search: Search = {
    world,
    wanted,
    emergency: isEmergency(referral),
    tie: tieBreaker(snapshot, sight.referral, policy),
  };
  return {
    wanted,
    repairs: repairsFrom(search, candidates),
    ...conflictOf(looked),
    earliest: looked.every(isAgainstLaw) ? earliest(search, sight, looked, later) : null,
    homes: looked.length,
    byLawAlone: looked.filter(({ failures }) => failures.every(isBrokenLaw)).length,
  };
}

/** A bed for the police is tonight's, whatever the request says. */
const isEmergency = ({ urgency, legal: { regime } }: Referral): boolean => urgency === 'emergency' || regime === 'pace';

function notGiven({ options }: MatchAnswer, emergency: boolean): Wanted | null {
  if (options.length === 0) return 'listed';
  const fit = options.filter(({ band }) => suitable(band));
  if (fit.length === 0) return 'suitable';
  return emergency && !fit.some(({ gates }) => gates.every((gate) => gate.canBeTonight)) ? 'tonight' : null;
}

const isBrokenLaw = ({ limit, finding }: Looked['failures'][number]): boolean =>
  limit.kind === 'law' && finding?.status === 'broken';

const isAgainstLaw = ({ failures }: Looked): boolean => failures.some(isBrokenLaw);

/** The first known day on which some home could be had: the answer is built again for that day to be sure. */
function earliest(search: Search, sight: Sight, looked: readonly Looked[], later: (day: Day) => Sight): Day | null {
  const tries = looked.flatMap((each) => knownDays(sight, each).map((day) => ({ each, day })));
  tries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { each, day } of tries) {
    const waiting = waitingFor(sight, each, later(day));
    if (waiting?.ways.some((steps) => optionAfter(search, { looked: each, steps }) !== null)) return day;
  }
  return null;
}

function remembered(make: (day: Day) => Sight): (day: Day) => Sight {
  const known = new Map<Day, Sight>();
  return (day) => {
    const sight = known.get(day) ?? make(day);
    known.set(day, sight);
    return sight;
  };
}
