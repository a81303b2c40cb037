// The whole weekly cost in whole pence: fee and travel gross, with what others pay beside it.

import { describe, expect, it } from 'vitest';
import { aHome, anOffer, aSchool, aVenue } from '#fixtures/build';
import { childId, poundsPerWeek, schoolId, venueId } from '#src/domain/index';
import { type Ask, wholeCost } from '#src/rules/index';
import { anAsk, asked, homeAt, member } from './ask.js';

const schools = new Map([[schoolId('S-1'), aSchool()]]);
const venues = new Map([[venueId('V-1'), aVenue()]]);
const pupil = (id: string) => member({ id: childId(id) }, { school: { id: schoolId('S-1'), mustContinue: false } });
const contact = {
  venueId: venueId('V-1'),
  childIds: [childId('C-1')],
  timesPerWeek: 2,
  supervised: true,
  basis: 'plan' as const,
};
const cost = (over: Partial<Ask>) => wholeCost(anAsk({ schools, venues, ...over }));

describe('whole cost', () => {
  it('is the fee for each child, and the miles there and back', () => {
    // 10 straight miles are 13 by road: 5 × 26 × 45p to school, 2 × 26 × 45p to contact.
    const both = asked({ members: [pupil('C-1'), pupil('C-2')], contacts: [contact] });
    expect(cost({ ...both, home: homeAt(10) })).toEqual({
      fee: 112_000,
      schoolTravel: 5_850,
      contactTravel: 2_340,
      total: 120_190,
      contributions: null,
      marginalCash: 120_190,
    });
  });

  it('takes the offer’s price in place of the fee, and does not guess where it names none', () => {
    expect(cost({ offer: anOffer({ price: poundsPerWeek(1051) }) }).total).toBe(105_100);
    expect(cost({ offer: anOffer({ price: null }) })).toMatchObject({ fee: null, total: null, marginalCash: null });
    expect(cost({ home: aHome({ fee: null }) }).total).toBeNull();
  });

  it('adds only travel for a place already paid for, and still shows the full cost', () => {
    const home = { ...homeAt(10), alreadyPaid: true };
    expect(cost({ members: [pupil('C-1')], home })).toMatchObject({ total: 61_850, marginalCash: 5_850 });
  });

  it('shows what health and education pay, and takes nothing off', () => {
    const contributions = { healthPence: 30_001, educationPence: 7 };
    const shown = cost(asked({ contributions }));
    expect(shown).toMatchObject({ total: 56_000, contributions: { health: 30_001, education: 7 } });
  });

  it('counts no way to school for a child marked away, unless the school must be kept', () => {
    const schoolTravel = (mustContinue: boolean) => {
      const away = member({}, { school: { id: schoolId('S-1'), mustContinue } });
      return cost({ ...asked({ nearness: 'away', members: [away] }), home: homeAt(10) }).schoolTravel;
    };
    expect([schoolTravel(false), schoolTravel(true)]).toEqual([0, 5_850]);
  });

  it('has no total while a place travelled to is not known', () => {
    expect(cost({ members: [pupil('C-1')], schools: new Map() })).toMatchObject({ fee: 56_000, total: null });
  });
});
