// Take and blank: a reader takes the words it is sure of, and the next one sees only what is left.

/** What one reader took: its value, the very words it took them from, and the text with those words blanked. */
export interface Taken<T> {
  readonly value: T;
  readonly from: readonly string[];
  readonly rest: string;
}

export const nothing = <T>(value: T, text: string): Taken<T> => ({ value, from: [], rest: text });

/** Not a space: words on either side of what was taken are not neighbours. */
const BLANK = '|';

/** Every other word stays where it stood. */
export const blank = (text: string, at: number, length: number): string =>
  `${text.slice(0, at)}${BLANK.repeat(length)}${text.slice(at + length)}`;

export interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly whole: string;
  readonly at: number;
  readonly rest: string;
}

/** The first match of a pattern, taken; null when there is none. */
export function take(text: string, pattern: RegExp): Match | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [whole] = match;
  return { groups: match.groups ?? {}, whole, at: match.index, rest: blank(text, match.index, whole.length) };
}

/** Takes every match, left to right. The pattern must not match nothing. */
export function takeAll(text: string, pattern: RegExp): { readonly matches: readonly Match[]; readonly rest: string } {
  const matches: Match[] = [];
  let rest = text;
  for (let next = take(rest, pattern); next !== null && next.whole.trim() !== ''; next = take(rest, pattern)) {
    matches.push(next);
    rest = next.rest;
  }
  return { matches, rest };
}

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
];

/** One or two digits, or a number in words to seventeen; longest words first, so that "six" never eats "sixteen". A day of the month is neither. */
const NOT_A_DATE = '(?!\\d|st\\b|nd\\b|rd\\b|th\\b|[/.:]\\d|\\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
const WORD = `(?:${[...numberWords].sort((a, b) => b.length - a.length).join('|')})`;
export const NUMBER = `(?:\\d{1,2}${NOT_A_DATE}|${WORD})`;
/** "aged 5, one boy and one girl": a number in words before a boy is how many, and ends the list of ages. */
const NOT_HOW_MANY = `(?!${WORD}\\s+(?:boy|girl|lad|male|female|brother|sister|child|young\\s))`;
/** "4", "4 and 7", "4, 7 and 9". */
export const NUMBERS = `${NUMBER}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s*(?:and|&|\\+)\\s*)${NOT_HOW_MANY}${NUMBER})*`;

export const toNumber = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : numberWords.indexOf(word.toLowerCase());

export const toNumbers = (words: string): readonly number[] =>
  (words.match(new RegExp(NUMBER, 'gi')) ?? []).map(toNumber);
