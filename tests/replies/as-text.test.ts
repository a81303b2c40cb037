import { describe, expect, it } from 'vitest';
import { asText, folded, plainItem, type Reply, text, warning } from '#bots/replies/index';

const reply = (...blocks: Reply['blocks']): Reply => ({ summary: '', blocks });

describe('a reply on paper', () => {
  it('never runs past 96 columns, however long a word or a cell', () => {
    const long = 'considered '.repeat(40) + 'x'.repeat(300);
    const seen = asText(
      reply(
        text(long),
        { kind: 'table', head: ['A', 'B', 'C'], rows: [[long, long, 'c']] },
        { kind: 'list', items: [plainItem('H-1', long, { details: [long] })] },
        ...folded('More', [text(long)]),
      ),
      { details: true },
    );
    expect(Math.max(...seen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(96);
  });

  it('loses no word by wrapping', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
    expect(
      asText(reply(text(words.join(' '))))
        .trim()
        .split(/\s+/),
    ).toEqual(words);
  });

  it('marks a warning without colour, and says what is not said', () => {
    const field = { id: 'age1', label: 'Age', value: '', kind: 'number' as const };
    const form = { kind: 'form' as const, title: 'Check', fields: [field], submits: 'x', submitLabel: 'Go' };
    const seen = asText(reply(warning('Ring first.'), form));
    expect(seen).toContain('! Ring first.');
    expect(seen).toContain('Age  (not said)');
  });

  it('shows the details of an item only when they are asked for', () => {
    const list = { kind: 'list' as const, items: [plainItem('H-1', 'near', { number: '1', details: ['A detail.'] })] };
    expect(asText(reply(list))).toBe('1. H-1 · near\n');
    expect(asText(reply(list), { details: true })).toBe('1. H-1 · near\n     A detail.\n');
  });
});
