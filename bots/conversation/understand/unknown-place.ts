// "near Cardiff", "from Narnia": what is said as a place and is no place of the gazetteer, to be read back and not used.

import { type Gazetteer, nearestPlaces } from './place.js';
import { blank, type Taken } from './text.js';

export interface UnknownPlace {
  readonly said: string;
  /** Towns that may have been meant: at most three. */
  readonly nearest: readonly string[];
  readonly away: boolean;
}

const AWAY = 'away\\s+from|far\\s+from|nowhere\\s+near|not\\s+(?:be\\s+|live\\s+)?(?:near|in|close\\s+to|around)';
const NEAR = 'near(?:\\s+to)?|nr\\.?|close\\s+to|around|(?<=(?:miles?|mi|km|radius)\\s)of|next\\s+to';
const lead = new RegExp(`\\b(?:(?<away>${AWAY})|(?<near>${NEAR})|in|from)\\s+`, 'giu');

/** A name has its capital: "Newcastle upon Tyne". */
const NAME = /\p{Lu}[\p{L}'.-]+(?:[\s-]+(?:(?:on|upon|under|the|le|super|by|of)[\s-]+)?\p{Lu}[\p{L}'.-]+){0,3}/uy;
/** Without one, a single word that ends what "near" began: "near london, solo". */
const LAST_WORD = /\p{Ll}{3,}(?=\s*(?:$|[,.;!?|]))/uy;

/** Named with a capital, and no town: days, years of school, kin, services and streets. */
const NO_TOWN =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|year|key|reception|mum|mother|dad|father|nan|gran\w*|auntie|aunt|uncle|foster|care|home|hospital|custody|children|child|social|family|school|english|the|this|his|her|their|our|my|your)\b|\b(?:school|college|academy|primary|hospital|road|street|lane|avenue|team|services?)$|'s?$/i;
/** Words after "near" that name no town. */
const NO_TOWN_EITHER =
  /^(?:here|there|work|town|city|water|transport|traffic|nursery|contact|him|them|me|brother|sister|sibling|any\w*|some\w*|each|other|another)$|s$/;
/** Where somebody else is, or a school, is not where home is. */
const OTHERS =
  /\b(?:school|college|nursery|contact|family|mum|mother|dad|father|gran\w*|aunt|uncle)\s*(?:is\s*|lives\s*)?$/i;
const LONGEST = 40;

/** `rest` is what every other reader has left of `text`, word for word where it stood. */
export function readUnknownPlaces(text: string, rest: string, gazetteer: Gazetteer): Taken<readonly UnknownPlace[]> {
  const value: UnknownPlace[] = [];
  const from: string[] = [];
  let left = rest;
  for (const match of text.matchAll(lead)) {
    const at = match.index + match[0].length;
    const said = OTHERS.test(text.slice(0, match.index)) ? null : nameAt(rest, at, match.groups?.near !== undefined);
    if (said === null) continue;
    value.push({ said, nearest: meant(said, gazetteer), away: match.groups?.away !== undefined });
    const start = rest.startsWith(match[0], match.index) ? match.index : at;
    from.push(text.slice(start, at + said.length));
    left = blank(left, start, at + said.length - start);
  }
  return { value, from, rest: left };
}

/** Towns that begin with what was said, or are as long: "Hull" is not in Marnhull. */
const meant = (said: string, gazetteer: Gazetteer): readonly string[] =>
  nearestPlaces(said, gazetteer).filter(
    (name) => name.toLowerCase().startsWith(said.toLowerCase()) || Math.abs(name.length - said.length) <= 2,
  );

function nameAt(rest: string, at: number, near: boolean): string | null {
  const name = matchAt(NAME, rest, at)?.replace(/[.'-]+$/, '');
  if (name !== undefined) return name.length < 3 || NO_TOWN.test(name) ? null : name.slice(0, LONGEST);
  const word = near ? matchAt(LAST_WORD, rest, at) : undefined;
  return word === undefined || NO_TOWN.test(word) || NO_TOWN_EITHER.test(word) ? null : word.slice(0, LONGEST);
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
