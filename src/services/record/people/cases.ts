// Whose a record is, and whether it is closed to all but those who work with it.

import { covers, type StaffId, type StaffRole } from '#src/domain/index';
import { keepCase, keepRestricted, readStaff, readTeams } from '#src/store/index';
import { act } from '../act.js';
import { permit } from '../permit.js';
import type { People } from '../records.js';
import { refusedAct } from '../refusal.js';
import type { RecordDeps } from '../terms.js';
import { reasonIn } from './reason.js';

/** Somebody with several posts works with a case in the first of these that they hold. */
const worksAs: readonly StaffRole[] = [
  'social-worker',
  'supervising-social-worker',
  'independent-reviewing-officer',
  'placement-officer',
];

export function cases(deps: RecordDeps): Pick<People, 'assign' | 'restrict'> {
  return {
    assign: (by, record, team, workers) =>
      act(deps, by, async (tx) => {
        const may = await permit(tx, by.who, {
          act: 'assign-case',
          what: record.kind,
          asked: record.id,
          records: [record],
        });
        if (!may.ok) return may;
        const wanted = (await readTeams(tx)).find(({ id }) => id === team);
        if (wanted === undefined) return refusedAct({ code: 'not-found', what: 'team', asked: team });
        const staff = await readStaff(tx, workers);
        const placed: { staff: StaffId; role: StaffRole }[] = [];
        for (const id of workers) {
          const posts = staff.find((each) => each.id === id)?.posts.filter(({ period }) => covers(period, by.who.on));
          const role = worksAs.find((each) => posts?.some((post) => post.role === each));
          if (posts === undefined) return refusedAct({ code: 'not-found', what: 'person', asked: id });
          if (role === undefined)
            return refusedAct({ code: 'wrong-state', subject: id, state: 'not-in-that-post', expected: worksAs });
          placed.push({ staff: id, role });
        }
        await keepCase(tx, { record, team: wanted.id, workers: placed, on: by.who.on });
        return {
          ok: true,
          value: record,
          audit: [{ act: 'case-assigned', subject: record.id, detail: { team, workers: placed } }],
        };
      }),

    restrict: (by, record, restricted, reason) =>
      act(deps, by, async (tx) => {
        const may = await permit(tx, by.who, {
          act: 'restrict-case',
          what: record.kind,
          asked: record.id,
          records: [record],
        });
        if (!may.ok) return may;
        const why = reasonIn(reason);
        if (why === null) return refusedAct({ code: 'reason-needed', expected: ['why'] });
        const held = may.touched.cases.some((each) => each.record.kind === record.kind && each.record.id === record.id);
        if (!held)
          return refusedAct({ code: 'wrong-state', subject: record.id, state: 'no-team', expected: ['a team'] });
        await keepRestricted(tx, { record, restricted, why, by: by.who.staff });
        return {
          ok: true,
          value: record,
          audit: [{ act: 'case-restricted', subject: record.id, detail: { restricted } }],
        };
      }),
  };
}
