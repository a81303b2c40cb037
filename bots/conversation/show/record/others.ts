// Short answers of the record: something done, what a person has been told, lines of the audit, an answer shown again.

import { type Action, buttons, carrying, heading, quiet, type Reply, text } from '#bots/replies/index';
import { whoText } from '#bots/words/record/codes';
import { actText, auditWords, noticeText, noticeWords, replayWords } from '#bots/words/record/others';
import { stampText } from '#bots/words/record/times';
import type { NoticeShown } from '#src/services/index';
import type { AuditLine } from '#src/services/terms';
import { ofNobody, ofRecord } from '../../carries.js';

export const toldReply = (said: readonly string[], actions: readonly Action[]): Reply => ({
  summary: 'Done.',
  carries: ofNobody,
  blocks: carrying(ofRecord, [...said.map(text), ...buttons(actions)]),
});

export const noticesReply = (notices: readonly NoticeShown[], now: Date): Reply => ({
  summary: 'What you have been told.',
  carries: ofNobody,
  blocks: carrying(ofRecord, [
    heading(noticeWords.title),
    notices.length === 0
      ? text(noticeWords.none)
      : {
          kind: 'table',
          head: noticeWords.head,
          rows: notices.slice(0, 50).map((each) => [stampText(each.at), noticeText(each, now)]),
        },
  ]),
});

export const auditReply = (lines: readonly AuditLine[], subject: string, most: number): Reply => ({
  summary: 'Lines of the audit.',
  carries: ofNobody,
  blocks: carrying(ofRecord, [
    heading(auditWords.title(subject)),
    ...(lines.length === most ? [quiet(auditWords.newest(most))] : []),
    lines.length === 0
      ? text(auditWords.none(subject))
      : {
          kind: 'table',
          head: auditWords.head,
          rows: lines.map(({ seq, at, actor, act, subject: of, surface }) => [
            String(seq),
            stampText(at),
            whoText(actor),
            actText(act),
            of,
            surface,
          ]),
        },
  ]),
});

/** `words` are the very ones that were shown. */
export const replayReply = (
  id: string,
  { subject, at, actor }: { readonly subject: string; readonly at: Date; readonly actor: string },
  words: string | null,
): Reply => ({
  summary: 'What was shown, shown again.',
  carries: ofNobody,
  blocks: carrying(ofRecord, [
    heading(replayWords.title(id)),
    text(replayWords.shown(subject, stampText(at), whoText(actor))),
    ...(words === null
      ? [text(replayWords.asJson)]
      : words
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(text)),
  ]),
});
