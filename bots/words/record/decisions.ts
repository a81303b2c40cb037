// Decisions in words: what was proposed, what still stands before it, and what came of it.

import type { DecisionShown } from '#src/services/index';
import type { DecisionState } from '#src/services/terms';
import { count, list, weekdayText } from '../amounts.js';

export const decisionStateWords: Readonly<Record<DecisionState, string>> = {
  proposed: 'proposed, not yet confirmed',
  confirmed: 'confirmed: the placement is made, and the child has not moved in yet',
  started: 'started: the child lives there',
  ended: 'ended',
  refused: 'refused',
  withdrawn: 'withdrawn',
  cancelled: 'cancelled before the child moved in',
};

export const beforeWords: Readonly<Record<DecisionShown['before'][number], string>> = {
  'gates-open': 'approvals are still to be given',
  'views-missing': 'views are still to be recorded, or why they could not be had',
  'hold-over': 'the place is no longer kept: it is kept again when this is confirmed, if it is still free',
  'law-refuses': 'the law does not allow it as things stand now',
};

/** "H-204", or "H-204 for C-1, and H-310 for C-2 and C-3". */
export const placesText = ({ parts }: Pick<DecisionShown, 'parts'>): string =>
  parts.length === 1
    ? `${parts[0]?.homeId}`
    : parts.map(({ homeId, children }) => `${homeId} for ${list(children)}`).join(', and ');

export const decisionWords = {
  title: ({ id, referralId, parts }: Pick<DecisionShown, 'id' | 'referralId' | 'parts'>) =>
    `${id}: ${placesText({ parts })} for ${referralId}`,
  state: 'State',
  startOn: 'From',
  by: 'Put forward by',
  byAt: (who: string, at: string) => `${who}, ${at}`,
  rank: 'On the list it was',
  rankIs: (rank: number | null) => (rank === null ? 'not on the list' : `number ${rank}`),
  override: 'Why this one',
  overrideIs: (reason: string, words: string) => `${reason}: ${words}`,
  departs: 'Departs from',
  list: 'The list it rests on',
  replay: (id: string) => `replay ${id}`,
  holds: 'Kept by',
  beforeTitle: 'Before it can be confirmed',
  ready: 'Nothing stands before confirming it: every approval is given and every view is recorded.',
  gatesTitle: 'Approvals',
  noGates: 'No approval is needed.',
  open: 'open',
  may: (who: string) => `${who} may answer`,
  conditions: (n: number) => count(n, 'condition'),
  answered: (outcome: 'approved' | 'refused', by: string, at: string) => `${outcome} by ${by}, ${at}`,
  telephone: (by: string, until: string) => `said by telephone, written down by ${by}: to be countersigned by ${until}`,
  countersigned: 'said by telephone, and countersigned',
  ticked: (n: number, of: number) => `${n} of ${of} conditions ticked`,
  asks: (words: string) => `On condition: ${words}`,
  reason: (words: string) => `Reason: ${words}`,
  follows: (by: string) => `may follow by ${by}:`,
  viewsTitle: 'Views',
  clocksTitle: 'What must follow, and by when',
  clocksHead: ['What', 'By when', 'Done'] as const,
  done: 'yes',
  notDone: 'not yet',
  undoUntil: (at: string) => `Your last act on it can be undone until ${at}.`,
  listTitle: 'Decisions',
  none: 'There is no decision that you may see.',
  noneFor: (referral: string) => `There is no decision on ${referral}.`,
  waitingTitle: 'Waiting for you',
  nothingWaits: 'Nothing waits for your approval.',
  which: 'Which decision? Say its reference, such as "D-1"; "decisions" lists them, "waiting" those that wait for you.',
} as const;

/** What was just done, said first. */
export const doneWords = {
  proposed: (d: DecisionShown) =>
    `Proposed: ${placesText(d)} for ${d.referralId}. Nothing is decided until every approval is given and it is confirmed.`,
  approved: (gate: string) => `Approved: ${gate}.`,
  refused: (gate: string) => `Refused: ${gate}. The decision is closed and the place is free.`,
  countersigned: 'Countersigned.',
  confirmed: (d: DecisionShown) => `Confirmed: ${placesText(d)} for ${d.referralId}, from ${weekdayText(d.startOn)}.`,
  started: (d: DecisionShown) => `Started on ${weekdayText(d.startOn)}.`,
  ended: (reason: string) => `Ended: ${reason}.`,
  withdrawn: (d: DecisionShown) =>
    d.state === 'cancelled'
      ? 'Cancelled before the child moved in. The place is free, and the search goes on.'
      : 'Withdrawn. What was kept for it is free.',
} as const;

export const actForms = {
  whichGate: (id: string) => `${id}: which approval? Each is given by itself.`,
  noOpenGate: (id: string) => `${id} has no approval that is still open. Nothing was done.`,
  nothingOwed: (id: string) => `${id} waits for no countersignature. Nothing was done.`,
  approveTitle: (id: string, gate: string) => `${id}: approve "${gate}"`,
  refuseTitle: (id: string, gate: string) => `${id}: refuse "${gate}"`,
  approveExplain: 'Tick what you are satisfied of, one by one. Nothing is approved until you send this.',
  refuseExplain: 'One refusal closes the decision and frees the place. Nothing is refused until you send this.',
  mayFollow: (text: string, by: string) => `${text} (may follow, by ${by})`,
  conditions: 'What you ask for besides (blank for nothing)',
  reason: 'Your reason',
  saidBy: 'Who said it by telephone',
  saidOutside: 'Who said it, and in what role, such as "registered manager, by telephone"',
  approve: 'Approve',
  refuse: 'Refuse',
  endTitle: (id: string) => `${id}: end the placement`,
  endExplain: 'Nothing is ended until you send this.',
  endOn: 'Last day',
  endReason: 'Why it ended (903 return)',
  endReasonWanted: 'Choose why it ended: that one is not for this child. Nothing was done.',
  end: 'End it',
  startOn: (id: string) => `On which day did the child move in? Say "start ${id} on 24 Nov".`,
  withdrawWhy: (id: string) => `Why is ${id} withdrawn? Say "withdraw ${id} because …".`,
  tooLong: (most: number) =>
    `An answer on the form is too long: at most ${most.toLocaleString('en-GB')} characters. Nothing was done.`,
  oldForm: 'That form belongs to something that has changed. Nothing was done: ask again.',
} as const;
