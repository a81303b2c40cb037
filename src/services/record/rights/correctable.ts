// The facts about a child that may be put right one at a time: how each is written, and how it is read and set.

import { type Child, ethnicCodes, parseDay } from '#src/domain/index';

export interface Correctable {
  /** As a person is told of it. */
  readonly expected: string;
  readonly of: (child: Child) => unknown;
  /** Null where the text is no such value. */
  readonly set: (child: Child, to: string) => Child | null;
}

const NOT_RECORDED = 'not-recorded';
const orNull = (to: string) => (to === NOT_RECORDED ? null : to);

const words = (field: 'language' | 'faith' | 'culture'): Correctable => ({
  expected: `words, or ${NOT_RECORDED}`,
  of: (child) => child[field],
  set: (child, to) => ({ ...child, [field]: orNull(to) }),
});

const yesOrNo = (field: 'uasc' | 'ageDisputed'): Correctable => ({
  expected: 'yes or no',
  of: (child) => child[field],
  set: (child, to) => (to === 'yes' || to === 'no' ? { ...child, [field]: to === 'yes' } : null),
});

export const correctable: Readonly<Record<string, Correctable>> = {
  'born-on': {
    expected: 'a day as YYYY-MM-DD',
    of: ({ bornOn }) => bornOn,
    set: (child, to) => {
      const bornOn = parseDay(to);
      return bornOn === null ? null : { ...child, bornOn };
    },
  },
  sex: {
    expected: 'female or male',
    of: ({ sex }) => sex,
    set: (child, to) => (to === 'female' || to === 'male' ? { ...child, sex: to } : null),
  },
  ethnicity: {
    expected: `a code of the SSDA903 return (${ethnicCodes.join(', ')}), or ${NOT_RECORDED}`,
    of: ({ ethnicity }) => ethnicity,
    set: (child, to) => {
      const ethnicity = ethnicCodes.find((code) => code === to.toUpperCase()) ?? null;
      return ethnicity === null && to !== NOT_RECORDED ? null : { ...child, ethnicity };
    },
  },
  postcode: {
    expected: `a postcode, or ${NOT_RECORDED}`,
    of: ({ home }) => home.postcode,
    // Where the old one lay says nothing of the new: the next import with a postcode directory finds it.
    set: (child, to) => ({ ...child, home: { postcode: orNull(to)?.toUpperCase() ?? null, point: null } }),
  },
  language: words('language'),
  faith: words('faith'),
  culture: words('culture'),
  'unaccompanied-asylum-seeking': yesOrNo('uasc'),
  'age-disputed': yesOrNo('ageDisputed'),
};
