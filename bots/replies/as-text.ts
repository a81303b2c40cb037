// A reply as plain text, for the command line: at most 96 columns, nothing that needs colour to be understood.

import { columns } from './columns.js';
import type { Block, Item, Reply } from './reply.js';
import { wrap } from './wrap.js';

export interface TextOptions {
  /** Each item of a list with its details; without, one line an item. What is folded is shown: paper has no buttons. */
  readonly details?: boolean;
}

export const asText = (reply: Reply, { details = false }: TextOptions = {}): string =>
  `${blocksAsText(reply.blocks, '', details).join('\n').trim()}\n`;

const blocksAsText = (blocks: readonly Block[], indent: string, details: boolean): readonly string[] =>
  blocks.flatMap((block, i) => [
    // A line after a table would read as one more of its rows.
    ...(block.kind === 'text' && blocks[i - 1]?.kind === 'table' ? [''] : []),
    ...blockAsText(block, indent, details),
  ]);

function blockAsText(block: Block, indent: string, details: boolean): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [
        '',
        ...wrap(block.text, indent),
        `${indent}${'='.repeat(Math.min(block.text.length, 96 - indent.length))}`,
      ];
    case 'text':
      return wrap(block.tone === 'warning' ? `! ${block.text}` : block.text, indent);
    case 'facts':
      return columns(
        block.facts.map((fact) => [fact.name, fact.value]),
        indent,
      );
    case 'list':
      return ['', ...titled(block.title, indent), ...block.items.flatMap((item) => itemAsText(item, indent, details))];
    case 'table':
      return ['', ...titled(block.title, indent), ...columns([block.head, ...block.rows], indent, true)];
    case 'form':
      return [
        '',
        ...titled(block.title, indent),
        ...columns(
          block.fields.map((field) => [
            field.label,
            field.kind === 'tick' ? `[${field.value === 'yes' ? 'x' : ' '}]` : shown(field.value, field.choices),
          ]),
          `${indent}  `,
        ),
      ];
    case 'more':
      return ['', ...wrap(`${block.label}:`, indent), ...blocksAsText(block.blocks, `${indent}  `, details)];
    case 'actions':
      return ['', ...wrap(`You can say: ${block.actions.map((action) => action.says).join(' | ')}`, indent)];
  }
}

const titled = (title: string | undefined, indent: string) => (title === undefined ? [] : wrap(title, indent));

function itemAsText(item: Item, indent: string, withDetails: boolean): readonly string[] {
  const mark = item.number === null ? '-' : `${item.number}.`;
  const hang = `${indent}${' '.repeat(mark.length + 1)}`;
  const line = [item.head, item.line].filter((each) => each !== '').join(' · ');
  const [first = '', ...rest] = wrap(line, hang);
  const note = item.note === undefined ? [] : wrap(item.note, hang);
  const details = (withDetails ? item.details : []).flatMap((detail) => wrap(detail, `${hang}  `));
  return [`${indent}${mark} ${first.trimStart()}`, ...rest, ...note, ...details];
}

type Choices = readonly { readonly value: string; readonly label: string }[] | undefined;
const shown = (value: string, choices: Choices): string =>
  choices?.find((choice) => choice.value === value)?.label ?? (value === '' ? '(not said)' : value);
