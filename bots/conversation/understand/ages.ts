// "a 14 year old boy", "two girls aged 4 and 7", "a baby": each child's age in completed years and sex, where said.

import { ageOn, type Day, parseDay, type Sex } from '#src/services/terms';
import { blank, NUMBER, NUMBERS, type Taken, take, toNumber, toNumbers } from './text.js';

export interface ChildSlot {
  readonly age: number | null;
  readonly sex: Sex | null;
}

const SEX =
  '(?:boys?|girls?|males?|females?|lads?|brothers?|sisters?|sons?|daughters?|young\\s+(?:man|men|woman|women))';
const OLD = '[\\s-]*(?:y\\/o|(?:years?|yrs?|y)[\\s-]*(?:olds?|o)?|yo)\\b(?:\\s+(?:old|of\\s+age))?';
/** "two girls": a number before a plural is how many, before anything else it is not. */
const HOW_MANY = `(?:\\b(?<n>${NUMBER})\\s+(?=[a-z]+s\\b|young\\s+(?:men|women)))?`;
const sexBefore = `(?:${HOW_MANY}\\b(?<before>${SEX})[,\\s]+(?:who\\s+(?:is|are)\\s+|is\\s+|are\\s+)?)?`;

/** In this order: the surest wording first. Each gives `list` (ages), `months`, `born`, `baby` or only a sex. */
const wordings: readonly RegExp[] = [
  /\b(?:born(?:\s+on)?|dob|d\.o\.b\.?|date\s+of\s+birth)[:\s]+(?<born>\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/i,
  new RegExp(
    `(?:\\b(?:baby|infant)\\s+)?(?:\\b(?<before>${SEX})[,\\s]+)?\\b(?<months>\\d{1,2}|${NUMBER})[\\s-]*months?[\\s-]*old\\b(?:\\s+(?:baby|(?<after>${SEX})\\b))?`,
    'i',
  ),
  new RegExp(`${sexBefore}(?:aged?\\s+|ages\\s+)?\\b(?<list>${NUMBERS})${OLD}(?:[\\s-]+(?<after>${SEX})\\b)?`, 'i'),
  new RegExp(`${sexBefore}\\b(?:aged?|ages)\\s+(?:of\\s+)?(?<list>${NUMBERS})\\b(?!\\s*nights?\\b)`, 'i'),
  new RegExp(
    `${HOW_MANY}\\b(?<before>${SEX})[\\s,]*(?:of\\s+|\\(\\s*)?\\b(?<list>${NUMBERS})\\b\\s*\\)?(?!\\s*(?:miles?|mi|km|nights?|weeks?|days?|%|boys\\b|girls\\b))`,
    'i',
  ),
  /\b(?<list>1[0-7])\s+(?<after>boy|girl|lad)\b/i,
  /\b(?<list>\d{1,2})(?<after>[FM])\b/,
  /\b(?<baby>new[\s-]?born(?:\s+baby)?|baby|infant)\b(?:\s+(?<after>boy|girl)\b)?/i,
];
const bareSex = new RegExp(`${HOW_MANY}\\b(?<after>${SEX})\\b`, 'i');
/** Bare numbers are ages only once the words say brothers and sisters. */
const bareAges = new RegExp(`\\b(?<list>${NUMBERS})\\b(?!\\s*(?:miles?|mi|km|nights?|weeks?|days?|%))`, 'i');

/** "15.5 year old", "15 and a half": an age is in completed years, and the half must not be read as one. */
const HALF_YEARS = /\b(?<=\d)(?:\.\d{1,2}|\s+and\s+a\s+half)(?=[\s-]*(?:years?\b|yrs?\b|y\/?o\b))/gi;

export function readChildren(said: string, asAt: Day, related: boolean): Taken<readonly ChildSlot[]> {
  const text = said.replaceAll(HALF_YEARS, (part) => ' '.repeat(part.length));
  const found: { readonly at: number; readonly children: readonly ChildSlot[] }[] = [];
  const from: string[] = [];
  let rest = text;
  const takeAllOf = (pattern: RegExp, atMost = Number.POSITIVE_INFINITY) => {
    for (let next = take(rest, pattern), n = 0; next !== null && n < atMost; next = take(rest, pattern), n++) {
      found.push({ at: next.at, children: childrenOf(next.groups, asAt) });
      from.push(next.whole);
      rest = blank(rest, next.at, next.whole.length);
    }
  };
  for (const wording of wordings) takeAllOf(wording);
  if (related && found.length === 0) takeAllOf(bareAges, 1);
  const aged = found.length > 0;
  if (!aged) takeAllOf(bareSex);
  const children = [...found].sort((a, b) => a.at - b.at).flatMap((each) => each.children);
  if (!aged) return { value: children, from, rest };
  return oneSexForAll(children, from, rest);
}

/** "boys, 4 and 7 years old, both ...": one sex named and ages without any are read together, and shown to be checked. */
function oneSexForAll(
  children: readonly ChildSlot[],
  from: readonly string[],
  text: string,
): Taken<readonly ChildSlot[]> {
  const sexes: string[] = [];
  let rest = text;
  for (let next = take(rest, bareSex); next !== null; next = take(rest, bareSex)) {
    sexes.push(next.whole);
    rest = next.rest;
  }
  const kinds = new Set(sexes.map(sexOf));
  const [only] = kinds;
  const value =
    kinds.size === 1 && only !== undefined ? children.map((each) => ({ ...each, sex: each.sex ?? only })) : children;
  return { value, from: [...from, ...sexes], rest };
}

function childrenOf(groups: Readonly<Record<string, string | undefined>>, asAt: Day): readonly ChildSlot[] {
  const word = groups.after ?? groups.before;
  const sex = word === undefined ? null : sexOf(word);
  const ages = agesOf(groups, asAt);
  const many = groups.n === undefined ? 1 : Math.min(12, Math.max(1, toNumber(groups.n)));
  if (ages.length >= many) return ages.map((age) => ({ age, sex }));
  const missing = Array.from({ length: many - ages.length }, () => null);
  return [...ages, ...missing].map((age) => ({ age, sex }));
}

function agesOf(groups: Readonly<Record<string, string | undefined>>, asAt: Day): readonly (number | null)[] {
  if (groups.baby !== undefined) return [0];
  if (groups.months !== undefined) return [Math.floor(toNumber(groups.months) / 12)];
  if (groups.born !== undefined) return [ageOfBirth(groups.born, asAt)];
  return groups.list === undefined ? [] : toNumbers(groups.list);
}

/** The age is kept and the birth date is not. */
function ageOfBirth(text: string, asAt: Day): number | null {
  const [a = '', b = '', c = ''] = text.split(/[/.-]/);
  const iso = a.length === 4 ? text : `${c}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`;
  const born = parseDay(iso);
  return born === null || born > asAt ? null : ageOn(born, asAt);
}

const sexOf = (word: string): Sex =>
  /^(?:F$|girl|female|sister|daughter|young\s+wom)/i.test(word) ? 'female' : 'male';
