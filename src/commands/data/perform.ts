// Does one order at an open store: the same here and inside a running server.

import { parseDay } from '#src/domain/index';
import type { Desk } from '../desk.js';
import type { Order } from '../order/order.js';
import { policyFrom } from '../order/policy.js';
import type { Told } from '../outcome/outcome.js';
import { worksOnData } from '../work.js';

export async function perform(order: Order, at: Omit<Desk, 'policy' | 'asAt'>): Promise<Told> {
  const policy = await policyFrom(order.policy);
  if (!policy.ok) return policy.refused;
  const work = await worksOnData[order.command]?.();
  if (work === undefined) throw new Error(`no work on data for ${order.command}`);
  return work(order, { ...at, policy: policy.policy, asAt: parseDay(order.options['as-at'] ?? '') });
}
