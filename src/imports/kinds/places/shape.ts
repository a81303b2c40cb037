// A line of the places file as what it is about, and back.

import { Refused } from '../../columns/kind.js';
import type { PlaceRow } from '../../rows.js';
import type { PlaceCells } from './columns.js';

/** The value of a line, or what it lacks for its kind. */
export function placeOf(row: PlaceCells): PlaceRow | Refused {
  const { homeId, kind } = row;
  switch (kind) {
    case 'approval': {
      const { places, ageFrom, ageTo, sex, onlySiblings, children: namedChildren } = row;
      if (places === null || ageFrom === null || ageTo === null || sex === null)
        return lacking(row, { places, age_from: ageFrom, age_to: ageTo, sex });
      const siblings = onlySiblings ?? false;
      return { kind, homeId, approval: { places, ageFrom, ageTo, sex, onlySiblings: siblings, namedChildren } };
    }
    case 'bedroom': {
      const { bedroomId: id, size, use, cot } = row;
      if (id === null || size === null || use === null) return lacking(row, { bedroom_id: id, size, use });
      return { kind, homeId, bedroom: { id, size, use, cot: cot ?? false } };
    }
    case 'exemption': {
      const { children, from, to } = row;
      const named = children.length === 0 ? null : children;
      if (named === null || from === null) return lacking(row, { children: named, from });
      return { kind, homeId, exemption: { children, from, to } };
    }
    case 'booking': {
      const { children, from, to } = row;
      if (from === null) return lacking(row, { from });
      const [childId = null, second] = children;
      if (second !== undefined) return new Refused(oneChild(children.length));
      return { kind, homeId, booking: { childId, period: { from, to } } };
    }
    case 'unavailable': {
      const { places, from, to, reason } = row;
      if (from === null || reason === null) return lacking(row, { from, reason });
      return { kind, homeId, unavailable: { period: { from, to }, places: places ?? 'all', reason } };
    }
    case 'impact-assessment': {
      const { referralId, outcome, on, by } = row;
      if (referralId === null || outcome === null || on === null || by === null)
        return lacking(row, { referral_id: referralId, outcome, assessed_on: on, assessed_by: by });
      return { kind, homeId, impactAssessment: { referralId, outcome, on, by } };
    }
  }
}

export function placeCells(row: PlaceRow): PlaceCells {
  const cells = { ...blank, kind: row.kind, homeId: row.homeId };
  switch (row.kind) {
    case 'approval': {
      const { namedChildren, ...approval } = row.approval;
      return { ...cells, ...approval, children: namedChildren };
    }
    case 'bedroom': {
      const { id, ...bedroom } = row.bedroom;
      return { ...cells, ...bedroom, bedroomId: id };
    }
    case 'exemption':
      return { ...cells, ...row.exemption };
    case 'booking':
      return { ...cells, ...row.booking.period, children: row.booking.childId === null ? [] : [row.booking.childId] };
    case 'unavailable': {
      const { period, places, reason } = row.unavailable;
      return { ...cells, ...period, places: places === 'all' ? null : places, reason };
    }
    case 'impact-assessment':
      return { ...cells, ...row.impactAssessment };
  }
}

const lacking = (row: PlaceCells, cells: Readonly<Record<string, unknown>>): Refused =>
  new Refused(
    ...Object.entries(cells)
      .filter(([, value]) => value === null)
      .map(([field]) => ({
        field,
        expected: `a value, because the line is of kind "${row.kind}"`,
        received: 'nothing',
      })),
  );

const oneChild = (count: number) => ({
  field: 'children',
  expected: 'one child, or none',
  received: `${count} children`,
});

const blank = {
  places: null,
  ageFrom: null,
  ageTo: null,
  sex: null,
  onlySiblings: null,
  children: [],
  bedroomId: null,
  size: null,
  use: null,
  cot: null,
  from: null,
  to: null,
  reason: null,
  referralId: null,
  outcome: null,
  on: null,
  by: null,
};
