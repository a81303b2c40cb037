// How fast a selection is solved beside other solvers in the same run. Prints; fails only where two optima differ.

import { loadHighs } from '#solver/highs/load';
import { county } from './county.js';
import { england } from './england.js';
import { flagsOf, usage } from './flags.js';
import { grid } from './grid.js';
import { isCpu } from './rivals/clock.js';
import { ours } from './rivals/ours.js';
import { warmUps } from './rivals/warm-up.js';

if (process.argv.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
const flags = flagsOf(process.argv.slice(2));
const highs = await loadHighs();
for (const each of warmUps()) ours(highs, each, 60);

console.log(
  `invented selections; ${isCpu ? 'processor' : 'wall-clock'} time; × is a rival's over ours; each gets ${flags.cap} s\n`,
);
const quarrels = await grid(highs, flags);
if (flags.rest) {
  console.log('\nmilliseconds: p50, p95, most');
  for (const places of [0.8, 1.2]) county(highs, places, flags.seeds);
  console.log();
  if (flags.seeds >= 20) for (const places of [0.8, 10]) england(highs, places, flags.cap);
}
for (const quarrel of quarrels) console.error(`TWO OPTIMA: ${quarrel}`);
process.exitCode = quarrels.length > 0 ? 1 : 0;
