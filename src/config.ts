// The one reader of the environment: every variable Placewell heeds, checked before anything starts.

import { z } from 'zod';
import { type LogLevel, logLevels } from './log.js';
import { keysExpected, parseKeys } from './store/identity/keys/key-text.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  /** A PostgreSQL server's URL; null is the embedded store. */
  readonly databaseUrl: string | null;
  /** Where the keys that seal identity come from; null is a demo key. */
  readonly keys: KeysFrom | null;
  /** A policy file to use instead of the one in the rule book. */
  readonly policyFile: string | null;
  /** Null leaves it to the command: info for a server, warn for the rest. */
  readonly logLevel: LogLevel | null;
  /** Who asks at the command line, unless a command says; null is whoever sits at the machine. */
  readonly as: string | null;
  /** Null is "4173, or the next free"; a number is a port asked for. */
  readonly port: number | null;
  readonly host: string;
  /** Credentials of the bot registration; null when no chat platform is connected. */
  readonly microsoftApp: MicrosoftApp | null;
  /** Serve /api/messages without an app id: for a local bot emulator only. */
  readonly localMessages: boolean;
}

/** Keys as text, checked for form, or a file of them. */
export type KeysFrom =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

export interface MicrosoftApp {
  readonly id: string;
  readonly password: string | null;
  readonly type: string | null;
  readonly tenantId: string | null;
}

/** What is wrong with one variable or option: its name, what was expected, what came. */
export interface Problem {
  readonly where: string;
  readonly expected: string;
  readonly received: string;
}

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every problem is named at once, so that one restart is enough to mend them all. */
export function readConfig(environment: Environment): ConfigRead {
  const given = Object.fromEntries(names.map((name) => [name, environment[name]?.trim() || undefined]));
  const read = variables.safeParse(given);
  if (read.success) return { ok: true, config: asConfig(read.data) };
  return { ok: false, problems: read.error.issues.map((issue) => problemOf(issue, given)) };
}

export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
export const portExpected = 'a port number from 0 to 65535';

/** A URL of a PostgreSQL server, or null for anything else (a folder). */
export const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:\/\//i.test(text);

const variables = z.object({
  DATABASE_URL: z.string().refine(isDatabaseUrl, 'a URL that begins postgres://').optional(),
  PLACEWELL_KEYS: z
    .string()
    .refine((text) => parseKeys(text) !== null, keysExpected)
    .optional(),
  PLACEWELL_KEY_FILE: z.string().optional(),
  PLACEWELL_POLICY: z.string().optional(),
  PLACEWELL_AS: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, 'a member of staff, as W-3')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).optional(),
  PORT: z
    .string()
    .refine((text) => portNumber.safeParse(text).success, portExpected)
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]{1,253}$/, 'a host name or an IP address')
    .optional(),
  MicrosoftAppId: z.guid('the app id, a GUID').optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(appTypes(), `one of ${appTypes().join(', ')}`).optional(),
  MicrosoftAppTenantId: z.guid('the tenant id, a GUID').optional(),
  PLACEWELL_LOCAL_MESSAGES: z.enum(['0', '1'], '1 or 0').optional(),
});
const names = Object.keys(variables.shape);

function appTypes(): readonly ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] {
  return ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'];
}

function asConfig(read: z.infer<typeof variables>): Config {
  return {
    databaseUrl: read.DATABASE_URL ?? null,
    keys: keysFrom(read.PLACEWELL_KEYS, read.PLACEWELL_KEY_FILE),
    policyFile: read.PLACEWELL_POLICY ?? null,
    logLevel: read.LOG_LEVEL ?? null,
    as: read.PLACEWELL_AS ?? null,
    port: read.PORT === undefined ? null : Number(read.PORT),
    host: read.HOST ?? '127.0.0.1',
    microsoftApp:
      read.MicrosoftAppId === undefined
        ? null
        : {
            id: read.MicrosoftAppId,
            password: read.MicrosoftAppPassword ?? null,
            type: read.MicrosoftAppType ?? null,
            tenantId: read.MicrosoftAppTenantId ?? null,
          },
    localMessages: read.PLACEWELL_LOCAL_MESSAGES === '1',
  };
}

/** Keys in the environment go before a file. */
function keysFrom(text: string | undefined, path: string | undefined): KeysFrom | null {
  if (text !== undefined) return { kind: 'text', text };
  return path === undefined ? null : { kind: 'file', path };
}

/** A database URL may carry a password, keys and a password are secret: neither is repeated. */
const secret = new Set(['DATABASE_URL', 'PLACEWELL_KEYS', 'MicrosoftAppPassword']);

function problemOf(issue: z.core.$ZodIssue, given: Environment): Problem {
  const where = String(issue.path[0]);
  return { where, expected: issue.message, received: secret.has(where) ? 'another value' : `"${given[where]}"` };
}
