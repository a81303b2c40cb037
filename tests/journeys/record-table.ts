// The whole way of one child, as a table: a place held, an option proposed, approved, confirmed, started and ended; refused at each step.

import { gateId } from '#src/domain/index';
import { gateDefinition } from '#src/rules/index';
import type { Journey, Step } from './journey.js';

export interface RecordSetting {
  readonly referral: string;
  /** Each open gate of its first option, by code, and who of the staff may answer it. */
  readonly gates: readonly { readonly code: string; readonly by: string }[];
}

const nothingLeaks = [/undefined|null\b|NaN|\[object|over the limit/];

const allTicked = (code: string): Readonly<Record<string, string>> =>
  Object.fromEntries(gateDefinition(gateId(code)).conditions.map((each) => [`tick-${each.code}`, 'yes']));

const approving = ({ code, by }: RecordSetting['gates'][number], first: boolean): readonly Step[] => [
  { say: `I am ${by}`, see: [`You are now ${by}`] },
  { say: `approve D-1 gate ${code}`, see: ['Tick what you are satisfied of', 'Your reason'], notSee: nothingLeaks },
  ...(first
    ? [
        { send: { reason: 'It reads well.' }, see: ['Not approved', 'not ticked', 'It reads well.'] },
        { send: { ...allTicked(code), reason: ' ' }, see: ['needs a reason'] },
      ]
    : []),
  {
    send: { ...allTicked(code), reason: 'It is right for her.' },
    see: ['Approved:', 'conditions ticked'],
    notSee: nothingLeaks,
  },
];

const view = (of: string, more: Readonly<Record<string, string>>): readonly Step[] => [
  { say: 'views D-1', see: ['A view on D-1', 'how it was obtained'] },
  { send: { of, ...more }, see: ['Recorded: the view of'], notSee: nothingLeaks },
];

export const wholeWay = ({ referral, gates }: RecordSetting): Journey => ({
  name: 'from a list to a placement and its end, with a refusal at each step',
  steps: [
    { say: 'hold 1', see: ['Which referral'] },
    { say: `match ${referral}`, see: [/\d+ options/] },
    { say: 'hold 99', see: ['has not been shown to you'] },
    { say: 'hold 1 until 09:00', see: ['has passed already', 'hold 1 until tomorrow 09:00'] },
    { say: 'hold 1 until whenever', see: ['was not understood as a time', 'nothing was done'] },
    { say: 'hold 1 until Fri 10:00 next month', see: [/not understood|not possible/] },
    { say: 'hold 1 until 19:00', see: [`kept for ${referral} until 19:00 today`, 'undo', 'release HD-1'] },
    { say: 'hold 2', see: ['has a place promised already', 'Nothing was done'] },
    { say: 'holds', see: ['Places kept', 'HD-1', '19:00 today'] },
    { say: 'extend HD-1 until 21:00', see: ['Why must HD-1 be kept longer'] },
    { say: 'extend HD-1 until 21:00 because the carer rings back', see: ['until 21:00 today'] },
    { say: 'undo', see: ['Undone: hold extended'] },
    { say: 'release HD-77', see: ['There is no hold HD-77 here'] },
    { say: 'release HD-1', see: ['Released'] },
    { say: 'propose', see: [`Propose which home for ${referral}`] },
    { say: 'propose 2', see: ['why this one?', 'The child may read these words one day'] },
    { send: {}, see: ['needs a reason from the list, and words'] },
    {
      say: 'propose 1',
      see: ['D-1:', 'Proposed', 'Approvals', 'may answer', 'Still to be recorded'],
      notSee: nothingLeaks,
    },
    { say: 'confirm D-1', see: ['still to be given', 'Nothing was done'] },
    { say: `approve D-1 gate ${gates[0]?.code}`, see: ['You put this forward yourself'] },
    { say: 'approve D-1 gate no-such-thing', see: ['There is no approval to be given no-such-thing here'] },
    { say: 'start D-1 on 24 Nov', see: ['is proposed; for this it must be confirmed'] },
    { say: 'D-99', see: ['There is no decision D-99 here'] },
    { say: 'views D-1', see: ['A view on D-1'] },
    { send: { of: 'child', words: 'I want to go there.' }, see: ['This needs one of these', 'PN1'] },
    {
      send: { of: 'child', words: 'I want to go there.', obtained: 'PN1' },
      see: ['Recorded: the view of the child', 'I want to go there.'],
    },
    ...view('parent', { whyNot: 'could-not-be-found' }),
    ...gates.flatMap((gate, i) => approving(gate, i === 0)),
    { say: 'be myself', see: ['yourself again'] },
    { say: 'confirm D-1', see: ["Nobody's word is on record", 'the carer'] },
    ...view('carer', { words: 'We would like her to come.', obtained: 'PN1' }),
    { say: 'D-1', see: ['Nothing stands before confirming it'] },
    { say: 'confirm D-1', see: ['Confirmed:', 'What must follow'], notSee: nothingLeaks },
    { say: 'undo', see: ['Undone: placement confirmed'] },
    { say: 'confirm D-1', see: ['Confirmed:'] },
    { say: 'confirm D-1', see: ['is confirmed; for this it must be proposed'] },
    { say: 'end D-1', see: ['is confirmed; for this it must be started'] },
    { say: 'start D-1', see: ['On which day did the child move in'] },
    { say: 'start D-1 on 1 March 2030', see: ['That time is not possible'] },
    { say: 'start D-1 on 20 Nov', see: ['Started on Friday 20 Nov 2026'] },
    { say: 'undo D-1', see: ['cannot be undone', 'End the placement instead'] },
    { say: 'withdraw D-1 because we changed our mind', see: ['is started; for this it must be'] },
    { say: 'end D-1', see: ['end the placement', '903 return'] },
    { send: { on: '2026-11-20', reason: '' }, see: ['Choose why it ended'] },
    { send: { on: '2026-11-01', reason: 'CHILD' }, see: ['That time is not possible'] },
    { send: { on: '2026-11-20', reason: 'CHILD' }, see: ['Ended: CHILD: the child asked for it to end'] },
    { say: 'end D-1', see: ['is ended; for this it must be started'] },
    { say: 'decisions', see: ['D-1', 'ended'] },
    { say: 'audit D-1', see: ['option proposed', 'gate approved', 'placement confirmed', 'placement ended'] },
    { say: 'verify audit', see: ['The audit is whole'] },
    { say: 'I am W-14', see: ['commissioner'] },
    { say: 'D-1', see: ['There is no decision D-1 here'] },
    { say: 'D-98', see: ['There is no decision D-98 here'] },
    { say: 'verify audit', see: ['not for your posts', 'auditor'] },
    { say: 'break glass R-1', see: ['Why must R-1 be opened'] },
    { say: 'my notices', see: ['What you have been told'] },
  ],
});
