// An offer counts while it stands and if it starts in time.

import { describe, expect, it } from 'vitest';
import { anOffer } from '#fixtures/build';
import { day } from '#src/domain/index';
import { offerLive as rule } from '#src/rules/law/home/room/offer-live';
import { codes, judge } from '../../../ask.js';

describe('offer-live', () => {
  it('uses an offer on its last day', () => {
    expect(judge(rule, { offer: anOffer({ expires: day('2026-11-20') }) }).status).toBe('met');
  });

  it('refuses an offer that ended yesterday', () => {
    expect(codes(judge(rule, { offer: anOffer({ expires: day('2026-11-19') }) }))).toEqual(['offer-expired']);
  });

  it('takes an offer that starts on the day, not the day after', () => {
    expect(judge(rule, { offer: anOffer({ start: day('2026-11-27') }) }).status).toBe('met');
    expect(codes(judge(rule, { offer: anOffer({ start: day('2026-11-28') }) }))).toEqual(['offer-starts-later']);
  });

  it('gives both reasons where both hold, and none where nothing was offered', () => {
    expect(
      judge(rule, { offer: anOffer({ expires: day('2026-11-01'), start: day('2027-01-01') }) }).reasons,
    ).toHaveLength(2);
    expect(judge(rule).status).toBe('not-applicable');
  });
});
