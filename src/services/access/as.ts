// The services as one person may use them: every verb is asked about here before it is done, and nowhere else.

import { type AccessAct, mayDo, whoMay } from '#src/access/index';
import { type Referral, referralId, type Snapshot, type Standing } from '#src/domain/index';
import { appendAudit, inTransaction, type Store } from '#src/store/index';
import { nearest } from '../nearest.js';
import { openReferrals } from '../open-referrals.js';
import { denied } from '../record/permit.js';
import type { Answer, Asked, Refusal, Services } from '../services.js';
import { allocateAs } from './allocate-as.js';
import { homeAsSeen } from './home-as-seen.js';
import { look, type Sight } from './sight.js';

export interface AsParts {
  readonly plain: Services;
  readonly read: () => Promise<Snapshot>;
  readonly store: Store;
  readonly now: () => Date;
}

type Refused = { readonly ok: false; readonly refusal: Refusal };

/**
 * For one turn: what the person may see is worked out once. A referral that is not theirs and one that is not there are
 * refused by the same lines, after the same queries, with the same words; each attempt is written to the audit.
 */
export function servicesAs(who: Standing, { plain, read, store, now }: AsParts): Services {
  let looking: Promise<Sight> | null = null;
  const sight = () => {
    looking ??= read().then((snapshot) => look(who, snapshot, store));
    return looking;
  };
  const tell = async (...line: Parameters<typeof denied>): Promise<void> => {
    const { staff: actor, surface, glass } = who;
    const { detail, ...rest } = denied(...line);
    const marked = glass.length === 0 ? detail : { ...detail, glass: glass.map(({ id }) => id) };
    await inTransaction(store.db, (tx) => appendAudit(tx, [{ actor, surface, ...rest, detail: marked }], now()));
  };
  const notTheirJob = async (act: AccessAct): Promise<Refused> => {
    await tell('', act, 'not-their-role');
    return { ok: false, refusal: { code: 'not-permitted', act, roles: whoMay(act) } };
  };

  /** Null where they may. A child described in words is nobody's record, unless the words are those of one. */
  const refusedReferral = async (asked: Asked): Promise<Refused | null> => {
    const seen = await sight();
    const { referrals, sees, snapshot } = seen;
    if (snapshot.homes.length === 0) return null;
    if (typeof asked !== 'string')
      return mayDo(who, 'search').ok && !isAnothers(asked, seen) ? null : notTheirJob('search');
    const wanted = asked.trim().toUpperCase();
    const there = snapshot.referrals.find(({ id }) => id.toUpperCase() === wanted);
    if (there !== undefined && sees(there.id)) return null;
    await tell(wanted, 'see-case', there === undefined ? 'no-such' : 'not-theirs');
    const known = referrals.map(({ id }) => id);
    return { ok: false, refusal: { code: 'unknown-referral', referral: asked, nearest: nearest(wanted, known) } };
  };
  const refusedHome = async (home: string): Promise<Refused | null> => {
    const { homes, snapshot } = await sight();
    const wanted = home.trim().toUpperCase();
    const is = (id: string) => id.toUpperCase() === wanted;
    if (homes.some(is)) return null;
    await tell(wanted, 'see-case', snapshot.homes.some(({ id }) => is(id)) ? 'not-theirs' : 'no-such');
    return { ok: false, refusal: { code: 'unknown-home', home, nearest: nearest(home, homes) } };
  };
  const ofTheirs = async <T>(asked: Asked, answer: () => Promise<Answer<T>>): Promise<Answer<T>> =>
    (await refusedReferral(asked)) ?? answer();

  return {
    ...plain,
    as: () => {
      throw new Error('expected the services of the system, received those of a person');
    },
    matchReferral: (asked, narrowing) => ofTheirs(asked, () => plain.matchReferral(asked, narrowing)),
    explainOption: (asked, home) =>
      ofTheirs(asked, async () => {
        const refused = await refusedHome(home);
        if (refused !== null) return refused;
        const found = await plain.explainOption(asked, home);
        if (!found.ok) return found;
        return { ok: true, value: { ...found.value, home: homeAsSeen(found.value.home, found.value.referral) } };
      }),
    whatFollows: (asked, parts) => ofTheirs(asked, () => plain.whatFollows(asked, parts)),
    costsToOthers: (asked, ranks) => ofTheirs(asked, () => plain.costsToOthers(asked, ranks)),
    sensitivity: (asked) => ofTheirs(asked, () => plain.sensitivity(asked)),
    findReferral: (id) => ofTheirs(referralId(id), () => plain.findReferral(id)),
    allocate: async (asked) =>
      mayDo(who, 'allocate').ok ? allocateAs(who, await sight(), store, plain, asked) : notTheirJob('allocate'),
    vacancies: async () => (mayDo(who, 'see-vacancies').ok ? plain.vacancies() : notTheirJob('see-vacancies')),
    checkPolicy: async (proposed) => {
      if (!mayDo(who, 'check-policy').ok) return notTheirJob('check-policy');
      const { sees } = await sight();
      const checked = await plain.checkPolicy(proposed);
      if (!checked.ok) return checked;
      const { changed, ...rest } = checked.value;
      return { ok: true, value: { ...rest, changed: changed.filter(({ referral }) => sees(referral)) } };
    },
    openReferrals: async () => {
      const { snapshot, referrals } = await sight();
      return openReferrals({ ...snapshot, referrals });
    },
  };
}

/** Described by the reference of a referral, or of a child, that is not theirs. */
const isAnothers = ({ id, members }: Referral, { snapshot, sees }: Sight): boolean =>
  snapshot.referrals.some(
    (referral) =>
      !sees(referral.id) &&
      (referral.id === id || referral.members.some((each) => members.some(({ child }) => child.id === each.child.id))),
  );
