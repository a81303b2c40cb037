// What passes between a command and the server that holds the data: an order there, an outcome back, both checked.

import { z } from 'zod';
import { commandNames } from '../line/index.js';
import { type OptionName, optionSpecs } from '../line/options.js';
import type { GivenFile, Order } from '../order/order.js';
import { exitCodes } from '../outcome/exit-codes.js';
import type { Outcome } from '../outcome/outcome.js';

/** Raised when either side would misread the other: a server of another version says so instead of guessing. */
export const protocolVersion = 1;
export const commandPath = '/command';
/** 64 MB of JSON: a large council's CSVs in base64, with room. */
export const largestOrder = 64 * 1024 * 1024;

const file = z
  .strictObject({ name: z.string().max(1000), base64: z.base64() })
  .transform(({ name, base64 }): GivenFile => ({ name, bytes: Buffer.from(base64, 'base64') }));

const optionNames = Object.keys(optionSpecs).filter((name): name is OptionName => Object.hasOwn(optionSpecs, name));

export const orderWire = z.strictObject({
  version: z.literal(protocolVersion),
  command: z.enum(commandNames),
  operands: z.array(z.string()),
  options: z.partialRecord(z.enum(optionNames), z.string()),
  files: z.array(file),
  policy: file.nullable(),
  postcodes: file.nullable(),
});

export const outcomeWire = z.strictObject({
  version: z.literal(protocolVersion),
  exit: z.literal(Object.values(exitCodes)),
  stdout: z.string(),
  stderr: z.string(),
  files: z.array(file).exactOptional(),
});

export const orderToWire = (order: Order): string =>
  JSON.stringify({
    version: protocolVersion,
    command: order.command,
    operands: order.operands,
    options: order.options,
    files: order.files.map((each) => fileToWire(each)),
    policy: fileToWire(order.policy),
    postcodes: fileToWire(order.postcodes),
  });

export const outcomeToWire = ({ files, ...outcome }: Outcome): string =>
  JSON.stringify({
    version: protocolVersion,
    ...outcome,
    ...(files !== undefined && { files: files.map((each) => fileToWire(each)) }),
  });

const fileToWire = (file: GivenFile | null) =>
  file === null ? null : { name: file.name, base64: Buffer.from(file.bytes).toString('base64') };
