// Checks that several kinds share, each giving the problems it finds.

import type { Day, Point } from '#src/domain/index';
import { type Problem, shown } from '../issue.js';

/** A reference must be held already, or be in a file imported before this one. */
export const held = (
  field: string,
  id: string | null,
  ids: { has(id: string): boolean },
  noun: string,
): readonly Problem[] =>
  id === null || ids.has(id)
    ? []
    : [{ field, expected: `${noun} already held or imported before`, received: shownReference(id) }];

/** A reference has a digit; without one it may be a name. */
const shownReference = (id: string): string => shown(id, !/\d/.test(id));

/** Two columns that mean something only together. */
export const together = (a: string, b: string, valueA: unknown, valueB: unknown): readonly Problem[] =>
  (valueA === null) === (valueB === null)
    ? []
    : [{ field: valueA === null ? a : b, expected: `${a} and ${b} both filled or both blank`, received: 'nothing' }];

/** An end may not come before its start (SSDA903 rule 356). */
export const inOrder = (field: string, from: Day | null, to: Day | null): readonly Problem[] =>
  from === null || to === null || from <= to
    ? []
    : [{ field, expected: 'a day on or after the start', received: 'an earlier day' }];

export const ageRange = (field: string, from: number | null, to: number | null): readonly Problem[] =>
  from === null || to === null || from <= to
    ? []
    : [{ field, expected: `an age of ${from} or more`, received: String(to) }];

/** Both coordinates or neither; null is "not recorded". */
export const pointOf = (lat: number | null, lon: number | null): Point | null =>
  lat === null || lon === null ? null : { lat, lon };
