// One rival's solve in a process of its own: says when it begins, and then what came of it.

import { loadHighs } from '#solver/highs/load';
import { instance } from '../../../solver/selection/instances.js';
import type { Job } from './apart.js';
import { denseFull } from './dense-full.js';
import { highsFull } from './highs-full.js';
import { middle, type Outcome } from './outcome.js';

const { method, shape, seconds, weights }: Job = JSON.parse(process.argv[2] ?? '{}');
const problem = instance(shape);
const highs = method === 'highs' ? await loadHighs() : null;
const solve = (): Outcome => (highs === null ? denseFull(problem) : highsFull(highs, problem, seconds, weights));
// It has been run before it is timed, as ours has.
const warmUp = instance({ requests: 20, homes: 80, placesPerChild: 0.8, seed: 9 });
for (let i = 0; i < 3; i += 1) highs === null ? denseFull(warmUp) : highsFull(highs, warmUp, 60);
console.log('begun');
console.log(JSON.stringify(await middle(solve)));
