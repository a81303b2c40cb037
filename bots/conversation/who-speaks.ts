// Who speaks: a browser over invented data is somebody of its own; on a chat platform only an account that was linked.

import type { Reply } from '#bots/replies/index';
import { peopleWords } from '#bots/words/record/people';
import type { Standing } from '#src/services/index';
import { ofNobody, ofVersions } from './carries.js';
import { placeOf } from './place.js';
import { askBack, askPlainly } from './show/asking.js';
import type { People, Turn } from './turn.js';

type Speaks = { readonly standing: Standing } | { readonly reply: Reply };

/** An account that nobody linked hears a plain sentence, whatever it asked: one that tells nothing of the data. */
export async function whoSpeaks(turn: Turn, people: People): Promise<Speaks> {
  const { person, surface } = turn;
  const standing =
    surface === 'page'
      ? await people.visitor(person)
      : await people.standing(surface, person.slice(surface.length + 1), placeOf(turn));
  if (standing === null) return { reply: askBack(peopleWords.notLinked(person), [], [...ofNobody, ...ofVersions]) };
  return standing.roles.length === 0 ? { reply: askPlainly(peopleWords.noPost, []) } : { standing };
}
