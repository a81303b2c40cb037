// What a choice gains today over the alternative: waiting for one who can, the outside provider for one who cannot.

import { dayOf } from '../play/score.js';
import type { Open } from '../play/view.js';
import { outsideOf } from '../world/family.js';
import { POINT, WAITING } from '../world/shape.js';

/** Hundredths of points a day. */
export const outsideWorth = ({ family }: Pick<Open, 'family'>): number => outsideOf(family).points * POINT;

export const todayWorth = (open: Open, day: number): number => (open.due > day ? WAITING : outsideWorth(open));

/** Hundredths of points a day that so many children in a home are worth over so many at `other` each. */
export const gain = (worth: number, children: number, other: number): number =>
  dayOf(worth, children) - children * other;
