// The one HTTP server: is it ready, a command from this machine, and everything else to the page.

import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Log } from '#src/log';
import { answerCommand, type CommandDoor } from '../beside/endpoint.js';
import { commandPath } from '../beside/protocol.js';

const messagesPath = '/api/messages';

/** What a ready server answers with. */
export interface Rooms {
  readonly page: RequestListener;
  /** The channel's door; null when it is not to be there at all. */
  readonly messages: RequestListener | null;
  readonly commands: CommandDoor;
}

export interface Switchboard {
  readonly server: Server;
  /** Until then every request is told to come back. */
  open(rooms: Rooms): void;
  close(): Promise<void>;
}

export function switchboard(log: Log, newReference: () => string): Switchboard {
  let rooms: Rooms | null = null;
  const answer = async (...[request, response]: Parameters<RequestListener>): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/healthz') return health(response, rooms !== null);
    if (rooms === null) return say(response, 503, { status: 'starting' }, { 'retry-after': '1' });
    if (path === commandPath) return answerCommand(request, response, rooms.commands);
    const room = path === messagesPath ? (rooms.messages ?? rooms.page) : rooms.page;
    room(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const reference = newReference();
      log.error({ reference, err: error }, 'request failed');
      if (response.headersSent) response.destroy();
      else say(response, 500, { error: 'a fault of ours', reference });
    });
  });
  return {
    server,
    open: (ready) => {
      rooms = ready;
    },
    close: () => closed(server),
  };
}

const health = (response: ServerResponse, ready: boolean) =>
  say(response, ready ? 200 : 503, { status: ready ? 'ready' : 'starting' });

function say(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(body));
}

/** Lets an answer under way be finished for a moment; an idle connection does not keep the server. */
async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  const done = new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), 2_000);
  await done;
  clearTimeout(hurry);
}
