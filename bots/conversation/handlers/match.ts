// "match R-204": the ranked list for a referral.

import type { Handler } from '../turn.js';
import { showList } from './the-list.js';

export const match: Handler<'match'> = ({ referral, narrowing }, scene) =>
  showList({ kind: 'referral', id: referral }, narrowing, 0, scene);
