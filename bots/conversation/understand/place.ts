// "near Trowbridge", "away from Melksham": a place of the gazetteer, and whether near it is wanted or feared.

import Fuse from 'fuse.js';
import type { Nearness } from '#src/services/index';
import { blank, nothing, type Taken, take } from './text.js';

export interface PlaceSlot {
  /** A name of the gazetteer, spelt as it spells it. */
  readonly name: string | null;
  readonly nearness: Exclude<Nearness, 'no-preference'> | null;
  /** A second place, to keep away from; null when the only place is the one to keep away from. */
  readonly avoid: string | null;
  /** The spelling was not the gazetteer's: "did you mean?" */
  readonly meant: boolean;
}

const AWAY =
  '(?:well\\s+|far\\s+)?away\\s+from|far\\s+from|nowhere\\s+near|(?:must\\s+|should\\s+)?not\\s+(?:be\\s+|live\\s+)?(?:near|in|close\\s+to|around)|outside(?:\\s+of)?';
const NEAR = 'near(?:\\s+to)?|nr\\.?|nearby|close\\s+to|around|within\\s+reach\\s+of|next\\s+to';
const AT = 'in|from|of|at|to|lives?\\s+in|living\\s+in';
/** At most four words, so that a preposition cannot swallow a sentence. */
const WORDS = "(?<name>[\\p{L}'’.-]{2,}(?:[\\s-]+[\\p{L}'’.-]{2,}){0,3})";
const led = new RegExp(`\\b(?<lead>${AWAY}|${NEAR}|${AT})\\s+(?:the\\s+)?${WORDS}`, 'iu');

export interface Gazetteer {
  readonly exact: ReadonlyMap<string, string>;
  readonly fuzzy: Fuse<string>;
}

export const gazetteerOf = (names: readonly string[]): Gazetteer => ({
  exact: new Map(names.map((name) => [plain(name), name])),
  fuzzy: new Fuse([...names], { threshold: 0.2, includeScore: true, minMatchCharLength: 3 }),
});

/** The gazetteer's spelling of a name typed whole, or null. */
export const placeNamed = (name: string, gazetteer: Gazetteer): string | null =>
  gazetteer.exact.get(plain(name)) ?? null;

/** At most three names that may have been meant. */
export const nearestPlaces = (name: string, gazetteer: Gazetteer): readonly string[] =>
  gazetteer.fuzzy
    .search(name.slice(0, 40))
    .slice(0, 3)
    .map(({ item }) => item);

/** At most two places: where home is, and one to keep away from. */
export function readPlace(text: string, gazetteer: Gazetteer): Taken<PlaceSlot> {
  const one = readOne(text, gazetteer);
  if (one === null) return nothing({ name: null, nearness: null, avoid: null, meant: false }, text);
  const two = readOne(one.rest, gazetteer);
  const taken = (value: PlaceSlot): Taken<PlaceSlot> => ({
    value,
    from: [...one.from, ...(two?.from ?? [])],
    rest: two?.rest ?? one.rest,
  });
  const alone: Taken<PlaceSlot> = { ...one, value: { ...one.value, avoid: null } };
  if (two === null || (one.value.nearness === 'away') === (two.value.nearness === 'away')) return alone;
  const [home, away] = one.value.nearness === 'away' ? [two.value, one.value] : [one.value, two.value];
  const meant = home.meant || away.meant;
  return home.name === away.name ? taken({ ...away, avoid: null, meant }) : taken({ ...home, avoid: away.name, meant });
}

type OnePlace = Omit<PlaceSlot, 'avoid' | 'name'> & { readonly name: string };

/** Where somebody else is, or a school, is not where home is. */
const OTHERS =
  /\b(?:school|college|nursery|contact|family|mum|mother|dad|father|gran\w*|aunt|uncle)\s*(?:is\s*|lives\s*)?$/i;

function readOne(text: string, gazetteer: Gazetteer): Taken<OnePlace> | null {
  let search = text;
  for (let next = take(search, led); next !== null; next = take(search, led)) {
    const lead = next.groups.lead ?? '';
    const name = next.groups.name ?? '';
    const hit = OTHERS.test(text.slice(0, next.at)) ? null : longest(name.split(/\s+/), gazetteer);
    if (hit !== null) {
      const length = next.whole.length - name.length + lengthOf(name, hit.words);
      const value = { name: hit.name, nearness: nearnessOf(lead), meant: hit.meant };
      return { value, from: [text.slice(next.at, next.at + length)], rest: blank(text, next.at, length) };
    }
    search = blank(search, next.at, lead.length);
  }
  return bare(text, gazetteer);
}

/** A place standing alone counts only when spelt with its capital: "Bath", never "bath". */
function bare(text: string, gazetteer: Gazetteer): Taken<OnePlace> | null {
  for (const name of [...gazetteer.exact.values()].sort((a, b) => b.length - a.length)) {
    const at = text.search(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'u'));
    if (at >= 0 && !OTHERS.test(text.slice(0, at).replace(/\b(?:in|at|near)\s*$/i, '')))
      return { value: { name, nearness: null, meant: false }, from: [name], rest: blank(text, at, name.length) };
  }
  return null;
}

function longest(words: readonly string[], gazetteer: Gazetteer) {
  for (let n = words.length; n > 0; n--) {
    const name = gazetteer.exact.get(plain(words.slice(0, n).join(' ')));
    if (name !== undefined) return { name, words: n, meant: false };
  }
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const said = words.slice(0, n).join(' ');
    const [best] = said.length < 4 ? [] : gazetteer.fuzzy.search(said);
    // The score alone lets "Tro" stand for Trowbridge: the lengths must agree as well.
    if (best !== undefined && Math.abs(best.item.length - said.length) <= 2)
      return { name: best.item, words: n, meant: true };
  }
  return null;
}

function lengthOf(name: string, words: number): number {
  const match = new RegExp(`^\\S+(?:\\s+\\S+){${words - 1}}`).exec(name);
  return match?.[0].length ?? name.length;
}

function nearnessOf(lead: string): PlaceSlot['nearness'] {
  if (new RegExp(`^(?:${AWAY})$`, 'i').test(lead)) return 'away';
  return new RegExp(`^(?:${NEAR})$`, 'i').test(lead) ? 'near' : null;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ')
    .replaceAll(/[.'’,]/g, '')
    .trim();
const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
