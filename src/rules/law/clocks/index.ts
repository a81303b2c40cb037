// What must be done by a day: shelves of timers, in reading order.

import type { Shelf } from '../../shelf.js';
import { endings } from './endings/index.js';
import { notices } from './notices/index.js';
import { plans } from './plans/index.js';
import { reviews } from './reviews/index.js';
import { visits } from './visits/index.js';

export const clocks: readonly Shelf[] = [endings, notices, plans, visits, reviews];
