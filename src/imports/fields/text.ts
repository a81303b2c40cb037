// Text, references and postcodes.

import { type Field, unreadable } from './field.js';

const LONGEST = 4000;

/** Any text up to 4,000 characters, line ends included. */
export const text: Field<string> = {
  expected: 'text',
  blanks: [],
  hidden: true,
  read: (cell) => (cell.length <= LONGEST ? cell : unreadable),
  write: (value) => value.replace(/\r\n?/g, '\n').trim(),
};

/** A reference: letters, digits and . _ / # - without spaces; `name` makes an id of it. */
export const reference = <T extends string>(name: (text: string) => T, example: string): Field<T> => ({
  expected: `a reference such as ${example}`,
  blanks: [],
  hidden: true,
  read: (cell) => (/^[\p{L}\p{N}][\p{L}\p{N}._/#-]{0,59}$/u.test(cell) ? name(cell) : unreadable),
  write: (value) => value,
});

/** A whole postcode, or its sector (BA14 7) or district (BA14): upper case, one space. */
export const postcode: Field<string> = {
  expected: 'a postcode (BA14 7AA) or its sector (BA14 7)',
  blanks: ['not known'],
  read: (cell) => {
    const [, district, rest] = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2}|\d)?$/.exec(spaced(cell)) ?? [];
    if (district === undefined) return unreadable;
    return rest === undefined ? district : `${district} ${rest}`;
  },
  write: (value) => value,
};

/** Upper case, with a space before the last three characters when they are a whole postcode's inward half. */
const spaced = (cell: string): string =>
  cell
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/, '$1 $2');

/** Ofsted unique reference number: SC and six digits, or seven digits (SSDA903). */
export const urn: Field<string> = {
  expected: 'an Ofsted URN: SC and six digits, or seven digits',
  blanks: ['not known'],
  read: (cell) => (/^(SC\d{6}|\d{7})$/i.test(cell) ? cell.toUpperCase() : unreadable),
  write: (value) => value,
};
