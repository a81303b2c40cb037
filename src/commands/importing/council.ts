// What the command line says of the council, and the refusal to hold invented and real people together.

import type { RowsBrought } from '#src/services/data/index';
import type { Line } from '../line/index.js';
import { badInput, type Refused } from '../outcome/outcome.js';

export const councilSaid = ({ council }: Line['options']): RowsBrought['council'] => ({
  name: council?.trim() ?? null,
});

export const wouldMix = (heldIsInvented: boolean): Refused =>
  badInput(
    'not-with-this-data',
    heldIsInvented
      ? 'An invented county is held here, and these rows count as real. Import them into a folder of their own with --data <folder>; or, if they are invented too, say --invented.'
      : 'Rows of real people are held here, and --invented says that these are not. Import them into a folder of their own with --data <folder>.',
  );
