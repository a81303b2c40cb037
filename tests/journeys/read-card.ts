// Reads an Adaptive Card as a person does: its text, its buttons, and its form as it would be sent.

type Node = Readonly<Record<string, unknown>>;
export type Submit = Readonly<Record<string, unknown>>;

/** Everything on the card, also what is folded away, in reading order: text, labels, what is filled in, buttons. */
export const textOf = (card: unknown): string =>
  nodesOf(card)
    .flatMap((node) => [node.text, node.label, shownValue(node), node.title])
    .filter((each) => typeof each === 'string')
    .join(' ');

/** The data of each button that says words, by the words. */
export const buttonsOf = (card: unknown): ReadonlyMap<string, Submit> =>
  new Map(submitsOf(card).flatMap((data) => (typeof data.says === 'string' ? [[data.says, data] as const] : [])));

/** What the card's form sends when its button is pressed with nothing changed; null without a form. */
export function formOf(card: unknown): Submit | null {
  const button = submitsOf(card).find((data) => typeof data.submits === 'string');
  if (button === undefined) return null;
  const inputs = nodesOf(card).filter((node) => String(node.type).startsWith('Input.'));
  return { ...Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? ''])), ...button };
}

const submitsOf = (card: unknown): readonly Submit[] =>
  nodesOf(card).flatMap(({ type, data }) => (type === 'Action.Submit' && isNode(data) ? [data] : []));

/** A choice shows its title, not its value. */
const shownValue = ({ type, value, choices }: Node): unknown => {
  if (!String(type).startsWith('Input.')) return null;
  const chosen = Array.isArray(choices) ? choices.find((each) => isNode(each) && each.value === value) : undefined;
  return isNode(chosen) ? chosen.title : value === undefined ? null : String(value);
};

const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
