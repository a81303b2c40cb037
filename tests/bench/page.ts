// The whole answer through the page: HTTP on loopback, conversation, services, store, card.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createActivityBot } from '#bots/activity/index';
import { createConversation } from '#bots/conversation/index';
import { createWeb } from '#bots/web/index';
import { makeCounty } from '#fixtures/index';
import type { Policy } from '#src/domain/index';
import { createRecords, createServices } from '#src/services/index';
import { openStore, writeCounty } from '#src/store/index';
import { noLog } from '../helpers/no-log.js';
import { solvingHere } from '../helpers/solver.js';
import { line } from './timing.js';

export async function benchPage(policy: Policy, rounds: number): Promise<void> {
  const county = makeCounty();
  const store = await openStore({ kind: 'memory' }, { log: noLog });
  await writeCounty(store.db, county);
  const now = () => new Date(`${county.council.asAt}T12:00:00Z`);
  const services = createServices({
    store,
    policy,
    asAt: null,
    today: () => county.council.asAt,
    now,
    ...solvingHere(),
  });
  const people = createRecords({ store, policy, now, asAt: services.asAt });
  const { hear } = createConversation({
    services,
    people,
    now,
    newReference: () => 'bench',
    report: (_, error) => console.error(error),
  });
  const bot = createActivityBot({ hear, report: () => 'bench' });
  const server = createServer(
    createWeb({ bot, council: services.council, bind: { host: '127.0.0.1' }, report: () => 'bench' }),
  );
  try {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1)
      for (const referral of county.referrals) {
        const from = performance.now();
        const response = await fetch(`${url}/say`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: url },
          body: JSON.stringify({ thread: 'bench', words: `match ${referral.id}` }),
        });
        await response.text();
        if (!response.ok) throw new Error(`the page answered ${response.status}`);
        if (round > 0) times.push(performance.now() - from);
      }
    line(`"match" through the page, ${county.homes.length} homes`, times);
  } finally {
    server.close();
    await store.close();
  }
}
