// What the child's own workers do for a placement in any home alike: said with the list, and no part of what opens one home.

import type { Gate, HomeId, HomeType, RuleId } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { gatesOf } from '../groups/combine.js';
import { seniority } from './authority.js';
import { type Looked, partFor, type Sight } from './looking.js';

/**
 * An approval by anybody more senior is always told, though every home asks for it. Asks only the rules that gave the
 * first home a gate, and of those only the ones that gave it to every home before.
 */
export function sharedGates({ book, ...sight }: Sight, looked: readonly Looked[]): (gate: Gate) => boolean {
  const homes = looked.filter(({ home, ask }) => !isOwn(home.type) && !livesThere(home.id, ask));
  const [first, ...rest] = homes;
  if (first === undefined || rest.length === 0) return () => false;
  const { findings } = partFor({ book, ...sight }, first);
  const givers = new Set<RuleId>(findings.flatMap(({ rule, gates }) => (gates.length > 0 ? [rule] : [])));
  const rules = [...book.hard, ...book.others].filter(({ id }) => givers.has(id));
  let shared = new Set(gatesOf(findings).map(textOf));
  for (const { ask } of rest) {
    if (shared.size === 0) break;
    const here = new Set(rules.flatMap((rule) => rule.judge(ask).gates).map(textOf));
    shared = new Set([...shared].filter((each) => here.has(each)));
  }
  return (gate) => seniority(gate.role) < seniority('registered-manager') && shared.has(textOf(gate));
}

/** With family, and where a child lives already, less is asked than of a new placement. */
const isOwn = (type: HomeType): boolean => type === 'parent' || type === 'connected-person';

const livesThere = (id: HomeId, { living }: Ask): boolean => [...living.values()].some(({ home }) => home.id === id);

const textOf = ({ code, role }: Gate): string => `${code} ${role}`;
