// Keys for invented people: one that everybody may know, and one made beside a data folder on its first start.

import type { Key } from './key-ring.js';
import { newKey } from './key-text.js';

/** In this source for all to read: seals nothing that needs to be secret. */
export const knownDemoKey: Key = { id: 'demo', secret: Buffer.alloc(32, 'placewell: invented people only ') };

/** Told apart from a council's own by its id. */
export const newDemoKey = (): Key => newKey('demo');

export const isDemo = (id: string): boolean => id === knownDemoKey.id || id.startsWith('demo-');

/** Beside the folder and not in it: a copy of the data, a backup or a dump has no key with it. */
export const demoFileOf = (folder: string): string => `${folder.replace(/[/\\]+$/, '')}.keys`;

export const demoRemark =
  'Demo key, made by Placewell for a first start: for invented people only. Real people need PLACEWELL_KEYS or PLACEWELL_KEY_FILE.';
