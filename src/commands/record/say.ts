// say: the words of the chat at the command line, played through the same conversation; a form is answered by its fields.

import { createConversation, type Turn } from '#bots/conversation/index';
import { asText, type Block, type Reply } from '#bots/replies/index';
import type { Standing } from '#src/domain/index';
import { createRecords, createServices } from '#src/services/index';
import type { SayJson } from '#src/services/schemas/index';
import type { Desk, Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { badInput, type Told } from '../outcome/outcome.js';
import { newReference } from '../outcome/reference.js';
import { fieldsIn } from './fields.js';
import { atTheCommandLine } from './here.js';

type Form = Extract<Block, { readonly kind: 'form' }>;

/** The thread is the person's own: what "2" means is what they were last shown in it. */
export const say: Work = async ({ operands, options }, desk) => {
  const services = createServices(desk);
  const records = createRecords({ ...desk, asAt: services.asAt });
  const standing = await whoSays(desk, records);
  const faults: unknown[] = [];
  const { hear } = createConversation({
    services,
    people: { ...records, standing: async () => standing },
    now: desk.now,
    newReference,
    report: (reference, error) => {
      faults.push(error);
      desk.log.error({ reference, err: error }, 'turn failed');
    },
  });
  const where: Turn = {
    person: `command-line:${standing.staff}`,
    thread: `command-line:${options.thread ?? 'say'}`,
    surface: 'command-line',
  };
  const first = await hear({ ...where, words: operands.join(' ') });
  const fields = fieldsIn(options.field);
  if (faults.length > 0 || fields.size === 0) return toldOf(first, faults.length > 0);
  const form = formIn(first);
  const unknown = [...fields.keys()].filter((id) => form?.fields.every((field) => field.id !== id));
  if (form === null) return first.refused ? toldOf(first, false) : noForm(fields);
  if (unknown.length > 0) return noSuchField(unknown, form);
  const values = {
    ...Object.fromEntries(form.fields.map(({ id, value }) => [id, value])),
    ...Object.fromEntries(fields),
  };
  return toldOf(await hear({ ...where, form: { submits: form.submits, values } }), faults.length > 0);
};

/** Over an invented county nobody in particular is a visitor, in every role, as at the page; over real data the keeper of it. */
async function whoSays(desk: Desk, records: ReturnType<typeof createRecords>): Promise<Standing> {
  const nobody = atTheCommandLine(desk);
  if (desk.as !== null) return nobody;
  const visitor = await records.visitor('page:command-line');
  return visitor === null ? nobody : { ...visitor, surface: 'command-line' };
}

const formIn = ({ blocks }: Reply): Form | null => blocks.find((block): block is Form => block.kind === 'form') ?? null;

function toldOf(reply: Reply, failed: boolean): Told {
  const form = formIn(reply);
  const json: SayJson = {
    version: 2,
    kind: 'say',
    done: !failed && reply.refused !== true && form === null,
    text: asText(reply, { details: true }),
    form:
      form?.fields.map(({ id, label, kind, value, choices = [] }) => ({
        id,
        label,
        kind,
        value,
        choices: choices.map((choice) => ({ value: choice.value, label: choice.label })),
      })) ?? null,
  };
  const text = `${json.text}${form === null ? '' : howToAnswer(form)}`;
  return { exit: failed ? exitCodes.crash : reply.refused ? exitCodes.nothingFound : exitCodes.answer, json, text };
}

const howToAnswer = ({ fields }: Form): string =>
  [
    '',
    'Say the same words with --field id=value for each of these to send the form:',
    ...fields.flatMap(({ id, kind, choices = [] }) => [
      `  --field ${id}=${kind === 'tick' ? 'yes' : kind === 'date' ? 'YYYY-MM-DD' : choices.length > 0 ? choices.map((each) => each.value).join('|') : '…'}`,
    ]),
    '',
  ].join('\n');

const noForm = (fields: ReadonlyMap<string, string>): Told =>
  badInput('bad-command-line', 'Those words are not answered with a form, so there is nothing to fill in.', {
    problems: [...fields.keys()].map((id) => ({ where: '--field', expected: 'no field', received: id })),
  });

const noSuchField = (unknown: readonly string[], { fields }: Form): Told =>
  badInput('bad-command-line', 'The form has no such field.', {
    problems: unknown.map((id) => ({
      where: '--field',
      expected: `one of ${fields.map((field) => field.id).join(', ')}`,
      received: id,
    })),
  });
