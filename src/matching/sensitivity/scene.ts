// The list whose first place is asked about, and the list as it would be with something changed.

import type { HomeId } from '#src/domain/index';
import type { MatchAnswer } from '../answer.js';
import { type RankedOption, suitable } from '../ranked-option.js';
import type { Slices } from '../slices.js';
import { answerIn, onlyHomes, type World } from '../world.js';

export interface Scene {
  readonly world: World;
  /** In order, as the person sees them. */
  readonly options: readonly RankedOption[];
  /** In order, with those that the person's own words hide: what numbers are counted in. */
  readonly all: readonly RankedOption[];
  /** How many things of one kind are tried before it is given up: a group's splits are dear to look for again. */
  readonly tries: number;
}

const TRIES = { child: 8, group: 3 };

/** `answer` is what `world` gives. */
export function sceneOf(world: World, answer: MatchAnswer): Scene {
  const all = answer.hidden.count === 0 ? answer : answerIn({ ...world, narrowing: {} });
  const tries = world.referral.members.length === 1 ? TRIES.child : TRIES.group;
  return { world, options: answer.options, all: all.options, tries };
}

export type Change = (world: World) => World;

/**
 * The list again, with one thing changed. Nothing that is changed here lets in a home that the law kept out, and a home as
 * a whole stands as it does whatever the others: so only those on the list are asked again, and it is the same
 * list. Splits lean on every home, and are looked for where no home for all of a group is suitable: then all are asked.
 */
export function* rankedAgain({ world, all }: Scene, change: Change): Slices<readonly RankedOption[]> {
  yield;
  const few = onlyHomes(world, new Set(all.flatMap(({ parts }) => parts.map(({ home }) => home))));
  if (world.referral.members.length === 1) return answerIn(change(few)).options;
  const bare = answerIn({ ...change(few), narrowing: {} });
  yield;
  const together = bare.options.some(({ parts, band }) => parts.length === 1 && suitable(band));
  return answerIn(change(together ? few : world)).options;
}

/** Which option it is, in either list. */
export const keyOf = ({ parts }: Pick<RankedOption, 'parts'>): string =>
  parts.map(({ home, children }) => `${home} ${children.join(' ')}`).join(', ');

export const homesOf = ({ parts }: Pick<RankedOption, 'parts'>): readonly HomeId[] => parts.map(({ home }) => home);

/** The option that comes first once that is changed; null where it is the same, or there is none. */
export function* otherFirst(scene: Scene, change: Change): Slices<RankedOption | null> {
  const [before] = scene.options;
  const [after] = yield* rankedAgain(scene, change);
  return before === undefined || after === undefined || keyOf(before) === keyOf(after) ? null : after;
}
