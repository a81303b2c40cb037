// Where the home is: in the area, out of it, at a distance, or outside England and Wales.

import { shelf } from '../../shelf.js';
import { atADistanceApproval, outOfAreaApproval } from './out-of-area.gates.js';
import { outOfArea } from './out-of-area.js';
import { outsideAgreed } from './outside-england-and-wales.gates.js';
import { outsideEnglandAndWales } from './outside-england-and-wales.js';

export const place = shelf({
  at: 'law/place',
  rules: [outOfArea, outsideEnglandAndWales],
  gates: [outOfAreaApproval, atADistanceApproval, outsideAgreed],
});
