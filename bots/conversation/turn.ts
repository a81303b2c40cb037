// One turn of a conversation: who spoke, where, and the words typed, the button pressed or the form sent.

import type { Reply } from '#bots/replies/index';
import type { By, Day, KeptRecords, Services, Standing } from '#src/services/index';
import type { Surface as Shown } from '#src/services/terms';
import type { Command } from './command.js';
import type { Memory } from './memory.js';

export interface Turn {
  readonly person: string;
  readonly thread: string;
  readonly surface: Surface;
  /** Where on it: a platform that does not say is taken to be read by many. */
  readonly place?: Shown;
  /** Typed, or said by a button: there is no difference. */
  readonly words?: string;
  /** The platform's own id of this message, where it may come twice: what it asks for is done once. */
  readonly delivery?: string;
  readonly form?: { readonly submits: string; readonly values: Readonly<Record<string, string>> };
}

export type Surface = 'page' | 'command-line' | 'slack' | 'teams';
export type Hear = (turn: Turn) => Promise<Reply>;

/** What the conversation asks about people: who speaks, and who there is; and where it says what each was shown. */
export type People = Pick<
  KeptRecords,
  'standing' | 'visitor' | 'actAs' | 'staff' | 'shown' | 'homeNames' | 'endBlindPass'
>;

/** Every act on the record, and every look at it, that can be said. */
export type RecordDoor = Pick<
  KeptRecords,
  | 'hold'
  | 'extendHold'
  | 'releaseHold'
  | 'holds'
  | 'propose'
  | 'recordView'
  | 'answerGate'
  | 'countersign'
  | 'confirm'
  | 'start'
  | 'end'
  | 'withdraw'
  | 'decision'
  | 'decisions'
  | 'waitingForMe'
  | 'undo'
  | 'auditLines'
  | 'verifyAudit'
  | 'replay'
  | 'breakGlass'
  | 'notices'
>;

/** What every handler is given beside its command. */
export interface Scene {
  /** As this person may use them: what is not theirs is not there. */
  readonly services: Services;
  readonly people: People;
  readonly record: RecordDoor;
  /** Whoever speaks, with the id of this delivery: for acts. A look is of `who` alone. */
  readonly by: By;
  /** The present moment: what "today" and "in two hours" mean for a hold. */
  readonly now: Date;
  readonly asAt: Day;
  readonly memory: Memory;
  readonly who: Pick<Turn, 'person' | 'surface'> & { readonly standing: Standing };
  /** What stands beside an answer and may be slow: null when it is not ready soon, or failed, which is reported. */
  readonly beside: <T>(work: Promise<T>) => Promise<T | null>;
}

export interface Outcome {
  readonly reply: Reply;
  /** What to remember from now on; left out when nothing changed. */
  readonly memory?: Memory;
}

export type Handler<V extends Command['verb']> = (
  command: Extract<Command, { readonly verb: V }>,
  scene: Scene,
) => Promise<Outcome> | Outcome;
