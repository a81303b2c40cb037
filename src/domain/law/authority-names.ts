// One authority under the several names that lists and systems give it.

/** Words that one list writes and another leaves out. */
const dropped = new Set(['and', 'of', 'the', 'council', 'city', 'county', 'borough', 'district']);

/** Asked of the same few names many thousand times for one answer. */
const known = new Map<string, string>();

/** "City of Edinburgh Council", "Edinburgh, City of" and "Edinburgh" are one authority. */
export function plainAuthority(name: string): string {
  let plain = known.get(name);
  if (plain === undefined) {
    plain = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !dropped.has(word)).join(' ');
    known.set(name, plain);
  }
  return plain;
}

/** "Hampshire County Council" in one file and "Hampshire" in another. */
export const sameAuthority = (a: string, b: string): boolean => a === b || plainAuthority(a) === plainAuthority(b);
