// A page over an invented county asks nobody who they are: each browser is somebody, in every role, or plays one of the staff.

import { standingAt } from '#src/access/index';
import { dayInLondon, type StaffId, type StaffRole, staffId, staffRoles } from '#src/domain/index';
import { factsOfAccount, inTransaction, keepAccount, keepVisitor, readCouncil, readStaff } from '#src/store/index';
import { act } from '../act.js';
import type { People } from '../records.js';
import { refusedAct } from '../refusal.js';
import type { RecordDeps } from '../terms.js';

const PLATFORM = 'page';

/** Every role that a person has: nobody visits as a machine, or only while the offices are shut. */
const rolesOfVisitor: readonly StaffRole[] = staffRoles.filter(
  (role) => role !== 'service-account' && role !== 'out-of-hours',
);

/** One for each browser, so that two of them may approve what the other proposed, and neither its own. */
const visitorOf = (user: string): StaffId => staffId(`V-${user.replace(/^page:/, '').slice(0, 40)}`);

export function visitors(deps: RecordDeps): Pick<People, 'visitor' | 'actAs'> {
  const { store, now } = deps;
  const invented = async () => (await readCouncil(store.db))?.invented === true;
  return {
    async visitor(user) {
      const known = await factsOfAccount(store.db, PLATFORM, user);
      if (known !== null) return standingAt(known, now(), 'page');
      if (!(await invented())) return null;
      const made = { id: visitorOf(user), name: 'A visitor', roles: rolesOfVisitor, from: dayInLondon(now()) };
      await inTransaction(store.db, async (tx) => {
        await keepVisitor(tx, made);
        await keepAccount(tx, PLATFORM, user, made.id);
      });
      const facts = await factsOfAccount(store.db, PLATFORM, user);
      return facts === null ? null : standingAt(facts, now(), 'page');
    },

    actAs: (by, user, staff) =>
      act(deps, by, async (tx) => {
        const council = await readCouncil(tx);
        const wanted = staff ?? visitorOf(user);
        const [found] = await readStaff(tx, [wanted]);
        if (found === undefined || council?.invented !== true || (staff !== null && found.posts.length === 0))
          return refusedAct({ code: 'not-found', what: 'person', asked: wanted });
        await keepAccount(tx, PLATFORM, user, wanted);
        return {
          ok: true,
          value: found,
          audit: [{ act: 'signed-in-as', subject: wanted, detail: { platform: PLATFORM } }],
        };
      }),
  };
}
