// The referral whose options are weighed, beside everyone who waits: in the list already, or described and in nobody's list.

import { type Home, hundredths, type Referral } from '#src/domain/index';
import { rulesInForce } from '#src/rules/index';
import type { PlaceColumn, Waiting, WaitingList } from '../allocation/waiting-list.js';
import { askerFor, startOf } from '../asks.js';
import { withPlans } from '../groups/siblings.js';
import { ruleBook } from '../judge.js';
import { type Part, type RankedOption, suitable } from '../ranked-option.js';

export interface Asking {
  /** The others, and this referral with what it might take as its only columns. */
  readonly list: WaitingList;
  /** Its place in that list. */
  readonly at: number;
  /** It waits with the others: what they get is the plan without it. */
  readonly isListed: boolean;
  /** What each option takes, in the options' order; null where a home is not in the data. */
  readonly takes: readonly (readonly PlaceColumn[] | null)[];
}

export function askingOf(list: WaitingList, asked: Referral, options: readonly RankedOption[]): Asking {
  const found = list.waiting.findIndex(({ referral }) => referral.id === asked.id);
  const at = found < 0 ? list.waiting.length : found;
  const waiting = list.waiting[found] ?? described(list, asked);
  const homes = new Map(list.snapshot.homes.map((home) => [home.id, home]));
  const takes = options.map(({ parts }) => {
    const columns = parts.map((part) => {
      const home = homes.get(part.home);
      return home === undefined ? null : columnOf(waiting, at, home, part);
    });
    const known = columns.filter((each) => each !== null);
    return known.length === columns.length ? known : null;
  });
  const own = { ...waiting, columns: [...new Set(takes.flatMap((each) => each ?? []))] };
  const others = list.waiting.filter((_, i) => i !== found);
  const all = found < 0 ? [...others, own] : list.waiting.map((each, i) => (i === found ? own : each));
  return { list: { ...list, waiting: all }, at, isListed: found >= 0, takes };
}

/** As the list would have it, so that what is known of its company is known here too; else made from the option. */
function columnOf({ columns, startOn }: Waiting, at: number, home: Home, part: Part): PlaceColumn {
  const listed = columns
    .filter((column) => column.kind === 'place')
    .find((column) => column.home.id === home.id && sameChildren(column.children, part.children));
  return (
    listed ?? {
      kind: 'place',
      at,
      children: part.children,
      home,
      startOn,
      part,
      band: part.band,
      floor: suitable(part.band) ? 'meets-with-support' : part.band,
      suitable: suitable(part.band),
      connected: part.connected,
      points: hundredths(0),
      cost: part.cost.total,
      pairs: 0,
      rank: null,
      tie: 0,
    }
  );
}

const sameChildren = (a: PlaceColumn['children'], b: PlaceColumn['children']): boolean =>
  a.length === b.length && a.every((child) => b.includes(child));

function described({ snapshot, policy }: WaitingList, asked: Referral): Waiting {
  const { referral } = withPlans(asked, snapshot);
  const startOn = startOf(referral, snapshot.asAt);
  const book = ruleBook(rulesInForce(startOn), policy);
  const ask = askerFor(snapshot, referral, policy);
  return { referral, startOn, tonight: new Set(), columns: [], passedOver: [], banned: [], book, ask };
}
