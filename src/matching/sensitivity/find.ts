// What would change the first place, and what to ask first: each tried on the inputs and ranked again (explanation part 10).

import type { Policy, Referral, Snapshot } from '#src/domain/index';
import { adoptionTurnsOff } from '#src/rules/index';
import type { MatchAnswer } from '../answer.js';
import { withPlans } from '../groups/siblings.js';
import { tieBreaker } from '../ranking/ties.js';
import { atOnce, type Slices } from '../slices.js';
import { nothingSupposed } from '../supposing.js';
import { withHome } from '../world.js';
import { factWorthAsking } from './ask-first.js';
import { essentialTurn } from './essentials.js';
import { answered, type Fact, factsOf } from './facts.js';
import { priceTurn } from './prices.js';
import { type Change, homesOf, otherFirst, type Scene, sceneOf } from './scene.js';
import type { Sensitivity, Turn } from './sensitivity.js';
import { weightTurn } from './weights.js';

const MOST_SHOWN = 4;
const MOST_FACTS = 2;

/** `answer` is what was asked: the list of this referral, narrowed or not. */
export const sensitivity = (...asked: Parameters<typeof sensitivityInSlices>): Sensitivity =>
  atOnce(sensitivityInSlices(...asked));

/** A slice is one ranking. */
export function* sensitivityInSlices(
  snapshot: Snapshot,
  referral: Referral,
  policy: Policy,
  answer: MatchAnswer,
): Slices<Sensitivity> {
  const { narrowing } = answer;
  const scene = sceneOf({ snapshot, referral, policy, narrowing, supposed: nothingSupposed }, answer);
  const tie = tieBreaker(snapshot, withPlans(referral, snapshot).referral, policy);
  const facts = factsOf(scene, tie, !adoptionTurnsOff({ referral }));
  return { turns: yield* turnsOf(scene, facts), ask: yield* factWorthAsking(scene, facts) };
}

/** Facts that are missing first, then a home lost, a price, an essential and a weight: until there are enough. */
function* turnsOf(scene: Scene, facts: readonly Fact[]): Slices<readonly Turn[]> {
  if (scene.options.length < 2) return [];
  const turns: Turn[] = [...(yield* factTurns(scene, facts))];
  for (const find of [notAvailable, priceTurn, essentialTurn, weightTurn]) {
    if (turns.length >= MOST_SHOWN) break;
    const turn = yield* find(scene);
    if (turn !== null) turns.push(turn);
  }
  return turns;
}

/** One of each home: of two facts of the first, either is told. */
function* factTurns(scene: Scene, facts: readonly Fact[]): Slices<readonly Turn[]> {
  const turns: Turn[] = [];
  for (const fact of facts)
    for (const to of ['met', 'broken'] as const) {
      const promising = to === 'met' ? fact.well.changesFirst : fact.badly.changesFirst;
      const { home, rule, question } = fact;
      const isTold = turns.some(({ what }) => what.code === 'rule-answer' && what.home === home);
      if (turns.length >= MOST_FACTS || isTold || !promising) continue;
      const first = yield* otherFirst(scene, answered(fact, to));
      if (first !== null)
        turns.push({ first: homesOf(first), what: { code: 'rule-answer', home, rule, question: question.code, to } });
    }
  return turns;
}

/** Of a split, its first home. */
function* notAvailable(scene: Scene): Slices<Turn | null> {
  const home = scene.options[0]?.parts[0]?.home;
  const first = home === undefined ? null : yield* otherFirst(scene, onHold(home));
  return home === undefined || first === null ? null : { first: homesOf(first), what: { code: 'not-available', home } };
}

const onHold =
  (id: Turn['first'][number]): Change =>
  (world) =>
    withHome(world, id, (home) => {
      const period = { from: world.snapshot.asAt, to: null };
      return { ...home, unavailable: [...home.unavailable, { period, places: 'all', reason: 'family-circumstances' }] };
    });
