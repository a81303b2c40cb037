// The verbs of the record, and the one function that answers each.

import type { RecordCommand } from '../../record/command.js';
import type { Handler } from '../../turn.js';
import { audit, replay, verifyAudit } from './audit.js';
import { decision, decisions, views, waiting } from './decisions.js';
import { answerGate, countersign } from './gates.js';
import { extend, hold, holds, release } from './holds.js';
import { breakGlass, notices, undo, which } from './others.js';
import { propose } from './propose.js';
import { sendForm } from './send-form.js';
import { confirmDecision, end, start, withdraw } from './steps.js';

export const recordHandlers: { readonly [V in RecordCommand['verb']]: Handler<V> } = {
  hold,
  holds,
  extend,
  release,
  undo,
  propose,
  decision,
  decisions,
  waiting,
  views,
  'answer-gate': answerGate,
  countersign,
  'confirm-decision': confirmDecision,
  start,
  end,
  withdraw,
  audit,
  'verify-audit': verifyAudit,
  replay,
  'break-glass': breakGlass,
  notices,
  which,
  'send-form': sendForm,
};
