// Where one place more would place them: the rules asked of the home with that place, beside whoever is proposed there.

import { bedroomId, type Home, type HomeId, hundredths, type Member } from '#src/domain/index';
import { isToAsk } from '../../asks.js';
import { candidatesFor, withheldHomes } from '../../family.js';
import { judgePossible } from '../../judge.js';
import { partOf } from '../../part.js';
import { tieBreaker } from '../../ranking/ties.js';
import { idsOf } from '../groups.js';
import { atLeast, floorOf } from '../lawful.js';
import type { Settled } from '../settle.js';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';

const MOST_TOLD = 3;

/**
 * The cheapest first. Everyone else stays where they are proposed, so that the proposal with them added is one that a solve
 * with the place could choose: nobody who must be placed tonight would be left out for it.
 */
export function onePlaceMore(
  list: WaitingList,
  settled: Settled,
  at: number,
  members: readonly Member[],
): readonly HomeId[] {
  const waiting = list.waiting[at];
  if (waiting === undefined) return [];
  const { snapshot, policy, bans } = list;
  const { referral, ask, book, tonight, startOn } = waiting;
  const withheld = withheldHomes(candidatesFor(snapshot, referral));
  const banned = new Set(bans.filter((ban) => ban.referral === referral.id).map(({ home }) => home));
  const floor = floorOf(
    members.every(({ child }) => tonight.has(child.id)),
    policy,
  );
  const tie = tieBreaker(snapshot, referral, policy);
  const tried = snapshot.homes.flatMap((home): { home: HomeId; cost: number }[] => {
    if (withheld.has(home.id) || banned.has(home.id) || quotaFull(list, settled, home)) return [];
    const asked = ask(withOneMore(home), members);
    const judged = isToAsk(asked) ? null : judgePossible(book, asked);
    if (judged === null) return [];
    const part = partOf(book, judged);
    if (!atLeast(floor, part.band)) return [];
    const column: PlaceColumn = {
      kind: 'place',
      at,
      children: idsOf(members),
      home: asked.home,
      startOn,
      part,
      band: part.band,
      floor,
      suitable: false,
      connected: false,
      points: hundredths(0),
      cost: part.cost.total,
      pairs: 0,
      rank: null,
      tie: 0,
    };
    const there = settled.chosen
      .filter((each) => each.kind === 'place')
      .filter((each) => each.home.id === home.id)
      .map((each) => ({ ...each, home: asked.home }));
    if (there.some((each) => each.at === at)) return [];
    const fits = settled.company.judge([...there, column]).broken.length === 0;
    return fits ? [{ home: home.id, cost: part.cost.total ?? Number.POSITIVE_INFINITY }] : [];
  });
  return tried
    .sort((a, b) => a.cost - b.cost || tie(a.home, b.home))
    .slice(0, MOST_TOLD)
    .map(({ home }) => home);
}

/** Every term of the home with a place more, and a bedroom where its bedrooms are known. */
const withOneMore = (home: Home): Home => ({
  ...home,
  clauses: home.clauses.map((clause) => ({ ...clause, places: clause.places + 1 })),
  bedrooms:
    home.bedrooms.length === 0
      ? home.bedrooms
      : [...home.bedrooms, { id: bedroomId(`${home.id}/one-more`), size: 'single', use: 'children', cot: false }],
});

/** Another place does not help where it is the council's quota that is full. */
const quotaFull = (list: WaitingList, { problem, chosen }: Settled, { type }: Home): boolean =>
  list.policy.allocation.quotas.some(({ types }, i) => {
    if (!types.includes(type)) return false;
    const row = problem.rows.filter(({ kind }) => kind === 'quota')[i];
    const used = (row?.terms ?? [])
      .filter(({ column }) => chosen.includes(column))
      .reduce((sum, { coefficient }) => sum + coefficient, 0);
    return row !== undefined && used >= row.upper;
  });
