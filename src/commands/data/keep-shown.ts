// What a command is about to print is kept first, byte for byte. Where it cannot be kept, nothing is printed.

import type { Desk } from '../desk.js';
import type { Order } from '../order/order.js';
import { render, type Told } from '../outcome/outcome.js';
import { atTheCommandLine } from '../record/here.js';

/** Of an answer that shows nothing of the record there is nothing to keep. */
export async function keepShown({ options }: Order, told: Told, desk: Desk): Promise<void> {
  if (told.shown === undefined) return;
  const json = options.json !== undefined;
  const { trailAt } = await import('../record/audit.js');
  await trailAt(desk).shown(
    { who: atTheCommandLine(desk) },
    { ...told.shown, form: json ? 'json' : 'text', body: render(told, json).stdout },
  );
}
