// A condensed list: one line each, the key fact first, the rest behind a "Details" button.

import type { Item } from '#bots/replies/reply';
import type { CardElement, Column, Container } from '../card.js';
import { details, detailsOf, overTheLimit } from '../words.js';
import { actionSet, button } from './actions.js';
import { line, literal, run } from './literal.js';

/** `path` is unique in the card, so that a button opens its own line and no other. */
export const list = (items: readonly Item[], title: string | undefined, path: string): readonly CardElement[] => [
  ...(title ? [line([run(title, { weight: 'Bolder' })])] : []),
  ...items.map((each, i) => item(each, `${path}-${i}`)),
];

function item(each: Item, path: string): Container {
  const folded = [...each.details.map((detail) => line([run(detail)], 'Small')), ...buttons(each)];
  const head: CardElement = {
    type: 'ColumnSet',
    columns: [...number(each), said(each), ...opener(each, folded, path)],
  };
  const fold: Container = {
    type: 'Container',
    id: path,
    isVisible: false,
    style: 'emphasis',
    spacing: 'Small',
    items: folded,
  };
  return { type: 'Container', separator: true, spacing: 'Small', items: folded.length > 0 ? [head, fold] : [head] };
}

const buttons = (each: Item) => actionSet(each.actions.map(button), 'Small');

const number = (each: Item): readonly Column[] =>
  each.number === null
    ? []
    : [{ type: 'Column', width: 'auto', items: [line([run(each.number, { weight: 'Bolder', ...quiet(each) })])] }];

function said(each: Item): Column {
  const limit = each.muted && !/\blimit\b/i.test(`${each.head} ${each.line}`) ? [run(overTheLimit)] : [];
  const below = each.line === '' ? [] : [line([run(each.line, quiet(each)), ...limit.map(after)], 'None')];
  const note = each.note === undefined ? [] : [line([run(each.note, { isSubtle: true, size: 'Small' })], 'None')];
  return {
    type: 'Column',
    width: 'stretch',
    items: [line([run(each.head, { weight: 'Bolder', ...quiet(each) })]), ...below, ...note],
  };
}

const quiet = (each: Item) => (each.muted ? { isSubtle: true } : {});
const after = (last: ReturnType<typeof run>) => ({ ...last, text: ` (${last.text})` });

const opener = (each: Item, folded: readonly CardElement[], path: string): readonly Column[] =>
  folded.length === 0
    ? []
    : [
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'Center',
          items: actionSet([
            {
              type: 'Action.ToggleVisibility',
              title: details,
              tooltip: detailsOf(literal([each.number, each.head].filter(Boolean).join(' '))),
              targetElements: [path],
            },
          ]),
        },
      ];
