// One authority is the same under the names that different systems give it.

import { describe, expect, it } from 'vitest';
import { sameAuthority } from '#src/domain/index';

describe('authorities', () => {
  it.each([
    ['Hampshire', 'Hampshire County Council'],
    ['Bristol', 'Bristol, City of'],
    ['Bath and North East Somerset', 'Bath & North East Somerset Council'],
    ['Swindon Borough Council', 'swindon'],
  ])('%s is %s', (a, b) => {
    expect(sameAuthority(a, b)).toBe(true);
  });

  it.each([
    ['Derby', 'Derbyshire'],
    ['North Somerset', 'Bath and North East Somerset'],
    ['Somerset', 'South Somerset'],
    ['Gloucestershire', 'South Gloucestershire'],
  ])('%s is not %s', (a, b) => {
    expect(sameAuthority(a, b)).toBe(false);
  });
});
