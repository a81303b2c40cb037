// Whose eyes a command is done with: `--as` names a member of staff, and without it it is whoever sits at the machine.

import { type AccessAct, mayDo, whoMay } from '#src/access/index';
import { type Standing, staffId, staffRoles } from '#src/domain/index';
import { createRecords } from '#src/services/index';
import { readCouncil } from '#src/store/index';
import type { Desk } from '../desk.js';
import type { CommandName } from '../line/index.js';
import type { Order } from '../order/order.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { badInput, type Refused, refuse } from '../outcome/outcome.js';
import { atTheCommandLine } from './here.js';

export type Acting =
  | { readonly ok: true; readonly as: Standing | null }
  | { readonly ok: false; readonly refused: Refused };

/** What a command does to the data as a whole: for whoever sits at the machine, and for those whose post it is. */
const whole: Readonly<Partial<Record<CommandName, AccessAct>>> = {
  import: 'keep-data',
  export: 'keep-data',
  seed: 'keep-data',
  keys: 'keep-data',
};

export async function whoActs({ command, options }: Order, desk: Omit<Desk, 'as'>): Promise<Acting> {
  if (options.as === undefined) return { ok: true, as: null };
  const people = createRecords({ ...desk, asAt: async () => desk.asAt ?? desk.today() });
  const as = await people.standingOf(staffId(options.as.toUpperCase()), 'command-line');
  if (as === null)
    return {
      ok: false,
      refused: refuse(exitCodes.nothingFound, 'unknown-person', `There is nobody ${options.as} on the staff.`),
    };
  const act = whole[command];
  if (act !== undefined && !mayDo(as, act).ok)
    return {
      ok: false,
      refused: refuse(
        exitCodes.nothingFound,
        'not-permitted',
        `That is not for this person's posts. It is for: ${whoMay(act).join(', ')}.`,
      ),
    };
  return { ok: true, as };
}

/**
 * Who does an act of practice (a hold, a proposal, an approval). Over invented data the command line may be anybody; what
 * is done with a real child is done by a member of staff, and says whom.
 */
export async function whoDecides(desk: Desk): Promise<{ readonly who: Standing } | { readonly refused: Refused }> {
  if (desk.as !== null) return { who: desk.as };
  if ((await readCouncil(desk.store.db))?.invented === true)
    return {
      who: { ...atTheCommandLine(desk), roles: staffRoles.map((role) => ({ role, team: null, deputyOf: null })) },
    };
  return {
    refused: badInput('bad-command-line', 'This is done by a member of staff: say who with --as or PLACEWELL_AS.', {
      problems: [{ where: '--as', expected: 'a member of staff, as W-3', received: 'nothing' }],
    }),
  };
}
