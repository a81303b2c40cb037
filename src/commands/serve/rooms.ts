// What a ready server answers with: the chat page, the channel's door when it may be open, and commands of this machine.

import type { RequestListener } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { mayServe } from '#src/access/page-without-sign-in';
import type { Config } from '#src/config';
import { dayInLondon } from '#src/domain/index';
import type { Log } from '#src/log';
import { createRecords, createServices, type Services } from '#src/services/index';
import type { Store } from '#src/store/index';
import type { CommandDoor } from '../beside/endpoint.js';
import { perform } from '../data/perform.js';
import type { Io } from '../edge/io.js';
import { breathe, type Solving } from '../edge/solver.js';
import { crashed } from '../outcome/crash.js';
import { render } from '../outcome/outcome.js';
import { newReference } from '../outcome/reference.js';
import { refusedByStoreOrNull } from '../outcome/store-refusal.js';
import { castOf } from './cast.js';
import type { Rooms } from './switchboard.js';
import type { Terms } from './terms.js';

export interface RoomParts {
  readonly terms: Terms;
  readonly config: Config;
  readonly io: Io;
  readonly log: Log;
  readonly store: Store;
  readonly token: string;
  readonly solving: Pick<Solving, 'solver' | 'costDesk'>;
}

export async function openRooms(parts: RoomParts): Promise<Rooms> {
  const { terms, store, io } = parts;
  const { solver, costDesk } = parts.solving;
  const today = () => dayInLondon(io.now());
  const services = createServices({
    store,
    policy: terms.policy,
    asAt: terms.asAt,
    today,
    now: io.now,
    solver,
    costDesk,
    breathe,
  });
  // The bot's library takes half a second to load: only a server pays for it.
  const [{ createActivityBot, mayMountMessages }, { createWeb, createMessagesEndpoint }, { createConversation }] =
    await Promise.all([import('#bots/activity/index'), import('#bots/web/index'), import('#bots/conversation/index')]);
  const tell = (reference: string, error: unknown) => parts.log.error({ reference, err: error }, 'turn failed');
  const report = (error: unknown) => {
    const reference = newReference();
    tell(reference, error);
    return reference;
  };
  const records = createRecords({ store, policy: terms.policy, now: io.now, asAt: services.asAt });
  const { hear } = createConversation({ services, people: records, now: io.now, newReference, report: tell, soon });
  const app = parts.config.microsoftApp;
  const bot = createActivityBot({ hear, report, app: app ?? undefined });
  const channel = mayMountMessages({ appId: app?.id ?? null, localFlag: parts.config.localMessages, loopback: true });
  return {
    page: createWeb({ bot, council: services.council, cast: castOf(records), bind: { host: terms.host }, report }),
    messages: channel ? onlyInvented(services, createMessagesEndpoint(bot, report), report) : null,
    commands: commandDoor(parts, today),
  };
}

/** What stands beside a list may be a little late, and the list is not: milliseconds. */
const PATIENCE = 400;
const soon = <T>(work: Promise<T>): Promise<T | null> => Promise.race([work, delay(PATIENCE, null)]);

/** A channel says who is asking, but nothing yet says who may see a real child: until then it answers like the page. */
const onlyInvented =
  (services: Services, listener: RequestListener, report: (error: unknown) => string): RequestListener =>
  (request, response) => {
    services
      .council()
      .then((council) => {
        if (mayServe(council)) listener(request, response);
        else response.writeHead(403, { connection: 'close' }).end();
      })
      .catch((error: unknown) => {
        report(error);
        response.destroy();
      });
  };

/** Commands of this machine, done at the server's own desk. A fault in one leaves the server standing. */
function commandDoor(
  { store, terms, token, io, log, solving: { solver, costDesk } }: RoomParts,
  today: () => ReturnType<typeof dayInLondon>,
): CommandDoor {
  return {
    token,
    perform: async (order) => {
      const json = order.options.json !== undefined;
      try {
        return render(
          await perform(order, {
            store,
            today,
            now: io.now,
            log,
            inFolder: terms.place.kind === 'folder',
            solver,
            costDesk,
          }),
          json,
        );
      } catch (error) {
        const refused = refusedByStoreOrNull(error, terms.place) ?? crashed(error, log, newReference());
        return render(refused, json);
      }
    },
  };
}
