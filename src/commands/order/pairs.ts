// "R-204=H-310,R-207:C-1042+C-1043=H-118": what is asked to be kept, or never to be, as its referrals, children and homes.

import { type ChildId, childId, homeId, referralId } from '#src/domain/index';
import type { Ban, Pin } from '#src/matching/index';

/** Of a value that the command line has checked for form. */
export const pinsOf = (value: string | undefined): readonly Pin[] =>
  pairs(value).map(([who, home]) => {
    const [referral = '', children] = who.split(':');
    return {
      referral: referralId(referral),
      home: homeId(home),
      ...(children !== undefined && { children: children.split('+').map((each): ChildId => childId(each)) }),
    };
  });

export const bansOf = (value: string | undefined): readonly Ban[] =>
  pairs(value).map(([referral, home]) => ({ referral: referralId(referral), home: homeId(home) }));

const pairs = (value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined
    ? []
    : value.split(',').map((each) => {
        const [who = '', home = ''] = each.split('=');
        return [who, home];
      });
