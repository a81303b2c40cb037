// The verbs of the record: holds, decisions, approvals, and looks at what was done. Each reads a whole sentence or nothing.

import type { Verb } from '../verb.js';
import { saying, sayingExactly } from '../verb.js';
import type { Act, Answering, RecordCommand, What } from './command.js';
import {
  DECISION,
  decisionIn,
  GATE,
  HOLD,
  HOME,
  holdIn,
  homeIn,
  NUMBER,
  REFERRAL_SAID,
  referralIn,
  said,
} from './references.js';

type Groups = RegExpExecArray['groups'];
const FOR = `(?:\\s+for\\s+(?:referral\\s+)?${REFERRAL_SAID})?`;
/** "until 19:00", "for 2 hours": read by the clock, and asked about where it is not clear. */
const UNTIL = '(?:,?\\s+(?<until>(?:until|till|til|for|to)\\s+.+?))?';
const WHY = '(?:,?\\s+(?:because|as|since|reason:?)\\s+(?<why>.+?))?';

const whatIn = (groups: Groups): What =>
  groups?.number === undefined
    ? { kind: 'home', home: homeIn(groups) }
    : { kind: 'number', number: Number(groups.number) };
const WHAT = `(?:${HOME}|${NUMBER})`;
const APPROVING = /^(?:approve|approved|agree)/i;

const answering = (outcome: Answering['outcome'], telephone: boolean): Answering => ({ outcome, telephone });
const which = (act: Act): RecordCommand => ({ verb: 'which', act });

export const recordVerbs: readonly Verb[] = [
  {
    example: 'hold 2',
    does: 'keep the place of an option on the list until a time: also "hold H-310 for R-204 until 19:00", "until Mon 10:00", "for 2 hours"',
    read: saying(
      `(?:hold|keep|reserve)\\s+${WHAT}(?:\\s+for\\s+(?:referral\\s+)?${REFERRAL_SAID})?${UNTIL}`,
      ({ groups }) => ({
        verb: 'hold',
        what: whatIn(groups),
        referral: referralIn(groups),
        until: said(groups, 'until'),
      }),
    ),
  },
  {
    example: 'holds',
    does: 'the places kept now, soonest to lapse first; also "holds for R-204"',
    read: saying(`(?:(?:my|the|live|all|list|show)\\s+)*holds${FOR}`, ({ groups }) => ({
      verb: 'holds',
      referral: referralIn(groups),
    })),
  },
  {
    example: 'extend HD-1 until 21:00 because the carer rings back at eight',
    does: 'keep it longer, with the reason',
    read: saying(`(?:extend|prolong|keep)\\s+${HOLD}${UNTIL}${WHY}`, ({ groups }) => ({
      verb: 'extend',
      hold: holdIn(groups),
      until: said(groups, 'until'),
      reason: said(groups, 'why'),
    })),
  },
  {
    example: 'release HD-1',
    does: 'let the place go, with every hold made together with it',
    read: saying(`(?:release|let\\s+go(?:\\s+of)?)\\s+${HOLD}`, ({ groups }) => ({
      verb: 'release',
      hold: holdIn(groups),
    })),
  },
  {
    example: 'undo',
    does: 'take back your own last act while its window is open; also "undo D-1"',
    read: saying(`undo(?:\\s+(?:that|it|(?<subject>(?:HD?|D)[\\s-]?\\d{1,9})))?`, ({ groups }) => ({
      verb: 'undo',
      subject: subjectOf(said(groups, 'subject')),
    })),
  },
  {
    example: 'propose 1',
    does: 'put an option forward to be approved; also "propose H-310 for R-204". Another than the first needs a reason: the child may read these words one day',
    read: saying(`(?:propose|put\\s+forward|choose)\\s+${WHAT}${FOR}`, ({ groups }) => ({
      verb: 'propose',
      what: whatIn(groups),
      referral: referralIn(groups),
    })),
  },
  {
    example: 'decision D-1',
    does: 'a decision: its approvals, its views, and what stands before it is confirmed',
    read: saying(`(?:(?:show|see)\\s+)?(?:decision\\s+)?#?D[\\s-]?(?<decision>\\d{1,9})`, ({ groups }) => ({
      verb: 'decision',
      decision: decisionIn(groups),
    })),
  },
  {
    example: 'decisions',
    does: 'all that you may see; also "decisions for R-204"',
    read: saying(`(?:(?:my|the|all|list|show)\\s+)*decisions${FOR}`, ({ groups }) => ({
      verb: 'decisions',
      referral: referralIn(groups),
    })),
  },
  {
    example: 'waiting',
    does: 'what waits for your approval',
    read: sayingExactly(
      'waiting(?:\\s+for\\s+me)?|what\\s+(?:is\\s+)?wait(?:s|ing)(?:\\s+for\\s+me)?|my\\s+approvals',
      {
        verb: 'waiting',
      },
    ),
  },
  {
    example: 'views D-1',
    does: 'record what a child, parent or carer said, and how it was obtained; or why it could not be had',
    read: saying(
      `(?:(?:record\\s+)?(?:a\\s+|the\\s+)?views?)\\s+(?:on\\s+|of\\s+|for\\s+)?${DECISION}`,
      ({ groups }) => ({
        verb: 'views',
        decision: decisionIn(groups),
      }),
    ),
  },
  {
    example: 'approve D-1',
    does: 'answer an approval that is yours, condition by condition; also "refuse D-1", "approved by telephone D-1"',
    read: saying(
      `(?:approve|refuse|reject)\\s+${DECISION}(?:,?\\s+(?:gate\\s+)?${GATE})?(?<telephone>\\s+by\\s+(?:tele)?phone)?`,
      ({ input, groups }) => ({
        verb: 'answer-gate',
        decision: decisionIn(groups),
        gate: said(groups, 'gate'),
        how: answering(/\bapprove/i.test(input) ? 'approved' : 'refused', groups?.telephone !== undefined),
      }),
    ),
  },
  {
    example: 'confirm D-1',
    does: 'make the placement, when nothing stands before it; then "start D-1 on 24 Nov", "end D-1", "withdraw D-1 because …"',
    read: saying(`confirm\\s+${DECISION}`, ({ groups }) => ({
      verb: 'confirm-decision',
      decision: decisionIn(groups),
    })),
  },
  {
    example: 'what was I told',
    offered: false,
    does: 'what you have been told; for auditors also "audit R-204", "verify audit", "replay" and an id',
    read: sayingExactly('(?:my\\s+)?(?:notices|notifications)|what\\s+(?:was|have)\\s+i\\s+(?:been\\s+)?told', {
      verb: 'notices',
    }),
  },
];

const subjectOf = (typed: string | null): string | null =>
  typed === null ? null : typed.toUpperCase().replace(/^(HD|H|D)[\s-]?/, (_, kind: string) => `${kind}-`);

/** Understood, and told with the verbs that they go with. */
export const recordAnswers: readonly Verb['read'][] = [
  saying(
    `(?<what>approved|refused)\\s+by\\s+(?:tele)?phone,?\\s+(?:for\\s+)?${DECISION}(?:,?\\s+(?:gate\\s+)?${GATE})?`,
    ({ groups }) => ({
      verb: 'answer-gate',
      decision: decisionIn(groups),
      gate: said(groups, 'gate'),
      how: answering(APPROVING.test(groups?.what ?? '') ? 'approved' : 'refused', true),
    }),
  ),
  saying(`countersign\\s+${DECISION}(?:,?\\s+(?:gate\\s+)?${GATE})?`, ({ groups }) => ({
    verb: 'countersign',
    decision: decisionIn(groups),
    gate: said(groups, 'gate'),
  })),
  saying(`start(?:ed)?\\s+${DECISION}(?:,?\\s+(?:on\\s+)?(?<on>.+?))?`, ({ groups }) => ({
    verb: 'start',
    decision: decisionIn(groups),
    on: said(groups, 'on'),
  })),
  saying(`end\\s+${DECISION}`, ({ groups }) => ({ verb: 'end', decision: decisionIn(groups) })),
  saying(`(?:withdraw|cancel)\\s+${DECISION}${WHY}`, ({ groups }) => ({
    verb: 'withdraw',
    decision: decisionIn(groups),
    reason: said(groups, 'why'),
  })),
  sayingExactly('(?:verify|check)\\s+(?:the\\s+)?audit|audit\\s+verify|is\\s+the\\s+audit\\s+whole', {
    verb: 'verify-audit',
  }),
  saying(
    '(?:the\\s+)?audit\\s+(?:of\\s+|for\\s+)?(?<subject>(?:HD|[RHCDWV])[\\s-]?[A-Za-z0-9-]{1,40})',
    ({ groups }) => ({
      verb: 'audit',
      subject: (groups?.subject ?? '').toUpperCase().replace(/^(HD|[A-Z])[\s-]?/, (_, kind: string) => `${kind}-`),
    }),
  ),
  saying('(?:replay|show\\s+again)\\s+(?:id\\s+)?(?<id>[0-9a-zA-Z]{6,64})', ({ groups }) => ({
    verb: 'replay',
    id: groups?.id ?? '',
  })),
  saying(`break\\s+(?:the\\s+)?glass\\s+(?:on\\s+|for\\s+)?(?<record>[RHC][\\s-]?\\d{1,9})${WHY}`, ({ groups }) => ({
    verb: 'break-glass',
    record: (groups?.record ?? '').toUpperCase().replace(/^([RHC])[\s-]?/, (_, kind: string) => `${kind}-`),
    reason: said(groups, 'why'),
  })),
];

/** The act is clear and what it is about is not: one question back, and nothing is done. Tried last of all. */
export const unclearActs: readonly { readonly pattern: RegExp; readonly command: RecordCommand }[] = [
  { pattern: /^(?:please\s+|can\s+you\s+)?hold\b/i, command: which('hold') },
  { pattern: /^(?:please\s+)?(?:extend|prolong)\b/i, command: which('extend') },
  { pattern: /^(?:please\s+)?release\b/i, command: which('release') },
  { pattern: /^(?:please\s+)?propose\b/i, command: which('propose') },
  {
    pattern:
      /^(?:please\s+)?(?:approved?|refused?|reject|countersign|confirm|start|end|withdraw|views?|decision)\b(?!$)/i,
    command: which('decision'),
  },
  {
    pattern: /^(?:please\s+)?(?:approved?|refused?|reject|countersign|end|withdraw|views?|decision)[\s.?!]*$/i,
    command: which('decision'),
  },
  { pattern: /^(?:please\s+)?break\s+(?:the\s+)?glass\b/i, command: which('break-glass') },
  { pattern: /^(?:please\s+)?replay\b/i, command: which('replay') },
  { pattern: /^(?:please\s+)?(?:the\s+)?audit\b/i, command: which('audit') },
];
