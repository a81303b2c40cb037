// What was said by telephone made good: by whoever said it, and nobody else.

import { mayCountersign } from '#src/access/index';
import type { DecisionId } from '#src/domain/index';
import { setCountersigned, type Tx } from '#src/store/index';
import type { Outcome } from '../../act.js';
import type { By, RecordDeps } from '../../terms.js';
import { open, refuse, wrongState } from '../desk.js';
import { owed } from '../shown.js';

export async function countersign(
  deps: RecordDeps,
  tx: Tx,
  by: By,
  id: DecisionId,
  asked: string,
): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, id, 'see-case');
  if (!desk.ok) return desk;
  const { record } = desk;
  const [code, role] = asked.split('@');
  const gates = record.gates.filter((each) => each.code === code && (role === undefined || each.role === role));
  if (gates.length === 0) return refuse({ code: 'not-found', what: 'gate', asked });
  const wrong = wrongState(record, 'countersign');
  if (wrong !== null) return wrong;
  const waiting = gates.flatMap((gate) => owed(record, gate) ?? []);
  const mine = waiting.find((each) => mayCountersign(by.who, { by: each.by_staff }));
  if (mine === undefined) {
    const [other] = waiting;
    return other === undefined
      ? refuse({
          code: 'wrong-state',
          subject: `${id} ${asked}`,
          state: 'nothing-owed',
          expected: ['countersign-owed'],
        })
      : refuse({ code: 'not-permitted', act: 'countersign', roles: [other.as_role] });
  }
  await setCountersigned(tx, mine, at);
  const detail = { ...desk.stamp, gate: code, by: mine.countersign_by, writtenBy: mine.written_by };
  return { ok: true, value: id, audit: [{ act: 'approval-countersigned', subject: id, detail }] };
}
