// What a person may act as at one moment: posts and deputies that have begun and not ended, and what is open or closed to them.

import {
  type BrokenGlass,
  type Conflict,
  covers,
  type Deputy,
  dayOfMoment,
  type HeldRole,
  momentInLondon,
  type Post,
  type RecordRef,
  type StaffId,
  type Standing,
  type Surface,
} from '#src/domain/index';
import { officesOpen } from './office-hours.js';

/** Everything the record holds of one person's standing, past and to come. */
export interface StandingFacts {
  readonly staff: StaffId;
  readonly posts: readonly Post[];
  /** For whom they stand in, each with that person's own posts: nobody lends what they no longer hold. */
  readonly deputyFor: readonly (Deputy & { readonly posts: readonly Post[] })[];
  readonly conflicts: readonly Pick<Conflict, 'record' | 'period'>[];
  readonly glass: readonly Pick<BrokenGlass, 'record' | 'until'>[];
}

/** A post that ends on a day is not held on that day: "until Friday" is written as the Saturday. */
export function standingAt(facts: StandingFacts, now: Date, surface: Surface): Standing {
  const at = momentInLondon(now);
  const on = dayOfMoment(at);
  const live = (posts: readonly Post[]) => posts.filter(({ period }) => covers(period, on));
  const own = live(facts.posts).map(({ role, team }): HeldRole => ({ role, team, deputyOf: null }));
  const lent = facts.deputyFor
    .filter(({ period }) => covers(period, on))
    .flatMap(({ of, role, posts }) =>
      live(posts)
        .filter((post) => post.role === role)
        .map(({ team }): HeldRole => ({ role, team, deputyOf: of })),
    );
  const held = [...own, ...lent];
  const duty = held.some(({ role }) => role === 'out-of-hours') && officesOpen(at);
  return {
    staff: facts.staff,
    on,
    roles: duty ? held.filter(({ role }) => role !== 'out-of-hours') : held,
    conflicts: facts.conflicts.filter(({ period }) => covers(period, on)).map(({ record }): RecordRef => record),
    glass: facts.glass.filter(({ until }) => now < until).map(({ record }): RecordRef => record),
    surface,
  };
}
