// Schools, contact venues and localities: the points a placement is near to or far from.

import type { SchoolId, VenueId } from './ids.js';
import type { Point } from './measures/geo.js';

export interface School {
  readonly id: SchoolId;
  readonly name: string;
  readonly point: Point;
}

export interface Venue {
  readonly id: VenueId;
  readonly name: string;
  readonly point: Point;
}

/** A named town or village of the gazetteer. */
export interface Locality {
  readonly name: string;
  readonly authority: string;
  readonly point: Point;
  readonly population: number;
}
