// Whether another option would be first if an essential were none, or if what is none were essential.

import type { RuleId } from '#src/domain/index';
import type { Slices } from '../slices.js';
import { type Change, homesOf, otherFirst, type Scene } from './scene.js';
import type { Turn } from './sensitivity.js';

/** The options whose essentials decide who is near the top. */
const TOP = 12;

/** What the officer marked before what the rule book asks for; then what the first falls short of, worst first. */
export function* essentialTurn(scene: Scene): Slices<Turn | null> {
  const { essentials } = scene.world.referral;
  const top = scene.options.slice(0, TOP);
  const stands = top.flatMap(({ findings }) =>
    findings.filter((f) => f.essential && f.class !== 'hard' && (f.status !== 'met' || f.support.length > 0)),
  );
  const byDefault = stands.map(({ rule }) => rule).filter((rule) => !essentials.includes(rule));
  for (const rule of [...new Set([...essentials, ...byDefault])].slice(0, scene.tries)) {
    const first = yield* otherFirst(scene, notEssential(rule));
    if (first !== null) return { first: homesOf(first), what: { code: 'not-essential', rule } };
  }
  const short = (top[0]?.findings ?? [])
    .filter(
      (f) => !f.essential && f.class !== 'hard' && (f.of > f.points || f.status === 'broken' || f.status === 'unknown'),
    )
    .sort((a, b) => b.of - b.points - (a.of - a.points));
  for (const { rule } of short.slice(0, scene.tries)) {
    const first = yield* otherFirst(scene, essential(rule));
    if (first !== null) return { first: homesOf(first), what: { code: 'essential', rule } };
  }
  return null;
}

export const notEssential =
  (rule: RuleId): Change =>
  (world) => ({
    ...world,
    referral: { ...world.referral, essentials: world.referral.essentials.filter((each) => each !== rule) },
    supposed: { ...world.supposed, notEssential: [...world.supposed.notEssential, rule] },
  });

export const essential =
  (rule: RuleId): Change =>
  (world) => ({
    ...world,
    referral: { ...world.referral, essentials: [...world.referral.essentials, rule] },
  });
