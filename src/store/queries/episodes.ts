// Episodes of the SSDA903 return, by child and in the order they came.

import type { Kysely } from 'kysely';
import type { ChildId, Episode } from '#src/domain/index';
import { type Rows, replaceRows } from '../rows.js';
import type { EpisodeRow } from '../tables/children.js';
import type { Database } from '../tables/index.js';

/** Replaces all episodes of the children named: a return gives a child's history whole. */
export async function saveEpisodes(db: Kysely<Database>, episodes: readonly Episode[]): Promise<void> {
  const seen = new Map<ChildId, number>();
  const rows = episodes.map((episode) => {
    const position = seen.get(episode.childId) ?? 0;
    seen.set(episode.childId, position + 1);
    return toRow(episode, position);
  });
  await replaceRows(db, 'episode', 'child_id', [...seen.keys()], rows);
}

export const episodesOf = ({ episode }: Rows<'episode'>): Episode[] => episode.map(fromRow);

const toRow = (episode: Episode, position: number): EpisodeRow => ({
  child_id: episode.childId,
  position,
  decom: episode.decom,
  rne: episode.rne,
  legal_status: episode.legalStatus,
  category_of_need: episode.categoryOfNeed,
  place: episode.place,
  place_provider: episode.placeProvider,
  dec: episode.dec,
  rec: episode.rec,
  reason_place_change: episode.reasonPlaceChange,
  home_postcode: episode.homePostcode,
  placement_postcode: episode.placementPostcode,
  urn: episode.urn,
});

const fromRow = (row: EpisodeRow): Episode => ({
  childId: row.child_id,
  decom: row.decom,
  rne: row.rne,
  legalStatus: row.legal_status,
  categoryOfNeed: row.category_of_need,
  place: row.place,
  placeProvider: row.place_provider,
  dec: row.dec,
  rec: row.rec,
  reasonPlaceChange: row.reason_place_change,
  homePostcode: row.home_postcode,
  placementPostcode: row.placement_postcode,
  urn: row.urn,
});
