// Columns of what the store keeps beside the county: conversations, and the number that names the data.

export interface ThreadMemoryRow {
  person: string;
  thread: string;
  memory: unknown;
  updated_at: Date;
}

export interface DataVersionRow {
  version: number;
}
