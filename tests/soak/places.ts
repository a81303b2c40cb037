// A filled store to soak: a folder of its own, or a database of its own on a server; cleared away afterwards.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { fill } from '../services/record/everything/world.js';
import { openAt } from './place.js';

/** Children who wait, beside the small world's own: enough for many acts. */
const MORE = 24;

export interface Place {
  readonly place: string;
  clear(): Promise<void>;
}

export async function aFolder(): Promise<Place> {
  const parent = mkdtempSync(join(tmpdir(), 'placewell-soak-'));
  const place = join(parent, 'data');
  await filled(place);
  return { place, clear: async () => rmSync(parent, { recursive: true, force: true }) };
}

export async function aDatabase(server: string): Promise<Place> {
  const name = `placewell_soak_${process.pid}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await filled(url.href);
  return { place: url.href, clear: () => query(server, `drop database ${name} with (force)`) };
}

async function filled(place: string): Promise<void> {
  const store = await openAt(place);
  await fill(store, MORE);
  await store.close();
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
