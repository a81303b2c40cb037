// Never together, for safety: neither in one part nor where one already lives.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { childId, day } from '#src/domain/index';
import { siblingsNeverTogether as rule } from '#src/rules/law/siblings-never-together';
import { asked, codes, judge, members, pair, period, resident } from '../ask.js';

describe('siblings-never-together', () => {
  const never = (a: string, b: string) => ({ siblings: [pair(a, b, 'never')] });
  const both = members({}, {});

  it('has nothing to say where no pair is "never"', () => {
    expect(judge(rule, { ...asked({ members: both, siblings: [pair('C-1', 'C-2', 'must')] }) }).status).toBe(
      'not-applicable',
    );
  });

  it('refuses one home for both, and not for one of them', () => {
    const over = asked({ members: both, ...never('C-1', 'C-2') });
    expect(codes(judge(rule, over))).toEqual(['siblings-never-together']);
    expect(judge(rule, { ...over, members: both.slice(0, 1) }).status).toBe('not-applicable');
  });

  it('refuses a home where the other already lives, and does not say so', () => {
    const over = { ...asked(never('C-90', 'C-1')), residents: [resident()] };
    expect(judge(rule, over).reasons).toEqual([{ code: 'matching-conversation-needed' }]);
  });

  it('refuses a home where the other comes for respite, until it is over', () => {
    const respite = (to: string) =>
      aHome({ bookings: [{ childId: childId('C-90'), period: period(day('2026-11-20'), day(to)) }] });
    expect(judge(rule, { ...asked(never('C-1', 'C-90')), home: respite('2026-11-28') }).status).toBe('broken');
    expect(judge(rule, { ...asked(never('C-1', 'C-90')), home: respite('2026-11-27') }).status).toBe('not-applicable');
  });
});
