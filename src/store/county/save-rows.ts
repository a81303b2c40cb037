// Imported rows into the store: one kind at a time, all of them or none.

import type { Kysely } from 'kysely';
import type { AuditEntry, Council, HomeId } from '#src/domain/index';
import { refusedBySchema } from '../errors.js';
import { mustHoldSecrets } from '../identity/keys/rings.js';
import { ringOf } from '../identity/ring-of.js';
import { saveChildren } from '../queries/children.js';
import { readCouncil, saveCouncil } from '../queries/council.js';
import { saveFamily } from '../queries/family.js';
import { replaceHomeLists, type SomeLists } from '../queries/home-lists.js';
import { saveHomes } from '../queries/homes.js';
import { saveOffers } from '../queries/offers.js';
import { savePlacements } from '../queries/placements.js';
import { saveLocalities, saveSchools, saveVenues } from '../queries/places.js';
import { saveProviders } from '../queries/providers.js';
import { saveReferrals } from '../queries/referrals.js';
import { appendAudit } from '../record/audit.js';
import { byOwner } from '../rows.js';
import type { Database } from '../tables/index.js';
import type { KindToSave, MemberOfHome, PlaceToSave, RowsToSave } from './rows-to-save.js';

/** Whose rows they are: the council to be made where there is none, and whether every row is invented. */
export interface Saving {
  readonly council: Council;
  readonly invented?: boolean;
  /** The line that tells of it: written in the same transaction, last. */
  readonly audit?: { readonly entry: AuditEntry; readonly at: Date };
}

/**
 * All rows in one transaction. Unless told that they are invented, the council is marked as holding real people.
 * Throws a StoreError `refused-by-schema` when a row breaks a check or points at nothing; then nothing is saved.
 */
export async function saveRows<K extends KindToSave>(
  db: Kysely<Database>,
  kind: K,
  rows: readonly RowsToSave[K][],
  saving: Saving,
): Promise<void> {
  try {
    if (saving.invented !== true) mustHoldSecrets(ringOf(db));
    await db.transaction().execute(async (tx) => {
      await writers[kind](tx, rows);
      const held = await readCouncil(tx);
      const invented = saving.invented === true && (held?.invented ?? true);
      await saveCouncil(tx, { ...(held ?? saving.council), invented });
      if (saving.audit !== undefined) await appendAudit(tx, [saving.audit.entry], saving.audit.at);
    });
  } catch (error) {
    throw refusedBySchema(error);
  }
}

const writers: { [K in KindToSave]: (db: Kysely<Database>, rows: readonly RowsToSave[K][]) => Promise<void> } = {
  providers: saveProviders,
  schools: saveSchools,
  venues: saveVenues,
  localities: saveLocalities,
  homes: saveHomes,
  places: savePlaces,
  household: saveHousehold,
  children: saveChildren,
  residents: savePlacements,
  referrals: saveReferrals,
  offers: saveOffers,
  family: saveFamily,
};

async function saveHousehold(db: Kysely<Database>, rows: readonly MemberOfHome[]): Promise<void> {
  const of = byOwner(
    rows,
    (row) => row.homeId,
    ({ homeId: _, ...member }) => member,
  );
  const homes = [...new Set(rows.map((row) => row.homeId))];
  await replaceHomeLists(
    db,
    homes.map((homeId) => ({ homeId, household: of(homeId) })),
  );
}

async function savePlaces(db: Kysely<Database>, rows: readonly PlaceToSave[]): Promise<void> {
  const of = byOwner(
    rows,
    (row) => row.homeId,
    (row) => row,
  );
  const homes = [...new Set(rows.map((row) => row.homeId))];
  await replaceHomeLists(
    db,
    homes.map((homeId) => listsIn(homeId, of(homeId))),
  );
}

/** Only the lists that have a line. */
function listsIn(homeId: HomeId, rows: readonly PlaceToSave[]): SomeLists {
  const clauses = rows.flatMap((row) => (row.kind === 'approval' ? [row.approval] : []));
  const bedrooms = rows.flatMap((row) => (row.kind === 'bedroom' ? [row.bedroom] : []));
  const exemptions = rows.flatMap((row) => (row.kind === 'exemption' ? [row.exemption] : []));
  const bookings = rows.flatMap((row) => (row.kind === 'booking' ? [row.booking] : []));
  const unavailable = rows.flatMap((row) => (row.kind === 'unavailable' ? [row.unavailable] : []));
  const impactAssessments = rows.flatMap((row) => (row.kind === 'impact-assessment' ? [row.impactAssessment] : []));
  return {
    homeId,
    ...(clauses.length > 0 && { clauses }),
    ...(bedrooms.length > 0 && { bedrooms }),
    ...(exemptions.length > 0 && { exemptions }),
    ...(bookings.length > 0 && { bookings }),
    ...(unavailable.length > 0 && { unavailable }),
    ...(impactAssessments.length > 0 && { impactAssessments }),
  };
}
