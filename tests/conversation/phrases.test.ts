import { describe, expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { gazetteerOf, type Slots, understand } from '../../bots/conversation/understand/index.js';
import { type Expected, phrases } from './phrases.js';

const gazetteer = gazetteerOf([
  'Trowbridge',
  'Bath',
  'Swindon',
  'Melksham',
  'Calne',
  'Chippenham',
  'Bradford-on-Avon',
  'Royal Wootton Bassett',
]);
const known = { asAt: day('2026-11-21'), gazetteer };

describe('a sentence gives the slots it states and no others', () => {
  it.each(phrases)('%s', (phrase, expected) => {
    expect(compact(understand(phrase, known))).toEqual({ leftOver: [], ...expected });
  });
});

const letter = { female: 'f', male: 'm' } as const;

/** Only what was said: slots at their empty value are left out. */
function compact(slots: Slots): Expected {
  const children = slots.children.map(({ age, sex }) => [age ?? [], sex === null ? [] : letter[sex]].flat().join(' '));
  return {
    ...(children.length > 0 && { children }),
    ...(slots.regime !== null && { regime: slots.regime }),
    ...(slots.secure !== null && { secure: slots.secure }),
    ...(slots.courtOn !== null && { court: slots.courtOn }),
    ...(slots.place.name !== null && { place: slots.place.name }),
    ...(slots.place.nearness !== null && { nearness: slots.place.nearness }),
    ...(slots.place.avoid !== null && { avoid: slots.place.avoid }),
    ...(slots.unknownPlaces.length > 0 && { unknown: slots.unknownPlaces.map(({ said }) => said) }),
    ...(slots.place.meant && { meant: true as const }),
    ...(slots.withinMiles !== null && { miles: slots.withinMiles }),
    ...(slots.underPence !== null && { pence: slots.underPence }),
    ...(slots.solo !== null && { solo: slots.solo }),
    ...(slots.neededBy !== null && { by: slots.neededBy }),
    ...(slots.urgency !== null && { urgency: slots.urgency }),
    ...(slots.siblings.related && { siblings: true as const }),
    ...(slots.siblings.mode !== null && { together: slots.siblings.mode }),
    ...(slots.access.length > 0 && { access: slots.access }),
    ...(slots.animals.length > 0 && { animals: slots.animals.map((each) => `${each.species} ${each.why}`) }),
    ...(slots.health.length > 0 && { health: slots.health }),
    ...(slots.onlyInHouse && { inHouse: true as const }),
    leftOver: slots.leftOver,
  };
}
