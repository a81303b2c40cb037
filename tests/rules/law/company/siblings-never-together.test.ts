// Never together, for safety: not in one part of a search.

import { describe, expect, it } from 'vitest';
import { siblingsNeverTogether as rule } from '#src/rules/law/company/siblings-never-together';
import { asked, codes, judge, members, pair, resident } from '../../ask.js';

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

  it('says nothing of where the other lives', () => {
    expect(judge(rule, { ...asked(never('C-90', 'C-1')), residents: [resident()] }).status).toBe('not-applicable');
  });
});
