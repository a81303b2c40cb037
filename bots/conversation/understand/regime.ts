// "pace", "remand", "respite", "short break", "parent and child": the kind of search, where it is not simply a home.

import { addDays, type Day, type Regime } from '#src/services/terms';
import type { ChildSlot } from './ages.js';
import { readDate } from './date.js';
import { readParent, saysParentAndChild } from './parent-and-child.js';
import { nothing, type Taken, take } from './text.js';

export interface RegimeSlot {
  /** Null where no kind was said: a home, as most searches are. */
  readonly regime: Exclude<Regime, 'standard'> | null;
  /** Of a bed for the police: whether secure accommodation was asked for. */
  readonly secure: boolean | null;
  /** The day the child is next in court, which is not the day a bed is needed by. */
  readonly courtOn: Day | null;
  /** The parent of a parent and child, where an age was said. */
  readonly parent: ChildSlot | null;
}

const PLACES = '(?:care|carers?|cover|bed|home|placement|stay|nights?|weekends?|transfer)\\b';
/** In this order: the surest wording first. */
const wordings: readonly (readonly [NonNullable<RegimeSlot['regime']>, RegExp])[] = [
  [
    'pace',
    new RegExp(
      `(?<!\\b(?:own|slow|slower|fast|faster|gentle|steady|keep|a)\\s)\\bpace\\b(?!\\s+of)(?:\\s+${PLACES})*|\\b(?:held\\s+)?(?:from|in)\\s+(?:police\\s+)?custody\\b(?!\\s+(?:battle|dispute|order))`,
      'i',
    ),
  ],
  [
    'remand',
    new RegExp(
      `\\b(?:on\\s+)?remand(?:ed)?(?:\\s+to\\s+(?:the\\s+)?(?:local\\s+authority|la)(?:\\s+accommodation)?)?(?:\\s+foster(?:ing)?)?(?:\\s+${PLACES})*\\b(?!.*\\byouth\\s+detention)`,
      'i',
    ),
  ],
  ['short-breaks', new RegExp(`\\bshort[\\s-]?(?:term\\s+)?breaks?\\b(?:\\s+${PLACES})*`, 'i')],
  ['respite', new RegExp(`\\brespite\\b(?:\\s+${PLACES})*`, 'i')],
  ['long-term-match', /\blong[\s-]term\s+(?:foster\s+)?match(?:ing)?\b/i],
  ['staying-put', /\bstaying[\s-]?put\b/i],
  ['secure', /(?<!\bnon[\s-]?)\bsecure\s+(?:accommodation|unit|bed|placement|order|(?:children'?s\s+)?home)\b/i],
  [
    'adoption',
    /\b(?:for\s+adoption|to\s+be\s+adopted|adoption\s+(?:placement|match(?:ing)?|search)|adoptive\s+(?:placement|home|match))\b|^(?:(?:please|match|find)\s+)*adoption\b(?!\s+(?:breakdown|disruption|broke))/i,
  ],
];
const NOT = /\b(?:no|not|never|without|isn't)(?:\s+(?:on|for|a))?\s*$/i;

const none: RegimeSlot = { regime: null, secure: null, courtOn: null, parent: null };

export function readRegime(text: string, asAt: Day): Taken<RegimeSlot> {
  for (const [regime, wording] of wordings) {
    const match = take(text, wording);
    if (match === null || NOT.test(text.slice(0, match.at))) continue;
    const said: Taken<RegimeSlot> = { value: { ...none, regime }, from: [match.whole], rest: match.rest };
    if (regime === 'pace') return withCourt(withSecure(said), asAt);
    return regime === 'remand' ? withCourt(said, asAt) : said;
  }
  if (!saysParentAndChild(text)) return nothing(none, text);
  const { value: parent, from, rest } = readParent(text);
  return { value: { ...none, regime: 'parent-and-child', parent }, from, rest };
}

const SECURE = /\b(?<not>non[\s-]?|not\s+)?secure\b(?:\s+(?:bed|accommodation|placement|unit))*/i;

function withSecure({ value, from, rest }: Taken<RegimeSlot>): Taken<RegimeSlot> {
  const match = take(rest, SECURE);
  if (match === null) return { value, from, rest };
  return {
    value: { ...value, secure: match.groups.not === undefined },
    from: [...from, match.whole],
    rest: match.rest,
  };
}

const COURT =
  /\b(?:(?:in|at|until|till|to)\s+)?(?:(?:youth|magistrates'?)\s+)?(?:court|hearing)\s+(?:is\s+)?(?:on\s+|this\s+|next\s+)?(?<day>tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b/i;

/**
 * "court Mon": were it left, Monday would be read as the day a bed is needed. Said on a Monday of a child the police
 * hold, it is today's: they go before the next court to sit. After a remand the next hearing may well be a week away.
 */
function withCourt({ value, from, rest }: Taken<RegimeSlot>, asAt: Day): Taken<RegimeSlot> {
  const match = take(rest, COURT);
  const read = match === null ? null : readDate(match.groups.day ?? '', asAt).value;
  if (match === null || read === null) return { value, from, rest };
  const isToday = value.regime === 'pace' && read === addDays(asAt, 7) && !/\bnext\b/i.test(match.whole);
  const courtOn = isToday ? asAt : read;
  return { value: { ...value, courtOn }, from: [...from, match.whole], rest: match.rest };
}
