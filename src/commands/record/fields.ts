// "--field id=value", given as often as a form has fields.

import { optionSpecs } from '../line/options.js';

export const fieldsIn = (given: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (given?.split(optionSpecs.field.between) ?? []).map((each) => {
      const at = each.indexOf('=');
      return [each.slice(0, at), each.slice(at + 1)] as const;
    }),
  );
