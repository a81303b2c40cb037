// Columns of children, their brothers and sisters, where each has lived, and SSDA903 episodes.

import type { BedroomId, Child, ChildId, Day, HomeId, PlacementId } from '#src/domain/index';

export interface ChildRow {
  id: ChildId;
  born_on: Day;
  sex: Child['sex'];
  ethnicity: Child['ethnicity'];
  uasc: boolean;
  postcode: string | null;
  lat: number | null;
  lon: number | null;
  needs: Child['needs'];
  access: Child['access'];
  animals: Child['animals'];
  health: Child['health'];
  language: string | null;
  faith: string | null;
  culture: string | null;
  links: Child['links'];
  age_disputed: boolean;
}

export interface SiblingLinkRow {
  child_id: ChildId;
  position: number;
  sibling_id: ChildId;
}

export interface PlacementRow {
  id: PlacementId;
  child_id: ChildId;
  home_id: HomeId | null;
  bedroom_id: BedroomId | null;
  from_day: Day;
  to_day: Day | null;
  planned_end: Day | null;
  placed_by: string | null;
}

export interface EpisodeRow {
  child_id: ChildId;
  position: number;
  decom: Day;
  rne: string;
  legal_status: string;
  category_of_need: string;
  place: string;
  place_provider: string | null;
  dec: Day | null;
  rec: string | null;
  reason_place_change: string | null;
  home_postcode: string | null;
  placement_postcode: string | null;
  urn: string | null;
}
