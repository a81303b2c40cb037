// Columns of the council, the points its area is measured by, and providers.

import type { Day, Provider, ProviderId, SchoolId, VenueId } from '#src/domain/index';

export interface CouncilRow {
  only_one: true;
  name: string;
  authority: string | null;
  /** Always empty: the authorities that adjoin are in the council's policy. */
  adjoining: readonly string[];
  as_at: Day;
  invented: boolean;
}

export interface LocalityRow {
  position: number;
  name: string;
  authority: string;
  lat: number;
  lon: number;
  population: number;
}

interface Place<Id> {
  id: Id;
  name: string;
  lat: number;
  lon: number;
}
export type SchoolRow = Place<SchoolId>;
export type VenueRow = Place<VenueId>;

export interface ProviderRow {
  id: ProviderId;
  name: string;
  sector: Provider['sector'];
  kind: Provider['kind'];
  route: Provider['route'];
  block_places: number;
}
