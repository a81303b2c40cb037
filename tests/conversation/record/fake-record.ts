// A record that answers from hand-made values: whatever is not given refuses, and every act that came is noted.

import type { RecordDoor } from '../../../bots/conversation/turn.js';
import type { By } from '../../../src/services/record/terms.js';

export interface FakeRecord extends RecordDoor {
  /** What was asked to be done, in order: the verb and its terms. */
  readonly acts: { readonly verb: string; readonly by: By; readonly asked: readonly unknown[] }[];
}

const refused = { ok: false, refusal: { code: 'not-found', what: 'act', asked: '' } } as const;

export function fakeRecord(given: Partial<RecordDoor> = {}): FakeRecord {
  const acts: FakeRecord['acts'] = [];
  const verb =
    (name: keyof RecordDoor) =>
    async (by: By, ...asked: readonly unknown[]) => {
      acts.push({ verb: name, by, asked });
      return refused;
    };
  const none: RecordDoor = {
    hold: verb('hold'),
    extendHold: verb('extendHold'),
    releaseHold: verb('releaseHold'),
    holds: verb('holds'),
    propose: verb('propose'),
    recordView: verb('recordView'),
    answerGate: verb('answerGate'),
    countersign: verb('countersign'),
    confirm: verb('confirm'),
    start: verb('start'),
    end: verb('end'),
    withdraw: verb('withdraw'),
    decision: verb('decision'),
    decisions: verb('decisions'),
    waitingForMe: verb('waitingForMe'),
    undo: verb('undo'),
    auditLines: verb('auditLines'),
    verifyAudit: verb('verifyAudit'),
    replay: verb('replay'),
    breakGlass: verb('breakGlass'),
    notices: verb('notices'),
  };
  return { ...none, ...given, acts };
}
