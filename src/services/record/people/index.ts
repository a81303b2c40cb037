// People of the record: who asks, in which posts, whose each case is, and what is opened or closed to whom.

import type { People } from '../records.js';
import type { RecordDeps } from '../terms.js';
import { cases } from './cases.js';
import { exceptions } from './exceptions.js';
import { posts } from './posts.js';
import { standings } from './standing.js';
import { visitors } from './visitors.js';

export const makePeople = (deps: RecordDeps): People => ({
  ...standings(deps),
  ...visitors(deps),
  ...posts(deps),
  ...cases(deps),
  ...exceptions(deps),
});
