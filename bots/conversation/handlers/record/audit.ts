// "audit R-204", "verify audit", "replay <id>": looks at what was done and shown.

import { button } from '#bots/replies/index';
import { auditWords } from '#bots/words/record/others';
import { auditReply, replayReply, toldReply } from '../../show/record/others.js';
import { refusedAct, refusedSaying } from '../../show/record/refused.js';
import type { Handler } from '../../turn.js';

const MOST = 50;

export const audit: Handler<'audit'> = async ({ subject }, { record, who, now }) => {
  const wanted = /^HD-/.test(subject) ? `hold ${subject}` : subject;
  const found = await record.auditLines({ who: who.standing }, { subject: wanted, most: MOST });
  return { reply: found.ok ? auditReply(found.value, subject, MOST) : refusedAct(found.refusal, now) };
};

export const verifyAudit: Handler<'verify-audit'> = async (_, { record, who, now }) => {
  const found = await record.verifyAudit({ who: who.standing });
  if (!found.ok) return { reply: refusedAct(found.refusal, now) };
  const { ok, lines, head, broken } = found.value;
  if (!ok) return { reply: refusedSaying(auditWords.notWhole(broken?.seq ?? null), [button('verify audit')]) };
  const said = [auditWords.whole(lines), ...(head === null ? [] : [auditWords.headIs(head.seq, head.hash)])];
  return { reply: toldReply(said, [button('decisions')]) };
};

export const replay: Handler<'replay'> = async ({ id }, { record, who, now }) => {
  const found = await record.replay({ who: who.standing }, { id });
  if (!found.ok) return { reply: refusedAct(found.refusal, now) };
  const { sight } = found.value;
  return { reply: replayReply(id, sight, wordsOf(sight.form, sight.body)) };
};

/** Null for what was shown as JSON. The conversation keeps its words, and the reply that they were made from. */
function wordsOf(form: string, body: string): string | null {
  if (form === 'text') return body;
  if (form !== 'reply') return null;
  const kept: unknown = JSON.parse(body);
  const text: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'text') : null;
  return typeof text === 'string' ? text : null;
}
