// Whom a browser may play over an invented county: the staff, in the order of their references.

import type { ShownCast } from '#bots/web/index';
import { staffRoleWords } from '#bots/words/record/people';
import type { KeptRecords, Staff } from '#src/services/index';

/** As many as a select is good for; the rest are told by "staff". */
const MOST = 60;

export const castOf =
  (records: Pick<KeptRecords, 'visitor' | 'staff'>) =>
  async (person: string): Promise<ShownCast> => {
    const standing = await records.visitor(`page:${person}`);
    if (standing === null) return { plays: null, staff: [] };
    // Whoever they play, they may become somebody else: the names are asked for as one who may see them.
    const found = await records.staff({
      who: { ...standing, roles: [{ role: 'administrator', team: null, deputyOf: null }] },
    });
    const plays = standing.staff.startsWith('V-') ? null : standing.staff;
    const all = found.ok ? found.value.filter(({ id, posts }) => !id.startsWith('V-') && posts.length > 0) : [];
    const staff = all.filter(({ id }, i) => i < MOST || id === plays);
    return { plays, staff: staff.map((each) => ({ id: each.id, label: labelOf(each) })) };
  };

const labelOf = ({ id, name, posts: [post] }: Staff): string =>
  `${id} ${name}${post === undefined ? '' : `, ${staffRoleWords[post.role]}${post.team === null ? '' : ` (${post.team})`}`}`;
