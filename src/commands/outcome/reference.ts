// What joins a fault that a person saw to its line in the log.

import { randomBytes } from 'node:crypto';

/** Short enough to read out over a telephone. */
export const newReference = (): string => `E-${randomBytes(4).toString('hex').toUpperCase()}`;
