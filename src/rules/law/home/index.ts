// Whether the home is one the law allows, is approved or registered, and has a place.

import { approval } from './approval/index.js';
import { kind } from './kind/index.js';
import { room } from './room/index.js';

export const home = [approval, kind, room] as const;
