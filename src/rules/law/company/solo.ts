// Solo, both ways: a child who must live alone with carers, and a home that takes one child only.

import { type Home, type Member, ruleId, type SoloKind } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { visits } from '../../facts/company/visits.js';
import { soloFact, visitorFact } from '../../facts/solo-kinds.js';
import { allSiblings, livingThereWith, otherResidents } from '../../facts/who-would-live-there.js';
import { never, type Rule } from '../../rule.js';
import { notApplicable } from '../../verdicts.js';
import { bad, type Fact, good, weigh } from '../../weigh.js';

/** Residents' own solo needs show only as the home's terms: no fact of theirs is read. */
export const solo: Rule = {
  id: ruleId('solo'),
  rows: ['P1'],
  title: 'Solo',
  sentence:
    'A child assessed as needing to live solo does, in the sense the assessment gives it, and a home for one child takes one.',
  class: 'hard',
  source: { title: 'Assessed need of the child; terms of the home', section: null, provenance: 'local-policy' },
  inForce: always,
  departure: "Nobody here; those who made the assessment, or the home's terms, change them first.",
  essentialByDefault: never,
  judge(ask: Ask) {
    const kind = takesOne(ask.home);
    if (kind === null && !ask.members.some(soloKindOf)) return notApplicable();
    const facts: Fact[] = [];
    for (const member of ask.members) {
      const need = soloKindOf(member);
      if (need !== null) facts.push(soloFact(ask, member.child, need));
    }
    if (kind !== null) facts.push(homeFact(ask, kind));
    return weigh(facts);
  },
};

/** Asked for as solo with no kind stated: the least it can mean. */
const soloKindOf = (member: Member): SoloKind | null =>
  member.solo?.kind ?? (member.alongside === 'solo' ? 'only-foster-child' : null);

/** What the home says of itself; staffing one to one is what it gives, not whom it takes. */
const takesOne = (home: Home): SoloKind | null => {
  if (home.solo === 'staffed-one-to-one') return null;
  return home.solo ?? (home.type === 'solo-foster' ? 'only-foster-child' : null);
};

function homeFact(ask: Ask, kind: SoloKind): Fact {
  const others = otherResidents(ask);
  const none = kind === 'no-younger-child';
  // Brothers and sisters placed as one may still count as its one placement; its number of places decides.
  const tooMany = none
    ? ask.members.some((m) => others.some((r) => m.child.bornOn > r.child.bornOn))
    : others.length > 0 || !allSiblings(ask, livingThereWith(ask));
  if (tooMany) return bad({ code: none ? 'home-takes-none-younger' : 'home-takes-one-child' });
  return visits(ask).length > 0 ? visitorFact(kind) : good({ code: 'would-be-solo', kind });
}
