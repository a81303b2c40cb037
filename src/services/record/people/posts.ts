// Who is on the staff, in which posts, from when to when, and who stands in for whom.

import { reachOf } from '#src/access/index';
import { covers, dayInLondon, type Post, type Staff, type StaffId, type Standing } from '#src/domain/index';
import {
  endPosts,
  keepAccount,
  keepDeputy,
  keepPost,
  keepStaff,
  keepTeam,
  readStaff,
  readTeams,
  type Tx,
} from '#src/store/index';
import { act, type Line, type Outcome } from '../act.js';
import { permitAct } from '../permit.js';
import type { People } from '../records.js';
import { done, refusedAct } from '../refusal.js';
import type { RecordDeps } from '../terms.js';

type Posts = Pick<People, 'staff' | 'teams' | 'nameTeam' | 'link' | 'givePost' | 'endPost' | 'nameDeputy'>;

export function posts(deps: RecordDeps): Posts {
  const { store, now } = deps;
  return {
    async staff({ who }) {
      const may = permitAct(who, 'see-staff');
      return may.ok ? done(await readStaff(store.db)) : refusedAct(may.refusal);
    },

    async teams({ who }) {
      const may = permitAct(who, 'see-staff');
      return may.ok ? done(await readTeams(store.db)) : refusedAct(may.refusal);
    },

    nameTeam: (by, team, name) =>
      act(deps, by, async (tx) => {
        const may = permitAct(by.who, 'manage-people');
        if (!may.ok) return may;
        await keepTeam(tx, { id: team, name });
        return did(team, { act: 'post-given', subject: team, detail: { team } });
      }),

    link: (by, platform, user, staff) =>
      act(deps, by, async (tx) => {
        const may = permitAct(by.who, 'link-account');
        if (!may.ok) return may;
        if (staff === by.who.staff) return twoPersons(staff);
        const found = await person(tx, staff);
        if (found === null) return noSuchPerson(staff);
        await keepAccount(tx, platform, user, staff);
        return did(found, { act: 'signed-in-as', subject: staff, detail: { platform } });
      }),

    givePost: (by, staff, post) =>
      act(deps, by, async (tx) => {
        const may = permitAct(by.who, 'manage-people');
        if (!may.ok) return may;
        // Nobody raises themselves. Whoever sits at the machine has all of it already.
        if (staff.id === by.who.staff) return twoPersons(staff.id);
        const { role, team, period } = post;
        if (period.to !== null && period.to <= period.from) return badPeriod(period);
        if (team !== null && !(await readTeams(tx)).some(({ id }) => id === team))
          return refusedAct({ code: 'not-found', what: 'team', asked: team });
        await keepStaff(tx, staff);
        await keepPost(tx, staff.id, post);
        return did(await must(tx, staff.id), {
          act: 'post-given',
          subject: staff.id,
          detail: { role, team, ...period },
        });
      }),

    endPost: (by, staff, { role, team, period }) =>
      act(deps, by, async (tx) => {
        const may = permitAct(by.who, 'manage-people');
        if (!may.ok) return may;
        const to = period.to ?? dayInLondon(now());
        if ((await endPosts(tx, staff, { role, team, to })) === 0) return noSuchPerson(staff);
        return did(await must(tx, staff), { act: 'post-ended', subject: staff, detail: { role, team, to } });
      }),

    nameDeputy: (by, deputy) =>
      act(deps, by, async (tx) => {
        const { of, by: standsIn, role, period } = deputy;
        const lender = await person(tx, of);
        if (lender === null) return noSuchPerson(of);
        const lent = lender.posts.filter((post) => post.role === role);
        const own = of === by.who.staff;
        if (!own && !mayNameFor(by.who, lent)) {
          const may = permitAct({ ...by.who, roles: [] }, 'name-deputy');
          if (!may.ok) return may;
        }
        if (!own && standsIn === by.who.staff) return twoPersons(standsIn);
        if (lent.length === 0)
          return refusedAct({ code: 'wrong-state', subject: of, state: 'not-in-that-post', expected: [role] });
        if (of === standsIn || (await person(tx, standsIn)) === null) return noSuchPerson(standsIn);
        if (period.to === null || period.to <= period.from) return badPeriod(period);
        await keepDeputy(tx, deputy);
        return did(deputy, { act: 'deputy-named', subject: standsIn, detail: { of, role, ...period } });
      }),
  };
}

/** For those of their own team, or of any where the post reaches so far. */
const mayNameFor = (who: Standing, lent: readonly Post[]): boolean =>
  who.roles.some(({ role, team }) => {
    const reach = reachOf(role, 'name-deputy');
    if (reach === 'team' && team !== null)
      return (
        lent.length > 0 &&
        lent.every((post) => post.team === team && (post.period.to === null || covers(post.period, who.on)))
      );
    return reach !== 'none';
  });

const person = async (tx: Tx, id: StaffId): Promise<Staff | null> => (await readStaff(tx, [id]))[0] ?? null;

async function must(tx: Tx, id: StaffId): Promise<Staff> {
  const found = await person(tx, id);
  if (found === null) throw new Error('expected the member of staff that was just written');
  return found;
}

const did = <T>(value: T, line: Line): Outcome<T> => ({ ok: true, value, audit: [line] });
const noSuchPerson = (asked: StaffId) => refusedAct({ code: 'not-found', what: 'person', asked });
const twoPersons = (first: StaffId) => refusedAct({ code: 'two-persons-needed', first });
const badPeriod = ({ from, to }: Post['period']) =>
  refusedAct({ code: 'time-not-possible', expected: `a day after ${from}`, received: to ?? 'no end' });
