// A database of the bench's own on a server, made and dropped.

import { Client } from 'pg';

export async function newDatabase(server: string): Promise<string> {
  const name = `placewell_bench_${process.pid}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export const drop = (server: string, url: string): Promise<void> =>
  query(server, `drop database ${new URL(url).pathname.slice(1)}`);

async function query(url: string, text: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
