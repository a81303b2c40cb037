// The names of homes: asked for by reference, shown to one person alone, each sight kept; in a blind first look only once it is ended.

import { mayCarry } from '#src/access/index';
import type { HomeId, RecordRef, ReferralId, Standing } from '#src/domain/index';
import { auditLines, readSnapshot, type Tx } from '#src/store/index';
import { act, type Outcome } from '../act.js';
import { permit } from '../permit.js';
import { type Acted, type ActRefusal, refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import { isBlind } from './blind.js';

export interface HomeNamed {
  readonly home: HomeId;
  readonly name: string;
}

export interface NamesAsked {
  /** The case that they are looked at for: whose it is decides who may. */
  readonly referral: ReferralId;
  readonly homes: readonly HomeId[];
}

export interface Names {
  /** `wrong-state` "names-hidden" until this person has ended their blind look. */
  homeNames(by: By, asked: NamesAsked): Promise<Acted<readonly HomeNamed[]>>;
  /** Ends this person's blind look at the referral. Where there is none it does nothing, and is not kept. */
  endBlindPass(by: By, referral: ReferralId): Promise<Acted<{ readonly wasBlind: boolean }>>;
}

export const makeNames = (deps: RecordDeps): Names => ({
  homeNames: (by, asked) => act(deps, by, (tx) => named(tx, deps, by, asked)),
  endBlindPass: (by, referral) =>
    act(deps, by, async (tx): Promise<Outcome<{ readonly wasBlind: boolean }>> => {
      const look = await lookAt(tx, deps, by, { referral, homes: [] });
      if (!look.ok) return look;
      if (!look.hidden) return { ok: true, value: { wasBlind: false }, audit: [] };
      return {
        ok: true,
        value: { wasBlind: true },
        audit: [{ act: 'blind-pass-revealed', subject: referral, detail: { data: look.dataVersion } }],
      };
    }),
});

async function named(tx: Tx, deps: RecordDeps, by: By, asked: NamesAsked): Promise<Outcome<readonly HomeNamed[]>> {
  const { referral, homes } = asked;
  const look = await lookAt(tx, deps, by, asked);
  if (!look.ok) return look;
  if (look.hidden)
    return refusedAct({ code: 'wrong-state', subject: referral, state: 'names-hidden', expected: ['names-shown'] });
  const value = homes.flatMap((home) => look.names.filter((each) => each.home === home));
  const missing = homes.find((home) => !value.some((each) => each.home === home));
  if (missing !== undefined) return refusedAct({ code: 'not-found', what: 'home', asked: missing });
  return {
    ok: true,
    value,
    audit: [{ act: 'identity-shown', subject: referral, detail: { what: 'home-name', homes } }],
  };
}

type Look =
  | {
      readonly ok: true;
      readonly hidden: boolean;
      readonly names: readonly HomeNamed[];
      readonly dataVersion: string;
    }
  | { readonly ok: false; readonly refusal: ActRefusal };

async function lookAt(tx: Tx, { policy, asAt, now }: RecordDeps, { who }: By, { referral, homes }: NamesAsked) {
  const records: readonly RecordRef[] = homes.map((id) => ({ kind: 'home', id }));
  const may = await permit(tx, who, {
    act: 'see-case',
    what: 'referral',
    asked: referral,
    records: [{ kind: 'referral', id: referral }, ...records],
  });
  if (!may.ok) return may;
  if (!mayCarry(who.surface, 'home-name')) return refusedAct({ code: 'surface-refused', surface: who.surface });
  const county = await readSnapshot(tx, await asAt(), { now: now(), narrow: { referral, homes } });
  // A referral that is no longer open is matched no more, and nothing is to be looked at blindly.
  const open = county?.referrals.find(({ id }) => id === referral);
  const hidden = open !== undefined && isBlind(policy, open) && !(await hasEnded(tx, who, referral));
  const names = (county?.homes ?? []).map(({ id, name }) => ({ home: id, name }));
  return { ok: true, hidden, names, dataVersion: county?.dataVersion ?? '' } satisfies Look;
}

/** Of each person their own: whoever looks next looks without names first. */
async function hasEnded(tx: Tx, { staff }: Standing, referral: ReferralId): Promise<boolean> {
  const lines = await auditLines(tx, { subject: referral, actor: staff });
  return lines.some(({ act: done }) => done === 'blind-pass-revealed');
}
