// How far an emergency looks: to ten in the morning of the next working day.

import { describe, expect, it } from 'vitest';
import { aReferral } from '#fixtures/build';
import { day } from '#src/domain/index';
import { horizonOf } from '#src/matching/horizon';

describe('the horizon of an emergency', () => {
  const until = (on: string) => horizonOf(aReferral({ urgency: 'emergency' }), day(on))?.until;

  it('on a Thursday is Friday at ten; on a Friday or a Saturday, Monday', () => {
    expect(until('2026-11-19')).toBe('2026-11-20T10:00');
    expect(until('2026-11-20')).toBe('2026-11-23T10:00');
    expect(until('2026-11-21')).toBe('2026-11-23T10:00');
  });

  it('on Christmas Eve passes over the bank holidays', () => {
    expect(until('2026-12-24')).toBe('2026-12-29T10:00');
  });

  it('is none for a planned search', () => {
    expect(horizonOf(aReferral({ urgency: 'planned' }), day('2026-11-20'))).toBeNull();
  });
});
