// The one missing fact worth asking for: whose answer would change the order most, ranked again to be sure.

import type { Slices } from '../slices.js';
import { answered, type Fact } from './facts.js';
import { keyOf, rankedAgain, type Scene } from './scene.js';
import type { FactWorthAsking } from './sensitivity.js';

/** Those that promise most are tried; the first that keeps its promise is told. */
export function* factWorthAsking(scene: Scene, facts: readonly Fact[]): Slices<FactWorthAsking | null> {
  const worth = [...facts].sort(
    (a, b) => Number(changesFirst(b)) - Number(changesFirst(a)) || moved(b) - moved(a), // the list's order stays among equals
  );
  for (const fact of worth.slice(0, scene.tries)) {
    const told = yield* tried(scene, fact);
    if (told !== null) return told;
  }
  return null;
}

const changesFirst = ({ well, badly }: Fact): boolean => well.changesFirst || badly.changesFirst;
const moved = ({ well, badly }: Fact): number => well.moved + badly.moved;

/** Null where, ranked again, neither answer moves anybody. */
function* tried(scene: Scene, fact: Fact): Slices<FactWorthAsking | null> {
  const { question, rule, home, option } = fact;
  const before = scene.options.map(keyOf);
  const yes = yield* rankedAgain(scene, answered(fact, 'met'));
  const no = yield* rankedAgain(scene, answered(fact, 'broken'));
  const orders = [yes, no].map((list) => list.map(keyOf));
  if (orders.every((order) => order.join() === before.join())) return null;
  const rankIn = (list: typeof yes) => list.find((each) => keyOf(each) === keyOf(option))?.rank ?? null;
  return {
    ...question,
    rule,
    home,
    rank: option.rank,
    ifYes: rankIn(yes) ?? option.rank,
    ifNo: rankIn(no),
    changesFirst: orders.some(([first]) => first !== undefined && first !== before[0]),
  };
}
