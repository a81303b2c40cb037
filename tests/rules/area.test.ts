// Whose area a home lies in: the council's own, one that adjoins it, or neither.

import { describe, expect, it } from 'vitest';
import { aCouncil, aHome } from '#fixtures/build';
import { areaOf } from '#src/rules/facts/area';
import { anAsk } from './ask.js';

describe('the area of a home', () => {
  const area = (authority: string, council = aCouncil()) =>
    areaOf(anAsk({ council, home: aHome({ at: { ...aHome().at, authority } }) }));

  it("is the council's own, adjoining, or at a distance, which is no mileage", () => {
    expect(area('Synthshire')).toBe('in-area');
    expect(area('Hampshire')).toBe('out-of-area');
    expect(area('Bristol')).toBe('at-a-distance');
  });

  it('is not known while nobody has said whose area is the council’s', () => {
    expect(area('Synthshire', aCouncil({ authority: null }))).toBe('not-known');
  });
});
