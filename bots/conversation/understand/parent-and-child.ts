// "mum and baby", "a girl of 16 with her baby": a parent to be placed with their child, which is no child alone.

import type { ChildSlot } from './ages.js';
import { type Taken, take, takeAll } from './text.js';

const PARENT = "(?:mums?|mummy|mam|mothers?|dads?|fathers?|parents?)(?!')";
const BABY =
  "(?:(?:new|young|unborn|little|own)\\s+)*(?:\\d{1,2}[\\s-]*(?:day|week|month)s?[\\s-]*old\\s+)?(?:baby|babies|bab[ey]s?|new[\\s-]?born|infant|toddler|child|son|daughter|(?<=\\b(?:her|his)\\s)\\d{1,2}[\\s-]*(?:day|week|month|year)s?[\\s-]*old)(?:\\s+(?:boy|girl))?(?!')";
/** "her baby brother" is a child's brother. */
const NO_SIBLING = '(?!\\s+(?:boy\\s+|girl\\s+)?(?:brother|sister|sibling|cousin|nephew|niece))';
const AND = '\\s*(?:,?\\s*(?:together\\s+)?(?:and|with|plus|alongside)\\s+|[&+/]\\s*|\\s-\\s|-and-)';
const WHOSE = '(?:(?:her|his|their|its|the|a|an|one)\\s+)?';

const sayings: readonly RegExp[] = [
  new RegExp(`\\b${PARENT}(?:[\\s,(]*(?:aged?\\s+)?\\d{2}\\)?,?)?${AND}${WHOSE}${BABY}\\b${NO_SIBLING}`, 'i'),
  new RegExp(
    `\\b(?:baby|new[\\s-]?born|infant)(?:\\s+(?:boy|girl))?(?:[\\s,(]+(?:aged\\s+)?\\d{1,2}\\s*(?:day|week|month)s?(?:\\s+old)?\\)?)?,?${AND}(?:(?:her|his|their|its|the|a|an|young|teenage|birth)\\s+)*${PARENT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:and|with|&|plus|has|have)\\s+(?:her|his|their)\\s+(?:own\\s+)?(?:(?:new|young|little)\\s+)*(?:\\d{1,2}[\\s-]*(?:day|week|month|year)s?[\\s-]*old\\s+)?(?:baby|newborn|infant|toddler|son|daughter|child)\\b${NO_SIBLING}`,
    'i',
  ),
  new RegExp(
    `\\b(?:boy|girl|mum|mother|dad|father|parent|year[\\s-]old|aged?\\s+\\d{2}|of\\s+\\d{2})\\b[^.;]{0,20}\\bwith\\s+a\\s+(?:new\\s+)?(?:baby|newborn)\\b${NO_SIBLING}`,
    'i',
  ),
  /\b(?:parent|mother|mum|father|dad)\s*(?:-|\/|&|\+)\s*(?:and\s*-\s*)?(?:baby|child)\b/i,
];

/** What the field calls it for short. */
const SHORT = /\b(?:m\s?&\s?b|p\s?&\s?c)\b/i;

export const saysParentAndChild = (words: string): boolean =>
  SHORT.test(words) || sayings.some((each) => each.test(words));

/** The parent, with an age where one is said: "mum (17)", "a 16 year old mother". The child's words are left for others. */
const parentWords = new RegExp(
  `\\b(?:(?<before>\\d{2})[\\s-]*(?:years?|yrs?)[\\s-]*old\\s+)?(?:(?:teenage|young|birth)\\s+)?(?<who>${PARENT})(?:[\\s,(]*(?:aged?\\s+)?(?<after>\\d{2})\\b(?!\\s*-?\\s*(?:years?|yrs?|months?|weeks?|days?|miles?))\\)?)?`,
  'i',
);
/** Kinds of place that say no more than that a parent comes too. */
const KINDS = /\b(?:foster(?:ing)?|assessment)\s+(?:placement|carers?|home|bed)\b/i;

/** Who the parent is, where that is said in so many words. Only asked of a sentence about a parent with their child. */
export function readParent(text: string): Taken<ChildSlot | null> {
  const short = takeAll(text, SHORT);
  const kinds = takeAll(short.rest, KINDS);
  const parent = take(kinds.rest, parentWords);
  const age = parent?.groups.before ?? parent?.groups.after;
  return {
    value: age === undefined ? null : { age: Number(age), sex: sexOf(parent?.groups.who ?? '') },
    from: [...short.matches, ...kinds.matches, ...(parent === null ? [] : [parent])].map(({ whole }) => whole),
    rest: parent?.rest ?? kinds.rest,
  };
}

const sexOf = (word: string): ChildSlot['sex'] =>
  /^m/i.test(word) ? 'female' : /^(?:dad|father)/i.test(word) ? 'male' : null;
