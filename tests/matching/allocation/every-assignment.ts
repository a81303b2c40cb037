// The oracle: every way to send each child somewhere, the rules asked of everyone together, and the best of them by the levels.

import {
  type Bedroom,
  type Child,
  covers,
  type Day,
  type Home,
  type Member,
  type Policy,
  placementId,
  type Referral,
  type Resident,
  type Snapshot,
  type Status,
  type Verdict,
} from '#src/domain/index';
import { askerFor, isToAsk, startOf } from '#src/matching/asks';
import { candidatesFor, withheldHomes } from '#src/matching/family';
import { pairsWith, planFor, withPlans } from '#src/matching/groups/siblings';
import type { AllocationAsked } from '#src/matching/index';
import { bandOf, findingsOf, judgeHard, ruleBook } from '#src/matching/judge';
import { type Band, bands } from '#src/matching/ranked-option';
import { pointsOf } from '#src/matching/ranking/points';
import { mayShare } from '#src/rules/facts/bedrooms';
import { type Ask, adoptionTurnsOff, rulesInForce } from '#src/rules/index';

/** One set of a referral's children in one home. */
interface Lodging {
  readonly referral: Referral;
  readonly members: readonly Member[];
  readonly home: Home;
}

/** Those of a referral's children who stay where they are. */
interface Stays {
  readonly stays: readonly Member[];
  readonly referral: Referral;
}

const isLodging = (each: Lodging | Stays): each is Lodging => 'home' in each;

const suits = (band: Band) => bands.indexOf(band) <= 1;

export function bestAssignment(snapshot: Snapshot, policy: Policy, asked: AllocationAsked = {}) {
  const referrals = snapshot.referrals.map((each) => withPlans(each, snapshot).referral);
  const book = ruleBook(rulesInForce(snapshot.asAt), policy);
  const askers = new Map(referrals.map((referral) => [referral.id, askerFor(snapshot, referral, policy)]));
  const tonight = (referral: Referral) => referral.urgency === 'emergency';
  const startOn = (referral: Referral) => startOf(referral, snapshot.asAt);

  const askOf = ({ referral, members, home }: Lodging, others: readonly Lodging[]): Ask => {
    const asker = askers.get(referral.id) ?? fail();
    const alone = asker(home, members);
    const arriving = others.flatMap((other) =>
      other.members
        .filter(({ child }) => !alone.residents.some((resident) => resident.child.id === child.id))
        .map(
          ({ child }): Resident => ({
            child,
            placement: {
              id: placementId('x'),
              childId: child.id,
              homeId: home.id,
              bedroomId: null,
              period: { from: startOn(other.referral), to: null },
              plannedEnd: null,
              placedBy: null,
            },
          }),
        ),
    );
    return { ...alone, residents: [...alone.residents, ...arriving] };
  };

  const judged = (lodging: Lodging, others: readonly Lodging[]) => {
    const ask = askOf(lodging, others);
    const { hard } = judgeHard(book, ask);
    const told = book.hard.map((rule, i) => {
      const own = hard[i] ?? rule.judge(ask);
      return rule.id === 'vacancy-on-the-dates' && others.length > 0 ? vacancy(lodging, others, own) : own;
    });
    const findings = findingsOf(book, { ask, hard: told });
    return {
      lawful: told.every(({ status }) => status !== 'broken'),
      band: bandOf(findings),
      points: pointsOf(findings).total,
    };
  };

  /** Counted anew: places and beds, on each day on which somebody comes, of all who have come by then. */
  const vacancy = (lodging: Lodging, others: readonly Lodging[], own: Verdict): Verdict => {
    const all = [lodging, ...others];
    const found = all.flatMap(({ referral }) => [placesOn(all, startOn(referral)), bedsOn(all, startOn(referral))]);
    return { ...own, status: (['broken', 'unknown'] as const).find((bad) => found.includes(bad)) ?? 'met' };
  };

  const placesOn = (all: readonly Lodging[], on: Day): Status => {
    const come = all.filter(({ referral }) => startOn(referral) <= on);
    const children = come.flatMap(({ members }) => members.map(({ child }) => child));
    const home = come[0]?.home ?? fail();
    const asking = come.flatMap(({ referral }) => referral.members);
    const residents = (snapshot.residents.get(home.id) ?? []).filter(
      ({ child, placement: { period } }) =>
        (period.to === null || period.to > on) && !asking.some((each) => each.child.id === child.id),
    );
    const days = [on, ...residents.map(({ placement }) => placement.period.from).filter((from) => from > on)];
    const most = Math.max(
      ...days.map((moment) => residents.filter(({ placement }) => covers(placement.period, moment)).length),
    );
    const promised = (moment: Day) =>
      home.bookings.filter(({ period }) => covers(period, moment)).length +
      home.unavailable.filter(({ period }) => covers(period, moment)).reduce((n, { places }) => n + Number(places), 0);
    const kin = [...children, ...residents.map(({ child }) => child)];
    const areKin = kin.every((x) => kin.every((y) => x === y || x.siblings.includes(y.id)));
    const beyond = come.every(({ referral }) => tonight(referral)) && promised(on) === 0;
    const places = Math.max(...home.clauses.map((clause) => clause.places));
    const total = children.length + most;
    const lifts = beyond && (total <= policy.usualLimit || areKin);
    const lifted = lifts ? Math.max(places, policy.usualLimit, total) : places;
    if (lifted - most - promised(on) < children.length) return 'broken';
    const later = [...home.bookings, ...home.unavailable].map(({ period }) => period.from).filter((from) => from > on);
    return later.some((from) => lifted - most - promised(from) < children.length) ? 'unknown' : 'met';
  };

  /** Of all who have come by that day, from that day on. */
  const bedsOn = (all: readonly Lodging[], on: Day): Status => {
    const come = all.filter(({ referral }) => startOn(referral) <= on);
    const [first] = come;
    if (first === undefined) return 'met';
    const { home } = first;
    const asking = come.flatMap(({ referral }) => referral.members);
    const ask: Ask = {
      ...askOf(first, []),
      startOn: on,
      referral: { ...first.referral, members: asking, siblings: come.flatMap(({ referral }) => referral.siblings) },
    };
    const newcomers = come.flatMap(({ members }) => members.map(({ child }) => child));
    const residents = (snapshot.residents.get(home.id) ?? []).filter(
      ({ child, placement: { period } }) =>
        (period.to === null || period.to > on) && !asking.some((each) => each.child.id === child.id),
    );
    const rooms = home.bedrooms.filter(({ use }) => use === 'children');
    const bedsIn = (room: Bedroom) => (room.size === 'double' ? 2 : 1);
    const days = [on, ...residents.map(({ placement }) => placement.period.from).filter((from) => from > on)];
    const statuses = days.map((moment): Status => {
      const there = residents.filter(({ placement }) => covers(placement.period, moment));
      const inRoom = (room: Bedroom) => there.filter(({ placement }) => placement.bedroomId === room.id);
      const roomless = there.filter(({ placement }) => !rooms.some(({ id }) => id === placement.bedroomId));
      const promised =
        moment === on
          ? home.bookings.filter(({ period }) => covers(period, on)).length +
            home.unavailable.filter(({ period }) => covers(period, on)).reduce((n, { places }) => n + Number(places), 0)
          : 0;
      const settles = (sleepers: readonly Child[], lost: number) => {
        const empty = [...rooms].filter((room) => inRoom(room).length === 0).sort((a, b) => bedsIn(a) - bedsIn(b));
        if (lost > empty.length) return sleepers.length === 0;
        const left = rooms.filter((room) => !empty.slice(0, lost).includes(room));
        return product(sleepers.map(() => left)).some((given) =>
          left.every((room) => {
            const here = sleepers.filter((_, i) => given[i] === room);
            const all = [...here, ...inRoom(room).map(({ child }) => child)];
            return (
              here.length === 0 ||
              (all.length <= bedsIn(room) && here.every((a) => all.every((b) => a === b || mayShare(ask, a, b))))
            );
          }),
        );
      };
      if (settles(newcomers, promised + roomless.length)) return 'met';
      if (roomless.length === 0) return 'broken';
      return settles([...newcomers, ...roomless.map(({ child }) => child)], promised) ? 'unknown' : 'broken';
    });
    return (['broken', 'unknown'] as const).find((bad) => statuses.includes(bad)) ?? 'met';
  };

  const memo = new Map<string, Outcome>();
  /** What becomes of the lodgings of one home beside each other; null where the law forbids it. */
  function together(lodgings: readonly Lodging[]): Outcome {
    const key = lodgings.map(({ members, home }) => `${home.id}:${members.map(({ child }) => child.id)}`).join(' ');
    const known = memo.get(key);
    if (known !== undefined) return known;
    const alone = lodgings.map((lodging) => judged(lodging, []));
    const beside = lodgings.map((each) =>
      judged(
        each,
        lodgings.filter((other) => other !== each),
      ),
    );
    const lawful = [...alone, ...beside].every((each) => each.lawful);
    const told = lawful
      ? alone.map((own, i) => ({ ...own, band: worse(own.band, beside[i]?.band ?? own.band) }))
      : null;
    memo.set(key, told);
    return told;
  }

  const bans = asked.bans ?? [];
  const pins = asked.pins ?? [];
  const choices = referrals.map((referral) => waysFor(referral));
  let best: readonly number[] | null = null;
  for (const way of product(choices)) {
    const value = worthOfAll(way.flat());
    if (value !== null && (best === null || compare(value, best) > 0)) best = value;
  }
  return best;

  /** Every partition of the children over homes, waiting and nowhere, closed under who must be together. */
  function waysFor(referral: Referral): readonly (readonly (Lodging | Stays)[])[] {
    const withheld = withheldHomes(candidatesFor(snapshot, referral));
    const open = snapshot.homes.filter(
      (home) =>
        !withheld.has(home.id) &&
        !bans.some((ban) => ban.referral === referral.id && ban.home === home.id) &&
        !isToAsk(askers.get(referral.id)?.(home, referral.members) ?? fail()),
    );
    const outcomes = [...open, ...(tonight(referral) ? [] : (['wait'] as const)), null];
    return product(referral.members.map(() => outcomes)).flatMap((sent) => {
      const homeOf = new Map(referral.members.map(({ child }, i) => [child.id, sent[i] ?? null] as const));
      const ids = referral.members.map(({ child }) => child.id);
      if (pairsWith(referral, ids, ['must']).some(([a, b]) => homeOf.get(a) !== homeOf.get(b))) return [];
      const lodgings = [...new Set(sent)]
        .filter((each) => each !== null && each !== 'wait')
        .map((home) => ({
          referral,
          home,
          members: referral.members.filter(({ child }) => homeOf.get(child.id) === home),
        }));
      const parted = lodgings.some(
        ({ members }) =>
          pairsWith(
            referral,
            members.map(({ child }) => child.id),
            ['apart', 'never'],
          ).length > 0,
      );
      const unpinned = pins.some(
        (pin) =>
          pin.referral === referral.id &&
          (pin.children ?? ids).some((child) => {
            const there = homeOf.get(child);
            return there === null || there === undefined || there === 'wait' || there.id !== pin.home;
          }),
      );
      if (parted || unpinned) return [];
      const floor = tonight(referral) ? policy.allocation.floorTonight : 'meets-with-support';
      const fits = lodgings.every((lodging) => {
        const own = together([lodging])?.[0];
        const worthIt =
          tonight(referral) ||
          (own?.points ?? 0) >= policy.allocation.waitPoints * 100 ||
          (lodging.home.type === 'connected-person' && !adoptionTurnsOff({ referral }));
        return own !== undefined && worthIt && bands.indexOf(own.band) <= bands.indexOf(floor);
      });
      if (!fits) return [];
      return [[...lodgings, { referral, stays: referral.members.filter((_, i) => sent[i] === 'wait') }]];
    });
  }

  /** Level by level, budget, changes and ties apart; null where it breaks a rule or a quota. */
  function worthOfAll(all: readonly (Lodging | Stays)[]): readonly number[] | null {
    const lodgings = all.filter(isLodging);
    const staying = all.filter((each): each is Stays => !isLodging(each));
    const waiting = staying.reduce((n, { stays }) => n + stays.length, 0);
    const keptByWaiting = staying.reduce((n, each) => n + pairsStaying(each), 0);
    for (const quota of policy.allocation.quotas) {
      const used = lodgings.filter(({ home }) => quota.types.includes(home.type));
      if (used.reduce((n, each) => n + each.members.length, 0) > quota.most) return null;
    }
    const sum = [0, waiting, 0, keptByWaiting, waiting * policy.allocation.waitPoints * 100];
    for (const home of new Set(lodgings.map((each) => each.home))) {
      const there = lodgings.filter((each) => each.home === home);
      const worth = worthOf(there, together(there));
      if (worth === null) return null;
      for (const [level, each] of worth.entries()) sum[level] = (sum[level] ?? 0) + each;
    }
    return sum;
  }

  /** Brothers and sisters who all stay, save those who live apart as it is; and those whom one of them lives with already. */
  function pairsStaying({ referral, stays }: Stays): number {
    const homeOf = (id: Child['id']) =>
      [...snapshot.residents].find(([, there]) =>
        there.some(({ child, placement: { period } }) => child.id === id && covers(period, snapshot.asAt)),
      )?.[0];
    const together = (a: Child['id'], b: Child['id']) => {
      const [x, y] = [homeOf(a), homeOf(b)];
      return x === undefined || y === undefined || x === y;
    };
    const ids = stays.map(({ child }) => child.id);
    const strangers = [...snapshot.residents.values()]
      .flat()
      .map(({ child }) => child.id)
      .filter((id) => !referral.members.some(({ child }) => child.id === id));
    const beside = ids.flatMap((a) =>
      strangers.filter(
        (b) => planFor(referral, a, b)?.mode === 'prefer' && homeOf(a) !== undefined && homeOf(a) === homeOf(b),
      ),
    );
    return pairsWith(referral, ids, ['prefer']).filter(([a, b]) => together(a, b)).length + beside.length;
  }

  function worthOf(there: readonly Lodging[], outcome: Outcome): readonly number[] | null {
    let [placed, suitable, family, pairs, points] = [0, 0, 0, 0, 0];
    for (const [i, { referral, members, home }] of there.entries()) {
      const each = outcome?.[i];
      const floor = tonight(referral) ? policy.allocation.floorTonight : 'meets-with-support';
      if (each === undefined || bands.indexOf(each.band) > bands.indexOf(floor)) return null;
      const n = members.length;
      const ids = members.map(({ child }) => child.id);
      const residents = (snapshot.residents.get(home.id) ?? []).map(({ child }) => child.id);
      const strangers = residents.filter((id) => !referral.members.some(({ child }) => child.id === id));
      if (tonight(referral)) placed += n;
      if (suits(each.band)) suitable += n;
      if (suits(each.band) && home.type === 'connected-person' && !adoptionTurnsOff({ referral })) family += n;
      pairs += pairsWith(referral, ids, ['prefer']).length;
      pairs += ids.flatMap((a) => strangers.filter((b) => planFor(referral, a, b)?.mode === 'prefer')).length;
      points += n * each.points;
    }
    return [placed, suitable, family, pairs, points];
  }
}

type Outcome = readonly { readonly band: Band; readonly points: number }[] | null;

const fail = (): never => {
  throw new Error('no asker');
};

const worse = (a: Band, b: Band): Band => (bands.indexOf(a) >= bands.indexOf(b) ? a : b);

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );

export const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};
