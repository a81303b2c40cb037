// The rows that the rules need of one referral and a few homes: who lives there or is promised a place, and no one else.

import { type Kysely, sql } from 'kysely';
import type { Day, HomeId, ReferralId } from '#src/domain/index';
import { openFrom } from '../queries/placements.js';
import { openOn } from '../queries/referrals.js';
import type { Only } from '../rows.js';
import type { Database } from '../tables/index.js';

export interface Narrow {
  readonly referral: ReferralId;
  readonly homes: readonly HomeId[];
}

interface Concerned {
  /** With those where the referral's own children live. */
  readonly homes: readonly string[];
  /** With the brothers and sisters of the referral's children, wherever they are. */
  readonly children: readonly string[];
  readonly placements: readonly string[];
}

/** Whom and what it concerns is looked up first: every table is then read by its key, and none is read through. */
export async function narrowTo(db: Kysely<Database>, { referral, homes }: Narrow, day: Day): Promise<Only> {
  const found = await concerned(db, { referral, homes }, day);
  const these = among(found.homes);
  const ofHome = sql`home_id ${these}`;
  const ofReferral = sql`referral_id = ${referral}`;
  return {
    home: sql`id ${these}`,
    approval_clause: ofHome,
    exemption: ofHome,
    bedroom: ofHome,
    household_member: ofHome,
    booking: ofHome,
    unavailable: ofHome,
    impact_assessment: ofHome,
    placement: sql`id ${among(found.placements)}`,
    child: sql`id ${among(found.children)}`,
    sibling_link: sql`child_id ${among(found.children)}`,
    referral: sql`${openOn(day)} and id = ${referral}`,
    referral_member: ofReferral,
    sibling_plan: ofReferral,
    contact: ofReferral,
    family_candidate: ofReferral,
    offer: ofReferral,
    provider: sql`id in (select provider_id from home where id ${these})`,
    school: sql`id in (select school_id from referral_member where ${ofReferral})`,
    venue: sql`id in (select venue_id from contact where ${ofReferral})`,
    locality: sql`false`,
  };
}

const among = (ids: readonly string[]) => sql`= any(${[...ids]}::text[])`;

async function concerned(db: Kysely<Database>, { referral, homes }: Narrow, day: Day): Promise<Concerned> {
  const { rows } = await sql<Concerned>`
    with own as (select child_id from referral_member where referral_id = ${referral}),
    kin as (select child_id from own union select sibling_id from sibling_link where child_id in (select child_id from own)),
    theirs as (select id, child_id, home_id from placement
      where child_id in (select child_id from kin) and ${openFrom(day)}),
    these as (select unnest(${[...homes]}::text[]) as id
      union select home_id from theirs where home_id is not null and child_id in (select child_id from own)),
    there as (select id, child_id from placement where home_id in (select id from these) and ${openFrom(day)}
      union select id, child_id from theirs)
    select array(select id::text from these) as homes, array(select id::text from there) as placements,
      array(select child_id::text from there union select child_id from own union select child_id from promise
        where keeps and home_id in (select id from these)) as children`.execute(db);
  return rows[0] ?? { homes: [], children: [], placements: [] };
}
