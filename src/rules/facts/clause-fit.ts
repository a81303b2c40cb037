// How each term of approval or registration fits everyone who would then live there: shared by four rules.

import { type ApprovalClause, ageOn, type Child } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { once } from './once.js';
import { allSiblings, livingThereWith, mostAtOnce, placedOnes } from './who-would-live-there.js';

export interface ClauseFit {
  readonly clause: ApprovalClause;
  /** By how many years, in all, the newcomers are outside it: the most permissive reading has the fewest. */
  readonly yearsOut: number;
  readonly ages: boolean;
  readonly sex: boolean;
  /** The same of the newcomers alone: what may be told of, since no child who lives there is in it. */
  readonly own: { readonly ages: boolean; readonly sex: boolean; readonly named: boolean };
  readonly number: boolean;
  readonly siblings: boolean;
  readonly named: boolean;
}

export const clauseFits = once((ask: Ask): readonly ClauseFit[] => {
  const children = livingThereWith(ask);
  const ages = children.map((child) => ageOn(child.bornOn, ask.startOn));
  const newcomers = children.length - placedOnes(ask).length;
  const most = mostAtOnce(ask);
  return ask.home.clauses.map((clause) => {
    const suits = (child: Child) => clause.sex === 'any' || child.sex === clause.sex;
    const isNamed = (child: Child) => clause.namedChildren.length === 0 || clause.namedChildren.includes(child.id);
    const asking = children.slice(newcomers);
    let yearsOut = 0;
    let all = true;
    for (const [i, age] of ages.entries()) {
      const out = yearsOutside(clause, age);
      if (out > 0) all = false;
      if (i >= newcomers) yearsOut += out;
    }
    return {
      clause,
      yearsOut,
      ages: all,
      sex: children.every(suits),
      own: { ages: yearsOut === 0, sex: asking.every(suits), named: asking.every(isNamed) },
      number: most <= clause.places,
      siblings: !clause.onlySiblings || allSiblings(ask, children),
      named: children.every(isNamed),
    };
  });
});

/** The clause that comes nearest on ages: what a refusal is explained against. */
export const nearestOnAge = (fits: readonly ClauseFit[]): ClauseFit | undefined =>
  fits.reduce<ClauseFit | undefined>((best, fit) => (best && best.yearsOut <= fit.yearsOut ? best : fit), undefined);

/** A relative nobody has approved has no terms yet: a temporary approval will name the children. A parent never has. */
export const hasNoTermsYet = ({ home }: Ask): boolean =>
  home.type === 'parent' || (home.registration.status === 'unapproved' && home.clauses.length === 0);

export function yearsOutside({ ageFrom, ageTo }: Pick<ApprovalClause, 'ageFrom' | 'ageTo'>, age: number): number {
  if (age < ageFrom) return ageFrom - age;
  return age > ageTo ? age - ageTo : 0;
}
