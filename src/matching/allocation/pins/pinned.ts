// What a person has pinned of one referral: these children at that home, and no column that says otherwise.

import type { ChildId, HomeId } from '#src/domain/index';
import type { Column } from '../waiting-list.js';

export interface PinnedSet {
  readonly home: HomeId;
  /** All of them named, in the referral's order. */
  readonly children: readonly ChildId[];
}

/** Exactly these children, in that home. */
export const isPinned = (pins: readonly PinnedSet[], home: HomeId, children: readonly ChildId[]): boolean =>
  pins.some((pin) => pin.home === home && pin.children.join() === children.join());

/** Whether it keeps every pin that touches its children: others may join them there. */
export const agreesWith = (pins: readonly PinnedSet[], column: Column): boolean =>
  pins.every(
    ({ home, children }) => !column.children.some((child) => children.includes(child)) || keeps(column, home, children),
  );

export const keeps = (column: Column, home: HomeId, children: readonly ChildId[]): boolean =>
  column.kind === 'place' && column.home.id === home && children.every((child) => column.children.includes(child));
