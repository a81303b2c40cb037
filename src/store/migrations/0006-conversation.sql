-- What was said before, per person and thread: JSON that the conversation owns.

-- json and not jsonb: a person may type anything, and jsonb refuses the character U+0000.
create table thread_memory (
  person text not null,
  thread text not null,
  memory json not null,
  updated_at timestamptz not null default now(),
  primary key (person, thread)
);
