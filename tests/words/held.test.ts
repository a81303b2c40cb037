// Places that are held, in words: how many, and for whom only where everyone who waits is told of.

import { expect, test } from 'vitest';
import { boards } from '#bots/words/boards';
import { allocationWords } from '#bots/words/waiting/allocation';
import { childId, homeId, referralId } from '#src/domain/index';

test('the board says how many, and never for whom', () => {
  expect(boards.held(1)).toBe('1 place is held for a referral, and counted as taken.');
  expect(boards.held(3)).toBe('3 places are held for a referral, and counted as taken.');
});

test('the proposal for everyone says for whom, and where', () => {
  const held = [
    { referral: referralId('R-204'), home: homeId('H-301'), children: [childId('C-1042')] },
    { referral: referralId('R-205'), home: homeId('H-302'), children: [childId('C-1043')] },
  ];
  expect(allocationWords.held(held)).toBe('Held already, and so not in it: R-204 at H-301 and R-205 at H-302.');
});
