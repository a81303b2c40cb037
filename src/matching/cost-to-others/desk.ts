// Keeps one waiting list solved and warm, made off the path of any request and made anew when anything changed.

import type { OpenWhatIf, SelectionSolver } from '#solver/index';
import type { Policy, Referral, Snapshot } from '#src/domain/index';
import { waitingList } from '../allocation/list.js';
import { settle } from '../allocation/settle.js';
import type { RankedOption } from '../ranked-option.js';
import type { CostsToOthers } from './cost.js';
import { columnsByHome, positionsOf } from './rows.js';
import { type CostLimits, notComputed, type WarmBase, weighOptions } from './weigh.js';

/** What is known now. Where that is not all, `later` brings it: it never rejects. */
export interface CostsGiven {
  readonly costs: CostsToOthers;
  readonly later: Promise<CostsToOthers> | null;
}

export interface CostDesk {
  /** Begins to make the base of this data, policy and day, unless it is made or on its way. False where it cannot be made. */
  readonly warm: (snapshot: Snapshot, policy: Policy) => Promise<boolean>;
  readonly isWarm: (snapshot: Snapshot, policy: Policy) => boolean;
  /**
   * On a warm base, the costs. Otherwise `not-yet` for each at once, and the costs later: nobody's list waits for them. The
   * options are a list's first few, in its order, which this changes nothing of.
   */
  readonly costs: (
    snapshot: Snapshot,
    policy: Policy,
    referral: Referral,
    options: readonly RankedOption[],
    limits?: CostLimits,
  ) => Promise<CostsGiven>;
  readonly close: () => Promise<void>;
}

export interface CostDeskMade {
  readonly solver: SelectionSolver;
  /** Where the warm model lives. */
  readonly open: OpenWhatIf;
  /** Awaited between pieces of work, so that whoever else shares the thread is not kept waiting. */
  readonly breathe?: () => Promise<void>;
  /** Milliseconds for the plan for everyone, which each base begins with; none by default. */
  readonly baseLimit?: number | null;
  /** Told of what went wrong by our own mistake while nobody was waiting for it. */
  readonly onTrouble: (mistake: unknown) => void;
}

interface Kept {
  readonly key: string;
  readonly making: Promise<WarmBase | null>;
  base: WarmBase | null;
}

export function createCostDesk({ solver, open, breathe, baseLimit = null, onTrouble }: CostDeskMade): CostDesk {
  let kept: Kept | null = null;

  const make = async (snapshot: Snapshot, policy: Policy): Promise<WarmBase | null> => {
    const list = await waitingList(snapshot, policy, {}, breathe);
    const options = { timeLimit: baseLimit, ...(breathe === undefined ? {} : { breathe }) };
    const { problem, answer, company } = await settle(list, null, solver, options);
    if (answer.taken === null) return null;
    // The last level only breaks ties: it is nobody's loss.
    const session = open({ data: problem.data, levels: problem.data.levels.length - 1 });
    const warmed = await session.warm();
    if (warmed.ok) {
      const found = { positions: positionsOf(problem), homes: columnsByHome(list) };
      return { list, company, problem, ...found, near: answer.taken, session };
    }
    await session.close();
    return null;
  };

  const release = async (old: Kept | null) => {
    if (old === null) return;
    const base = await old.making;
    await base?.session.close();
  };

  const keep = (snapshot: Snapshot, policy: Policy): Kept => {
    const key = keyOf(snapshot, policy);
    if (kept?.key === key) return kept;
    void release(kept);
    const making = make(snapshot, policy).then(
      (base) => {
        mine.base = base;
        return base;
      },
      (mistake: unknown) => {
        onTrouble(mistake);
        return null;
      },
    );
    const mine: Kept = { key, making, base: null };
    kept = mine;
    return mine;
  };

  return {
    warm: async (snapshot, policy) => (await keep(snapshot, policy).making) !== null,
    isWarm: (snapshot, policy) => kept?.key === keyOf(snapshot, policy) && kept.base !== null,
    async costs(snapshot, policy, referral, options, limits = {}) {
      const mine = keep(snapshot, policy);
      if (mine.base !== null) {
        return { costs: await weighOptions(mine.base, referral, options, limits), later: null };
      }
      const pending = (why: 'not-yet' | 'failed'): CostsToOthers => ({
        referral: referral.id,
        each: options.map(({ rank, parts }) => notComputed({ rank, homes: parts.map(({ home }) => home) }, why)),
        others: snapshot.referrals.filter(({ id }) => id !== referral.id).length,
        dataVersion: snapshot.dataVersion,
      });
      const worked = async () => {
        const base = await mine.making;
        return base === null ? pending('failed') : weighOptions(base, referral, options, limits);
      };
      const later = worked().catch((mistake: unknown) => {
        onTrouble(mistake);
        return pending('failed');
      });
      return { costs: pending('not-yet'), later };
    },
    async close() {
      const last = kept;
      kept = null;
      await release(last);
    },
  };
}

const keyOf = ({ dataVersion, asAt }: Snapshot, policy: Policy): string =>
  JSON.stringify([dataVersion, asAt, policy.name, policy.version]);
