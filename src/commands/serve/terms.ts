// On what terms a server is asked for: where it listens, which data, which policy, which day.

import { mayBind } from '#src/access/page-without-sign-in';
import { type Config, portNumber } from '#src/config';
import { type Day, type Policy, parseDay } from '#src/domain/index';
import { type DataPlace, dataPlace } from '../data/data-place.js';
import type { Io } from '../edge/io.js';
import type { Line } from '../line/index.js';
import { orderFrom } from '../order/order.js';
import { policyFrom } from '../order/policy.js';
import { badInput, type Refused } from '../outcome/outcome.js';

export interface Terms {
  readonly host: string;
  /** Null is the usual port, or the next free. */
  readonly port: number | null;
  readonly place: DataPlace;
  readonly policy: Policy;
  /** Null is the data's own day. */
  readonly asAt: Day | null;
}

export type TermsRead =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly refused: Refused };

export async function termsOf(line: Line, config: Config, io: Io): Promise<TermsRead> {
  const host = line.options.host ?? config.host;
  if (!mayBind(host)) return { ok: false, refused: notThisMachine(host) };
  const placed = dataPlace(line.options.data, config, io.folder);
  if (!placed.ok) return placed;
  const ordered = await orderFrom(line, config.policyFile, io.folder);
  if (!ordered.ok) return ordered;
  const policy = await policyFrom(ordered.order.policy);
  if (!policy.ok) return policy;
  const port = line.options.port === undefined ? config.port : portNumber.parse(line.options.port);
  const asAt = parseDay(line.options['as-at'] ?? '');
  return { ok: true, terms: { host, port, place: placed.place, policy: policy.policy, asAt } };
}

const notThisMachine = (host: string) =>
  badInput('not-loopback', 'The page has no sign-in yet, so it listens on this machine only.', {
    problems: [{ where: '--host or HOST', expected: '127.0.0.1, localhost or ::1', received: JSON.stringify(host) }],
  });
