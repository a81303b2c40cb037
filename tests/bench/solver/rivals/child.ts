// One rival's solve in a process of its own: says when it begins, and then what came of it.

import { loadHighs } from '#solver/highs/load';
import { instance } from '../../../solver/selection/instances.js';
import type { Job } from './apart.js';
import { denseFull } from './dense-full.js';
import { highsFull } from './highs-full.js';
import { middle, type Outcome } from './outcome.js';
import { warmUps } from './warm-up.js';

const { method, shape, seconds, weights }: Job = JSON.parse(process.argv[2] ?? '{}');
const problem = instance(shape);
const highs = method === 'highs' ? await loadHighs() : null;
const solve = (): Outcome => (highs === null ? denseFull(problem) : highsFull(highs, problem, seconds, weights));
if (highs !== null) for (const each of warmUps()) highsFull(highs, each, 60);
console.log('begun');
console.log(JSON.stringify(await middle(solve)));
