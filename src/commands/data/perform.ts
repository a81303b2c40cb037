// Does one order at an open store: the same here and inside a running server.

import { parseDay } from '#src/domain/index';
import type { Desk } from '../desk.js';
import type { Order } from '../order/order.js';
import { policyFrom } from '../order/policy.js';
import type { Told } from '../outcome/outcome.js';
import { whoActs } from '../record/acting.js';
import { worksOnData } from '../work.js';
import { keepShown } from './keep-shown.js';

export async function perform(order: Order, at: Omit<Desk, 'policy' | 'asAt' | 'as'>): Promise<Told> {
  const policy = await policyFrom(order.policy);
  if (!policy.ok) return policy.refused;
  const work = await worksOnData[order.command]?.();
  if (work === undefined) throw new Error(`no work on data for ${order.command}`);
  const asked = { ...at, policy: policy.policy, asAt: parseDay(order.options['as-at'] ?? '') };
  const acting = await whoActs(order, asked);
  if (!acting.ok) return acting.refused;
  const desk = { ...asked, as: acting.as };
  const told = await work(order, desk);
  await keepShown(order, told, desk);
  return told;
}
