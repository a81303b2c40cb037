// PGlite's folder on disk, with an fsync that happens: PGlite's own has none, and a power cut then loses the database.
// It leans on an internal of emscripten, so whoever opens a store checks `fsyncs` after a commit.

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

export class FsyncNodeFS extends NodeFS {
  #fsyncs = 0;

  /** How many times a file was put on the disk. Stays 0 when a new PGlite no longer asks us. */
  get fsyncs(): number {
    return this.#fsyncs;
  }

  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pg, options);
    made.emscriptenOpts.preRun?.push((module: { readonly NODEFS: unknown }) => this.#install(module.NODEFS));
    return made;
  }

  #install(nodefs: unknown): void {
    if (!isNodefs(nodefs)) return;
    nodefs.stream_ops.fsync = (stream) => {
      const opened = stream.nfd === undefined || stream.nfd === null;
      const fd = stream.nfd ?? openSync(nodefs.realPath(stream.node), 'r');
      try {
        fsyncSync(fd);
      } finally {
        if (opened) closeSync(fd);
      }
      this.#fsyncs++;
      return 0;
    };
  }
}

/** PGlite starts with `-F` (fsync off); its fdatasync is a stub, so the log is put down with fsync. */
export const durableStart: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];

interface Stream {
  readonly nfd?: number | null;
  readonly node: object;
}

interface Nodefs {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  readonly realPath: (node: object) => string;
}

const isNodefs = (value: unknown): value is Nodefs =>
  typeof value === 'object' &&
  value !== null &&
  'stream_ops' in value &&
  typeof value.stream_ops === 'object' &&
  'realPath' in value &&
  typeof value.realPath === 'function';
