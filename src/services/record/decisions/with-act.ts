// Lines of what was done as a part of a greater act: they say of which, and are taken back with it.

import type { DecisionId } from '#src/domain/index';
import type { Line } from '../act.js';

export const withAct = (lines: readonly Line[], decision: DecisionId): readonly Line[] =>
  lines.map((line) => ({ ...line, detail: { ...line.detail, with: decision } }));
