// A described child, shown back as a form: what was read, what was assumed, and what was not used.

import { type Block, button, buttons, carrying, heading, quiet, type Reply, text, warning } from '#bots/replies/index';
import { weekdayText } from '#bots/words/amounts';
import { formWords, meantPlace, notUsed, readAs, unknownTown } from '#bots/words/form';
import { asTyped, ofNobody } from '../carries.js';
import { AWAY_MILES, fieldsOf, neededToday, type Values } from '../request/fields.js';
import { MOST_CHILDREN } from '../request/request.js';
import type { Slots } from '../understand/index.js';

/** The name a form's answers come back under. */
export const DESCRIBED_FORM = 'match-described';

export const formReply = (values: Values, notes: readonly Block[]): Reply => ({
  summary: 'Please check a form before anything is searched.',
  carries: ofNobody,
  blocks: carrying(asTyped, [
    heading(formWords.title),
    text(formWords.explain),
    ...notes,
    {
      kind: 'form',
      title: formWords.formTitle,
      fields: fieldsOf(values),
      submits: DESCRIBED_FORM,
      submitLabel: formWords.submit,
    },
    ...buttons([button('no', formWords.forget)]),
  ]),
});

const MOST_WORDS = 12;
const LONGEST_WORD = 24;

export const notesOf = (slots: Slots): readonly Block[] => [
  ...(slots.leftOver.length > 0
    ? [warning(notUsed(slots.leftOver.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))))]
    : []),
  ...slots.unknownPlaces.map(({ said, nearest }) => warning(unknownTown(said, nearest))),
  ...(slots.children.length > MOST_CHILDREN ? [warning(readAs.onlyFirst(MOST_CHILDREN))] : []),
  ...(slots.place.meant && slots.place.name !== null ? [warning(meantPlace(slots.place.name))] : []),
  ...assumed(slots).map(quiet),
];

const assumed = (slots: Slots): readonly string[] => [
  ...(slots.solo === 'only-foster-child' ? [readAs.solo] : []),
  ...(slots.regime === 'parent-and-child' ? [readAs.parentAndChild] : []),
  ...(slots.courtOn === null ? [] : [readAs.court(weekdayText(slots.courtOn))]),
  ...(slots.urgency === null ? [neededToday(slots) ? readAs.neededToday : readAs.urgency] : []),
  ...(slots.neededBy === null ? [] : [readAs.day(weekdayText(slots.neededBy))]),
  ...(slots.neededBy === null && slots.urgency !== 'emergency' && !neededToday(slots) ? [readAs.neededBy] : []),
  ...(slots.place.name !== null && slots.place.nearness === null ? [readAs.nearness(slots.place.name)] : []),
  ...(slots.place.nearness === 'away' || slots.place.avoid !== null ? [readAs.awayMiles(AWAY_MILES)] : []),
  ...(slots.siblings.related && slots.siblings.mode === null ? [readAs.together] : []),
  ...(slots.children.length > 1 && slots.access.length + slots.animals.length + slots.health.length > 0
    ? [readAs.needsForAll]
    : []),
];
