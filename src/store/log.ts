// The part of a logger that the store needs: pino fits it, and so does a list in a test.

export interface StoreLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}
