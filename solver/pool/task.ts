// What a worker can be asked to do. A task knows nothing of threads: it is given input, a clock, and somewhere to say "better".

export interface TaskContext {
  /** Milliseconds of work that the asker allows, or null. Kept by the task itself; its worker is ended a little later. */
  readonly timeLimit: number | null;
  /** Milliseconds from some start. */
  readonly now: () => number;
  /** The asker wants no answer any more. Cheap: ask it between steps, and the worker stays warm. */
  readonly isCancelled: () => boolean;
  /** Reaches the asker while the task is still at work: what was told survives the worker. */
  readonly better: (value: unknown) => void;
}

export type Once = (input: unknown, context: TaskContext) => unknown;

/** Something set up once and asked often: a warm model. It lives in one worker, and dies with it. */
export interface Kept {
  readonly ask: (question: unknown, context: TaskContext) => unknown;
}

/** Answers may be promises. What they throw ends the worker: what state it is in, nobody knows. */
export interface Tasks {
  readonly once: Readonly<Record<string, Once>>;
  readonly kept: Readonly<Record<string, (base: unknown, context: TaskContext) => Kept | Promise<Kept>>>;
}
