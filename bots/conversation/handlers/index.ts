// Each verb and the one function that answers it.

import type { Command } from '../command.js';
import type { Handler, Outcome, Scene } from '../turn.js';
import { allocate } from './allocate.js';
import { referrals, rules, vacancies } from './boards.js';
import { compare } from './compare.js';
import { cancel, confirm, submit } from './confirm.js';
import { costs } from './costs.js';
import { describe } from './describe.js';
import { greet, help, thank, unclear } from './help.js';
import { match } from './match.js';
import { again, more } from './more.js';
import { endBlindLook, names } from './names.js';
import { clear, narrow } from './narrow.js';
import { actAs, staff, whoAmI } from './people.js';
import { recordHandlers } from './record/index.js';
import { why } from './why.js';
import { whyNot } from './why-not.js';

const handlers: { readonly [V in Command['verb']]: Handler<V> } = {
  match,
  describe,
  confirm,
  submit,
  cancel,
  why,
  'why-not': whyNot,
  compare,
  narrow,
  clear,
  more,
  again,
  allocate,
  costs,
  vacancies,
  referrals,
  rules,
  names,
  'end-blind-look': endBlindLook,
  'who-am-i': whoAmI,
  staff,
  'act-as': actAs,
  ...recordHandlers,
  greet,
  thank,
  help,
  unclear,
};

/** One verb at a time, so that the table's types tie each command to its own handler. */
export async function handle<V extends Command['verb']>(
  verb: V,
  command: Extract<Command, { readonly verb: V }>,
  scene: Scene,
): Promise<Outcome> {
  return handlers[verb](command, scene);
}
