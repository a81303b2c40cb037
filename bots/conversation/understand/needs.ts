// Access, animals and lungs: the few needs a home either can meet or cannot. Other needs are read back, not guessed at.

import type { AccessNeed, AnimalConcern, SmokeSensitive, Species } from '#src/services/index';
import { type Match, type Taken, takeAll } from './text.js';

export interface NeedsSlot {
  readonly access: readonly AccessNeed[];
  readonly animals: readonly AnimalConcern[];
  readonly health: readonly SmokeSensitive[];
}

const LEAD = '(?:(?:who\\s+)?(?:uses|using|needs|needing|has|with|and)\\s+)?(?:an?\\s+)?';
const access: readonly (readonly [AccessNeed, RegExp])[] = [
  ['wheelchair', new RegExp(`${LEAD}\\bwheel[\\s-]?chair(?:\\s+(?:user|accessible|access))?\\b`, 'i')],
  ['step-free', new RegExp(`${LEAD}\\bstep[\\s-]free(?:\\s+access)?\\b`, 'i')],
  ['ground-floor-bedroom', new RegExp(`${LEAD}\\bground[\\s-]floor(?:\\s+bed)?(?:room)?\\b`, 'i')],
  ['wet-room', new RegExp(`${LEAD}\\bwet[\\s-]?room\\b`, 'i')],
  ['hoist', new RegExp(`${LEAD}\\bhoist\\b`, 'i')],
  ['low-sensory', new RegExp(`${LEAD}\\blow[\\s-]sensory\\b`, 'i')],
  ['visual-alarms', new RegExp(`${LEAD}\\bvisual\\s+alarms?\\b`, 'i')],
];
const health: readonly (readonly [SmokeSensitive, RegExp])[] = [
  ['asthma', new RegExp(`${LEAD}\\basthma(?:tic)?\\b`, 'i')],
  ['heart-condition', new RegExp(`${LEAD}\\bheart\\s+condition\\b`, 'i')],
  ['glue-ear', new RegExp(`${LEAD}\\bglue\\s+ear\\b`, 'i')],
];
const ANIMAL = '(?:dog|cat|rabbit|bird|horse)s?';
const ANIMALS = `${ANIMAL}(?:\\s*(?:,|and|or|&)\\s*${ANIMAL})*`;
const allergy = new RegExp(
  `${LEAD}\\b(?:(?<before>${ANIMALS})\\s+allerg(?:y|ies)|(?:allergic|allerg(?:y|ies))\\s+to\\s+(?<after>${ANIMALS}))\\b`,
  'i',
);
const fear = new RegExp(`${LEAD}\\b(?:afraid|scared|frightened|fear(?:ful)?)\\s+of\\s+(?<after>${ANIMALS})\\b`, 'i');

export function readNeeds(text: string): Taken<NeedsSlot> {
  const from: string[] = [];
  let rest = text;
  /** A need said not to be there is neither taken nor blanked. */
  const all = (pattern: RegExp): readonly Match[] => {
    const taken = takeAll(rest, pattern);
    const sure = taken.matches.every(
      (each) => !/\b(?:no|not|without|isn't|doesn't)(?:\s+\w+)?\s*$/i.test(text.slice(0, each.at)),
    );
    if (!sure) return [];
    rest = taken.rest;
    from.push(...taken.matches.map((each) => each.whole));
    return taken.matches;
  };
  const needsOf = <T>(table: readonly (readonly [T, RegExp])[]): readonly T[] =>
    table.flatMap(([need, pattern]) => (all(pattern).length > 0 ? [need] : []));
  const animals = [...concerns(all(allergy), 'allergy'), ...concerns(all(fear), 'fear')];
  const value = { access: needsOf(access), animals, health: needsOf(health) };
  return { value, from, rest };
}

const named: readonly Species[] = ['dog', 'cat', 'rabbit', 'bird', 'horse'];

const concerns = (matches: readonly Match[], why: AnimalConcern['why']): readonly AnimalConcern[] =>
  named
    .filter((species) =>
      matches.some((each) => (each.groups.before ?? each.groups.after ?? '').toLowerCase().includes(species)),
    )
    .map((species) => ({ species, why }));
