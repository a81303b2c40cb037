// What must be on record before a child moves: shelves of rules, in reading order.

import type { Shelf } from '../../shelf.js';
import { basis } from './basis/index.js';
import { family } from './family/index.js';
import { moving } from './moving/index.js';
import { plans } from './plans/index.js';
import { views } from './views/index.js';

export const before: readonly Shelf[] = [basis, views, plans, moving, family];
