// The model that looks ahead: families and homes that might come, drawn once, each future picking among them.

import { stream } from '#fixtures/chance/stream';
import type { HomeToday } from '../play/view.js';
import { drawFamily, type Family } from '../world/family.js';
import { bestFirst, type Fit, fitOf } from '../world/fit.js';
import { drawHome, type KnownHome } from '../world/home.js';

const FAMILIES = 1200;
const HOMES = 40;

/** Homes that might open have ids below 0: -1, -2 ... */
export interface Model {
  readonly families: readonly Family[];
  readonly homesToCome: readonly KnownHome[];
  /** Fits of a family of the model, best first: among the homes known by now, and those that might open. */
  readonly fitsOf: (family: number) => readonly Fit[];
  /** Homes that have become known since the last time. */
  readonly learn: (homes: readonly HomeToday[]) => void;
}

/** Drawn from a seed that has nothing to do with what will happen. */
export function makeModel(seed: number): Model {
  const families = Array.from({ length: FAMILIES }, (_, i) => drawFamily(stream(seed, 'model', 'family', i)));
  const tastes = families.map((_, i) => stream(seed, 'model', 'taste', i));
  const homesToCome = Array.from({ length: HOMES }, (_, i) => drawHome(-1 - i, 0, 1, stream(seed, 'model', 'home', i)));
  let fits: readonly (readonly Fit[])[] = families.map(() => []);
  let known = 0;
  const add = (homes: readonly KnownHome[]) => {
    fits = families.map((family, i) =>
      [...(fits[i] ?? []), ...homes.flatMap((home) => fitOf(family, home, tastes[i]?.unit() ?? 0) ?? [])].sort(
        bestFirst,
      ),
    );
  };
  add(homesToCome);
  return {
    families,
    homesToCome,
    fitsOf: (family) => fits[family] ?? [],
    learn(homes) {
      if (homes.length === known) return;
      add(homes.slice(known).map(({ home }) => home));
      known = homes.length;
    },
  };
}
