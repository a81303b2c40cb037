// Who asks at this machine's command line: whoever can read the data's own folder or has its URL keeps the data.

import { dayInLondon, type Standing, staffId } from '#src/domain/index';
import { createServices, type Services } from '#src/services/index';
import type { Desk } from '../desk.js';

/** Whoever `--as` names; left out, nobody in particular: their acts stand in the audit under the command line's own name. */
export const atTheCommandLine = ({ as, now }: Pick<Desk, 'as' | 'now'>): Standing =>
  as ?? {
    staff: staffId('command-line'),
    on: dayInLondon(now()),
    roles: [
      { role: 'auditor', team: null, deputyOf: null },
      { role: 'administrator', team: null, deputyOf: null },
    ],
    conflicts: [],
    glass: [],
    surface: 'command-line',
  };

/** The services as whoever `--as` names may use them; left out, the system's own. */
export function servicesAt(desk: Desk): Services {
  const system = createServices(desk);
  return desk.as === null ? system : system.as(desk.as);
}
