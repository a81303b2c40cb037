// What is said of the record: read whole, or asked about; nothing in between.

import { expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { readCommand } from '../../../bots/conversation/read-command.js';
import { recordVerbs } from '../../../bots/conversation/record/verbs.js';

const asAt = day('2026-11-20');
const number = (n: number) => ({ kind: 'number', number: n });
const home = (id: string) => ({ kind: 'home', home: id });
const hold = (what: object, referral: string | null = null, until: string | null = null) => ({
  verb: 'hold',
  what,
  referral,
  until,
});
const gate = (outcome: string, telephone = false, code: string | null = null) => ({
  verb: 'answer-gate',
  decision: 'D-1',
  gate: code,
  how: { outcome, telephone },
});
const which = (act: string) => ({ verb: 'which', act });

const table: readonly (readonly [string, object])[] = [
  ['hold 2', hold(number(2))],
  ['Hold option 2 please', hold(number(2))],
  ['hold h204', hold(home('H-204'))],
  ['hold H-204 for R-204 until 19:00', hold(home('H-204'), 'R-204', 'until 19:00')],
  ['hold H-204 for R-204 until Mon 10:00.', hold(home('H-204'), 'R-204', 'until Mon 10:00')],
  ['hold 2 for 2 hours', hold(number(2), null, 'for 2 hours')],
  ['holds', { verb: 'holds', referral: null }],
  ['holds for R-204', { verb: 'holds', referral: 'R-204' }],
  [
    'extend HD-1 until 21:00 because the carer rings back at eight',
    { verb: 'extend', hold: 'HD-1', until: 'until 21:00', reason: 'the carer rings back at eight' },
  ],
  ['extend hd1', { verb: 'extend', hold: 'HD-1', until: null, reason: null }],
  ['release HD-1', { verb: 'release', hold: 'HD-1' }],
  ['undo', { verb: 'undo', subject: null }],
  ['undo d-1', { verb: 'undo', subject: 'D-1' }],
  ['propose 1', { verb: 'propose', what: number(1), referral: null }],
  ['propose H-204 for R-204', { verb: 'propose', what: home('H-204'), referral: 'R-204' }],
  ['D-1', { verb: 'decision', decision: 'D-1' }],
  ['show me decision d 12', { verb: 'decision', decision: 'D-12' }],
  ['decisions for R-204', { verb: 'decisions', referral: 'R-204' }],
  ['what waits for me?', { verb: 'waiting' }],
  ['views D-1', { verb: 'views', decision: 'D-1' }],
  ['approve D-1', gate('approved')],
  ['approve D-1 gate out-of-area@director', gate('approved', false, 'out-of-area@director')],
  ['approve D-1 please', gate('approved')],
  ['refuse D-1 by telephone', gate('refused', true)],
  ['approved by telephone D-1', gate('approved', true)],
  ['countersign D-1', { verb: 'countersign', decision: 'D-1', gate: null }],
  ['confirm D-1', { verb: 'confirm-decision', decision: 'D-1' }],
  ['start D-1 on 24 Nov', { verb: 'start', decision: 'D-1', on: '24 Nov' }],
  ['start D-1', { verb: 'start', decision: 'D-1', on: null }],
  ['end D-1', { verb: 'end', decision: 'D-1' }],
  ['withdraw D-1 because the carer is ill', { verb: 'withdraw', decision: 'D-1', reason: 'the carer is ill' }],
  ['audit R-204', { verb: 'audit', subject: 'R-204' }],
  ['verify audit', { verb: 'verify-audit' }],
  ['replay de38143f10c2', { verb: 'replay', id: 'de38143f10c2' }],
  [
    'break glass R-9 because the police are here',
    { verb: 'break-glass', record: 'R-9', reason: 'the police are here' },
  ],
  ['notices', { verb: 'notices' }],
  // Clear in what is wanted, and not in what it is about.
  ['hold', which('hold')],
  ['hold it', which('hold')],
  ['hold 2 and 3', which('hold')],
  ['propose the second one', which('propose')],
  ['release', which('release')],
  ['approve', which('decision')],
  ['approve it', which('decision')],
  ['confirm it', which('decision')],
  ['withdraw', which('decision')],
  ['break glass', which('break-glass')],
  // As before.
  ['confirm', { verb: 'confirm' }],
  ['start', { verb: 'greet' }],
  ['everything', { verb: 'clear' }],
  ['undo the narrowing', { verb: 'clear' }],
];

it.each(table)('"%s" is read as it was meant, or asked about', (words, command) => {
  expect(readCommand(words, asAt)).toEqual(command);
});

it.each(recordVerbs.map(({ example }) => example))('the example "%s" of the help is understood', (example) => {
  expect(['which', 'unclear']).not.toContain(readCommand(example, asAt).verb);
});
