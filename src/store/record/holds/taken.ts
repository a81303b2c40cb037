// Which of the last lines of defence refused a row: a bed, or a child, that is promised already.

import { codeOf } from '../../errors.js';

export type TakenTwice = 'no_bed_twice' | 'no_child_twice';

/** Null for any other error. */
export function takenTwice(error: unknown): TakenTwice | null {
  if (codeOf(error) !== '23P01' || typeof error !== 'object' || error === null) return null;
  const constraint: unknown = Reflect.get(error, 'constraint');
  return constraint === 'no_bed_twice' || constraint === 'no_child_twice' ? constraint : null;
}
