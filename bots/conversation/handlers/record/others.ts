// "undo", "notices", "break glass R-9 because …", and an act whose object was not clear: one question back.

import { button } from '#bots/replies/index';
import { decisionWords } from '#bots/words/record/decisions';
import { holdWords } from '#bots/words/record/holds';
import { actText, auditWords, glassWords, replayWords, undoWords } from '#bots/words/record/others';
import { momentText } from '#bots/words/record/times';
import type { Act } from '../../record/command.js';
import { noticesReply, toldReply } from '../../show/record/others.js';
import { refusedAct, refusedSaying } from '../../show/record/refused.js';
import type { Handler } from '../../turn.js';

export const undo: Handler<'undo'> = async ({ subject }, { record, by, now, memory }) => {
  const done = await record.undo(by, subject ?? undefined);
  if (done.ok) {
    const { act, subject: of, cannot } = done.value;
    const said = [undoWords.undone(actText(act), of), ...(cannot.length === 0 ? [] : [undoWords.cannot(cannot)])];
    return { reply: toldReply(said, [/^D-\d/.test(of) ? button(`decision ${of}`) : button('holds'), button('list')]) };
  }
  const narrowed = Object.keys(memory.list?.narrowing ?? {}).length > 0;
  const isNothing = done.refusal.code === 'not-found' && done.refusal.what === 'act';
  const reply = refusedAct(done.refusal, now);
  if (!isNothing || !narrowed) return { reply };
  return { reply: refusedSaying(undoWords.narrowing, [button('everything')]) };
};

export const notices: Handler<'notices'> = async (_, { record, who, now }) => {
  const found = await record.notices({ who: who.standing });
  return { reply: found.ok ? noticesReply(found.value, now) : refusedAct(found.refusal, now) };
};

const kinds = { R: 'referral', C: 'child', H: 'home' } as const;

export const breakGlass: Handler<'break-glass'> = async ({ record: id, reason }, { record, by, now }) => {
  const kind = kinds[id.startsWith('R') ? 'R' : id.startsWith('C') ? 'C' : 'H'];
  if (reason === null) return { reply: refusedSaying(glassWords.why(id)) };
  const done = await record.breakGlass(by, { kind, id }, reason);
  if (!done.ok) return { reply: refusedAct(done.refusal, now) };
  const said = glassWords.broken(id, momentText(new Date(done.value.until), now));
  return { reply: toldReply([said], kind === 'referral' ? [button(`match ${id}`)] : [button('referrals')]) };
};

export const which: Handler<'which'> = ({ act }, { memory }) => {
  const listed = memory.list?.asked.kind === 'referral' ? memory.list.asked.id : null;
  const numbers = (memory.list?.seen ?? []).slice(0, 3).map(({ rank }) => rank);
  const offered = act === 'hold' || act === 'propose' ? numbers.map((n) => button(`${act} ${n}`)) : [];
  return {
    reply: refusedSaying(question(act, listed), [...offered, ...(nearest[act] ?? []).map((says) => button(says))]),
  };
};

const nearest: Readonly<Partial<Record<Act, readonly string[]>>> = {
  hold: ['list', 'referrals'],
  propose: ['list', 'referrals'],
  extend: ['holds'],
  release: ['holds'],
  decision: ['decisions', 'waiting'],
};

function question(act: Act, listed: string | null): string {
  switch (act) {
    case 'hold':
    case 'propose':
      return listed === null ? holdWords.which(act) : holdWords.whichOne(act, listed);
    case 'extend':
    case 'release':
      return holdWords.whichHold;
    case 'decision':
      return decisionWords.which;
    case 'break-glass':
      return glassWords.which;
    case 'replay':
      return replayWords.which;
    case 'audit':
      return auditWords.which;
  }
}
