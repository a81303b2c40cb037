// A parent who is a child and their baby share a room for two, and nobody else shares it with them.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { type Bedroom, bedroomId, day } from '#src/domain/index';
import { bedroomsFor, mayShare, mayShareUnasked } from '#src/rules/facts/bedrooms';
import { anAsk, members, resident } from '../ask.js';
import { referralFor } from '../law/regimes/regime.js';

describe('a parent and their baby', () => {
  const double: Bedroom = { id: bedroomId('H-1/B2'), size: 'double', use: 'children', cot: false };
  const both = members(
    {
      bornOn: day('2010-05-04'),
      needs: [{ code: 'sexual-exploitation', level: 'low', recordedOn: null, source: null, expiresOn: null }],
    },
    { bornOn: day('2026-10-01'), sex: 'male' },
  );
  const ask = (regime: 'parent-and-child' | 'standard') =>
    anAsk({ ...referralFor(regime, {}, { members: both }), home: aHome({ bedrooms: [double] }) });
  const [mother, baby] = both.map(({ child }) => child);

  it('share a double room, and nobody is asked to agree to it', () => {
    const asked = ask('parent-and-child');
    expect(bedroomsFor(asked, [], 0)).toBe('enough');
    expect(mother && baby && mayShare(asked, mother, baby) && mayShareUnasked(asked, mother, baby)).toBe(true);
  });

  it('do not share it with a child who lives there', () => {
    const asked = ask('parent-and-child');
    const there = resident({ bornOn: day('2025-10-01') }, { bedroomId: double.id });
    expect(mother && mayShare(asked, mother, there.child)).toBe(false);
  });

  it('would not share in any other search', () => {
    expect(bedroomsFor(ask('standard'), [], 0)).toBe('too-few');
  });
});
