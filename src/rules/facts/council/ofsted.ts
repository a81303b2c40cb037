// What Ofsted said of a home, read from the words on record in any case: grades, and its outcomes for supported accommodation.

import type { Home, OfstedGrade } from '#src/domain/index';

/** How each opens, as Ofsted words it: "Consistently strong delivery leads to ...". */
const openings: readonly (readonly [string, OfstedGrade])[] = [
  ['outstanding', 'outstanding'],
  ['good', 'good'],
  ['requires improvement', 'requires-improvement'],
  ['inadequate', 'inadequate'],
  ['consistently strong', 'consistently-strong'],
  ['inconsistent', 'inconsistent'],
  ['serious', 'serious-weaknesses'],
];

/** Null is none of Ofsted's words. */
export function gradeOf({ grade }: NonNullable<Home['ofsted']>): OfstedGrade | null {
  const said = grade
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ');
  return openings.find(([opening]) => said.startsWith(opening))?.[1] ?? null;
}

/** Children should not be placed there until somebody has asked. */
export const stops = (grade: OfstedGrade | null): boolean => grade === 'inadequate' || grade === 'serious-weaknesses';
