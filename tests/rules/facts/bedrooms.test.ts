// Who may share a bedroom, where harm or doubt about an age stands against it; and that a refusal does not say so.

import { describe, expect, it } from 'vitest';
import { aChild, aHome } from '#fixtures/build';
import { type Child, childId, day, type NeedCode } from '#src/domain/index';
import { mayShare } from '#src/rules/facts/bedrooms';
import { vacancyOnTheDates } from '#src/rules/law/home/room/vacancy-on-the-dates';
import { anAsk, judge, members, resident } from '../ask.js';
import { needOf } from '../company.js';

describe('sharing a bedroom', () => {
  const share = (a: Partial<Child>, b: Partial<Child> = {}) =>
    mayShare(anAsk(), aChild({ siblings: [childId('C-2')], ...a }), aChild({ id: childId('C-2'), ...b }));

  it('is for sisters', () => {
    expect(share({})).toBe(true);
  });

  it('is never where sexual harm is known, either way, or not ruled out, on either side, however long ago', () => {
    const long = { recordedOn: day('2016-01-01'), expiresOn: day('2017-01-01') };
    const codes: readonly NeedCode[] = ['sexual-harm-to-others', 'sexual-exploitation'];
    for (const code of codes)
      for (const need of [needOf(code, 'low'), needOf(code, 'not-known'), needOf(code, 'high', long)])
        expect([share({ needs: [need] }), share({}, { needs: [need] })]).toEqual([false, false]);
    expect(share({ needs: [needOf('sexual-harm-to-others', 'none')] })).toBe(true);
  });

  it('is refused in the same words as where there is no bed at all', () => {
    const double = { ...aHome().bedrooms[1], size: 'double' } as const;
    const home = aHome({
      bedrooms: aHome()
        .bedrooms.slice(1, 2)
        .map((room) => ({ ...room, ...double })),
    });
    const there = (child: Partial<Child>) => [resident(child, { bedroomId: home.bedrooms[0]?.id ?? null })];
    const sister = members({ siblings: [childId('C-90')] });
    const said = (child: Partial<Child>) =>
      judge(vacancyOnTheDates, { home, members: sister, residents: there(child) });
    expect(said({}).status).toBe('met');
    const harm = said({ needs: [needOf('sexual-harm-to-others', 'high')] });
    const brother = said({ sex: 'male' });
    expect(harm).toEqual(brother);
    expect(harm.reasons).toEqual([{ code: 'no-free-bedroom', wanted: 1 }]);
  });

  it('is never for a child of disputed age with anyone younger, by a day, or grown up', () => {
    const doubted = { ageDisputed: true, bornOn: day('2011-06-01') };
    expect(share(doubted, { bornOn: day('2011-06-01') })).toBe(true);
    expect(share(doubted, { bornOn: day('2011-06-02') })).toBe(false);
    expect(share({ bornOn: day('2011-06-02') }, doubted)).toBe(false);
    expect(share(doubted, { bornOn: day('2008-11-28') })).toBe(true);
    expect(share(doubted, { bornOn: day('2008-11-27') })).toBe(false);
  });
});
