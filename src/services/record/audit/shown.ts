// What was shown is kept before it is shown: the bytes once, and who saw them, where, and on which versions.

import { createHash } from 'node:crypto';
import type { AuditAct } from '#src/domain/index';
import { ruleBookVersion } from '#src/rules/index';
import { inTransaction, keepSight, readDataVersion, type SightForm } from '#src/store/index';
import type { By, RecordDeps } from '../terms.js';

export const shownActs = [
  'list-shown',
  'explanation-shown',
  'board-shown',
  'proposal-for-all-shown',
] as const satisfies readonly AuditAct[];
export type ShownAct = (typeof shownActs)[number];
export const isShownAct = (act: string): act is ShownAct => shownActs.some((each) => each === act);

/** What an answer says of itself, as far as it says so; what is left out is what is in use now. */
export interface ShownVersions {
  readonly ruleBook?: string;
  readonly policy?: string;
  readonly data?: string;
  readonly replay?: string;
}

export interface Shown {
  readonly act: ShownAct;
  /** "R-204"; "described" for a referral that nobody keeps; "vacancies". */
  readonly subject: string;
  readonly versions: ShownVersions;
  readonly form: SightForm;
  /** Exactly what leaves for the person. */
  readonly body: string;
}

/** Gives the line's number. Throws where it cannot be kept: then it is not to be shown either. */
export function keepShown({ store, policy, now }: RecordDeps, { who }: By, sight: Shown): Promise<number> {
  const { act, subject, versions, form, body } = sight;
  return inTransaction(store.db, async (tx) => {
    const detail = {
      ruleBook: versions.ruleBook ?? ruleBookVersion,
      policy: versions.policy ?? `${policy.name} ${policy.version}`,
      data: versions.data ?? (await readDataVersion(tx)),
    };
    const entry = { actor: who.staff, act, subject, surface: who.surface, detail };
    return keepSight(tx, { entry, replay: versions.replay ?? nameOf(body), form, body }, now());
  });
}

/** What has no replay id of its own is called by its bytes, as long as a replay id is. */
const nameOf = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex').slice(0, 12);
