// By how much a price would have to move for another option to be first: the least, in whole pounds.

import { type HomeId, type PencePerWeek, pencePerWeek } from '#src/domain/index';
import type { RankedOption } from '../ranked-option.js';
import type { Slices } from '../slices.js';
import { answerIn, onlyHomes, type World, withHome } from '../world.js';
import { type Change, homesOf, keyOf, otherFirst, type Scene } from './scene.js';
import type { Turn } from './sensitivity.js';

/** Rivals further down would have to give too much away. */
const RIVALS = 5;
/** A price that had to double, or be halved, turns nothing in practice. */
const MOST = 2;
const POUND = 100;

export function* priceTurn(scene: Scene): Slices<Turn | null> {
  const [first, ...rest] = scene.options;
  if (first === undefined) return null;
  const moves: Move[] = [];
  const [second] = rest;
  for (const [rival, moving, way] of [
    ...(second === undefined ? [] : [[second, first, 'dearer'] as const]),
    ...rest.slice(0, RIVALS).map((each) => [each, each, 'cheaper'] as const),
  ]) {
    yield;
    const move = leastMove(scene, first, rival, moving, way);
    if (move !== null) moves.push(move);
  }
  const share = ({ from, to }: Move) => Math.abs(to - from) / from;
  for (const move of moves.sort((a, b) => share(a) - share(b))) {
    const first = yield* otherFirst(scene, priced(move.home, move.to));
    const oneLess = pencePerWeek(move.to + (move.to > move.from ? -POUND : POUND));
    if (first !== null && (yield* otherFirst(scene, priced(move.home, oneLess))) === null)
      return { first: homesOf(first), what: { code: 'price', ...move } };
  }
  return null;
}

interface Move {
  readonly home: HomeId;
  readonly from: PencePerWeek;
  readonly to: PencePerWeek;
}

/** Cost earns less the dearer a home is, so the price at which the two change places is found by halving. */
function leastMove(
  { world }: Scene,
  first: RankedOption,
  rival: RankedOption,
  moving: RankedOption,
  way: 'dearer' | 'cheaper',
): Move | null {
  const [home] = homesOf(moving);
  if (home === undefined || [first, rival].some(({ parts }) => parts.length > 1)) return null;
  const from = priceOf(world, home);
  if (from === null || from < POUND) return null;
  const two = onlyHomes({ ...world, narrowing: {} }, new Set([...homesOf(first), ...homesOf(rival)]));
  const overtakes = (pounds: number): boolean => {
    const list = answerIn(priced(home, pencePerWeek(pounds * POUND))(two)).options.map(keyOf);
    return list.indexOf(keyOf(rival)) < list.indexOf(keyOf(first));
  };
  const up = way === 'dearer';
  let near = up ? Math.floor(from / POUND) : Math.ceil(from / POUND);
  let far = up ? Math.floor((from * MOST) / POUND) : Math.ceil(from / MOST / POUND);
  if (!overtakes(far)) return null;
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (overtakes(middle)) far = middle;
    else near = middle;
  }
  return { home, from, to: pencePerWeek(far * POUND) };
}

/** Of each child: that of the live offer, or the fee on record. */
function priceOf({ snapshot, referral }: World, id: HomeId): PencePerWeek | null {
  const offer = snapshot.offers.find((each) => isOf(each, id, referral.id) && each.expires >= snapshot.asAt);
  return offer === undefined ? (snapshot.homes.find((home) => home.id === id)?.fee ?? null) : offer.price;
}

const priced =
  (id: HomeId, price: PencePerWeek): Change =>
  (world) => {
    const { snapshot, referral } = world;
    const offers = snapshot.offers.map((each) => (isOf(each, id, referral.id) ? { ...each, price } : each));
    return withHome({ ...world, snapshot: { ...snapshot, offers } }, id, (home) => ({ ...home, fee: price }));
  };

const isOf = (offer: World['snapshot']['offers'][number], home: HomeId, referral: World['referral']['id']): boolean =>
  offer.homeId === home && offer.referralId === referral;
