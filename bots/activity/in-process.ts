// Runs one activity through the adapter without a socket: the request and response it expects, as plain values.

import type { CloudAdapter, TurnContext } from 'botbuilder';

/** What the adapter would have answered over HTTP. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
}

export async function processInProcess(
  adapter: CloudAdapter,
  activity: Record<string, unknown>,
  authorization: string,
  logic: (context: TurnContext) => Promise<void>,
): Promise<Outcome> {
  let status = 200;
  let body: unknown;
  const response = {
    socket: null,
    status: (code: number) => {
      status = code;
    },
    header: () => undefined,
    send: (sent: unknown) => {
      body = sent;
    },
    end: () => undefined,
  };
  await adapter.process({ method: 'POST', headers: { authorization }, body: activity }, response, logic);
  return { status, body };
}
