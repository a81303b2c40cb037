// "rules": every rule of the book with its class, its source, how sure we are of it, and when it is in force.

import { expect, it } from 'vitest';
import { catalogue } from '#src/rules/index';
import { rulesReply } from '../../bots/conversation/show/boards.js';

const said = JSON.stringify(rulesReply(catalogue));

it('says every rule in its own sentence', () => {
  for (const { sentence } of catalogue) expect(said).toContain(JSON.stringify(sentence).slice(1, -1));
});

it('says from when a rule is law, and which text was read', () => {
  expect(said).toContain('reg 27A (SI 2021/161), text read","from 9 Sep 2021"');
  expect(said).toContain('reg 27C (SI 2023/416 reg 36); reg 44, text read","from 28 Oct 2023"');
});

it('says what was not verified against the statute, and what is only the council’s choice', () => {
  expect(said).toContain('reg 22(3); s13(3), not verified against the statute"');
  expect(said).toContain("the council's own choice");
});
