// What closes one record to one person, and what opens it to them for hours; and what people are told of.

import { mayDo } from '#src/access/index';
import { dayInLondon, type RecordRef } from '#src/domain/index';
import { keepConflict, keepGlass, keepNotice, readManagers, readNotices, readTouched } from '#src/store/index';
import { act } from '../act.js';
import { denied, permit, permitAct } from '../permit.js';
import type { NoticeShown, People } from '../records.js';
import { done, refusedAct } from '../refusal.js';
import type { RecordDeps } from '../terms.js';
import { reasonIn } from './reason.js';

const HOUR = 3_600_000;

export function exceptions(deps: RecordDeps): Pick<People, 'declareConflict' | 'breakGlass' | 'notices'> {
  const { store, policy, now } = deps;
  return {
    declareConflict: (by, conflict) =>
      act(deps, by, async (tx) => {
        const { staff, record, reason, period } = conflict;
        // Their own is taken whether the record is there or not: the answer tells them nothing.
        if (staff !== by.who.staff) {
          const may = await permit(tx, by.who, {
            act: 'declare-conflict-for',
            what: record.kind,
            asked: record.id,
            records: [record],
          });
          if (!may.ok) return may;
        }
        if (!isReference(record)) return notThere(record);
        await keepConflict(tx, conflict, by.who.staff);
        return {
          ok: true,
          value: conflict,
          audit: [{ act: 'conflict-declared', subject: record.id, detail: { staff, reason, ...period } }],
        };
      }),

    breakGlass: (by, record, reason) =>
      act(deps, by, async (tx) => {
        const may = permitAct(by.who, 'break-glass');
        if (!may.ok) return may;
        const touched = await readTouched(tx, [record]);
        const there = touched.records.some(({ kind, id }) => kind === record.kind && id === record.id);
        // Opened as they then would see it: a conflict stays closed, and the duty team's is an open case.
        const opened = mayDo(
          { ...by.who, glass: [record] },
          'see-case',
          there ? touched : { ...touched, records: [record] },
        );
        if (!there || !opened.ok)
          return { ...notThere(record), audit: [denied(record.id, 'break-glass', there ? 'not-theirs' : 'no-such')] };
        const why = reasonIn(reason);
        if (why === null) return refusedAct({ code: 'reason-needed', expected: ['why it must be opened now'] });
        const at = now();
        const glass = { staff: by.who.staff, record, until: new Date(at.getTime() + policy.record.glassHours * HOUR) };
        const id = await keepGlass(tx, { ...glass, reason: why, at });
        const [first] = touched.cases;
        const told = await readManagers(tx, first?.team ?? null, dayInLondon(at));
        for (const to of told)
          await keepNotice(tx, {
            key: `glass:${id}:${to}`,
            to,
            code: 'glass-broken',
            subject: record.id,
            detail: { by: by.who.staff, until: glass.until.toISOString(), glass: id },
            at,
          });
        return {
          ok: true,
          value: glass,
          audit: [
            { act: 'glass-broken', subject: record.id, detail: { glass: id, until: glass.until.toISOString(), told } },
          ],
        };
      }),

    async notices({ who }) {
      const rows = await readNotices(store.db, who.staff);
      return done(rows.map(({ detail, ...row }): NoticeShown => ({ ...row, detail: isDetail(detail) ? detail : {} })));
    },
  };
}

const isReference = ({ id }: RecordRef): boolean => /^[A-Za-z]{1,3}-[A-Za-z0-9]{1,20}$/.test(id);

const notThere = ({ kind, id }: RecordRef) => refusedAct({ code: 'not-found', what: kind, asked: id });

const isDetail = (value: unknown): value is NoticeShown['detail'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
