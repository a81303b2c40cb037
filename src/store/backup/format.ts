// The form of a backup: gzip of lines of JSON. First the manifest; then for each table its rows, one a line; then an end.

import { z } from 'zod';

export const FORMAT = 'placewell-backup';
export const FORMAT_VERSION = 1;

const count = z.int().min(0);
const sum = z.string().regex(/^[0-9a-f]{64}$/);

const manifestForm = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** When the view of the data was taken. */
  at: z.iso.datetime(),
  /** Names, in the order in which they were run. */
  migrations: z.array(z.string()).min(1),
  /** Ids of the keys that something in here is sealed with. The keys themselves are never in a backup. */
  keys: z.array(z.string()),
  /** Each counter's next number. */
  counters: z.record(z.string(), z.int()),
  /** In the order in which their rows follow. */
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: count,
      /** SHA-256 of its lines, each with its end of line. */
      sha256: sum,
    }),
  ),
});
export type Manifest = z.infer<typeof manifestForm>;
export type TableEntry = Manifest['tables'][number];

export const END_LINE = JSON.stringify({ end: FORMAT });

export type Fault = {
  /** Of the file, from 1; 0 where no line could be read. */
  readonly line: number;
  readonly table: string | null;
  readonly expected: string;
  readonly received: string;
};

export type ManifestRead =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly why: 'not-a-backup' | 'newer' | 'damaged'; readonly fault: Fault };

/** Nothing of the line is quoted: it may be of any file. */
export function readManifest(line: string): ManifestRead {
  const at = { line: 1, table: null };
  const json = asJson(line);
  if (typeof json !== 'object' || json === null || Reflect.get(json, 'format') !== FORMAT)
    return {
      ok: false,
      why: 'not-a-backup',
      fault: { ...at, expected: 'the manifest of a Placewell backup', received: 'something else' },
    };
  const version: unknown = Reflect.get(json, 'version');
  if (typeof version === 'number' && version > FORMAT_VERSION)
    return {
      ok: false,
      why: 'newer',
      fault: { ...at, expected: `form ${FORMAT_VERSION} or older`, received: `form ${version}` },
    };
  const read = manifestForm.safeParse(json);
  if (read.success) return { ok: true, manifest: read.data };
  const where = read.error.issues[0]?.path.join('.') ?? '';
  return {
    ok: false,
    why: 'damaged',
    fault: { ...at, expected: 'a whole manifest', received: `a manifest with a fault in its field "${where}"` },
  };
}

export function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
