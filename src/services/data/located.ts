// Points for rows that came with a postcode and no coordinates, out of the postcode directory that was given.

import type { County } from '#src/domain/index';
import type { ImportFile } from '#src/imports/index';
import {
  type Issue,
  type KindName,
  type PostcodeDirectory,
  postcodeDirectory,
  type Rows,
  resolveChildren,
  resolveHomes,
  resolveReferrals,
} from '#src/imports/index';

export interface Located<K extends KindName> {
  readonly rows: readonly Rows[K][];
  readonly issues: readonly Issue[];
}

/** A referral is measured from its first child's home as held; homes and children from the directory. */
export function located<K extends KindName>(
  kind: K,
  rows: readonly Rows[K][],
  file: ImportFile | null,
  held: County | null,
): Located<K> {
  const { directory, issues } = file === null ? none : postcodeDirectory(file.bytes, file.name);
  const locate: Locate<K> | undefined = locators[kind];
  return { rows: locate === undefined ? rows : locate(rows, directory, held), issues };
}

const none: ReturnType<typeof postcodeDirectory> = { directory: new Map(), issues: [] };

type Locate<K extends KindName> = (
  rows: readonly Rows[K][],
  directory: PostcodeDirectory,
  held: County | null,
) => readonly Rows[K][];

const locators: { readonly [K in KindName]?: Locate<K> } = {
  homes: resolveHomes,
  children: resolveChildren,
  referrals: (rows, _, held) => {
    const children = held?.children ?? [];
    return resolveReferrals(
      rows,
      new Map(children.flatMap(({ id, home }) => (home.point === null ? [] : [[id, home.point] as const]))),
    );
  },
};
