-- The audit: append-only, gapless, each line sealed by the hash of the one before. And what each list was that was shown.

create table audit (
  seq bigint primary key,
  -- To the millisecond, so that the text that is hashed is the text that everybody writes.
  at timestamptz not null check (isfinite(at) and at = date_trunc('milliseconds', at)),
  actor text not null,
  act text not null,
  subject text not null,
  surface text not null,
  detail jsonb not null check (jsonb_typeof(detail) = 'object'),
  previous bytea,
  hash bytea not null
);
create index audit_subject on audit (subject, seq);
create index audit_actor on audit (actor, seq);

-- The hash before, and then the line as JSON: "2026-11-20T17:45:00.123Z" whatever the session's time zone. An array and
-- not a joined text: no two lines hash alike because a separator stood in one of them. docs/audit.md computes it again.
create function audit_hash(line audit) returns bytea language sql stable as $$
  select sha256(coalesce(line.previous, '\x'::bytea) || convert_to(jsonb_build_array(
    line.seq, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    line.actor, line.act, line.subject, line.surface, line.detail
  )::text, 'UTF8'))
$$;

-- One writer at a time until it commits: a number is never burnt, so that a gap is a deletion. The next statement sees
-- what the one before committed only where each statement looks afresh: a transaction with one view for all fails here.
create function audit_chain() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7461001);
  select a.seq + 1, a.hash into new.seq, new.previous from audit a order by a.seq desc limit 1;
  new.seq := coalesce(new.seq, 1);
  new.hash := audit_hash(new);
  return new;
end $$;
create trigger audit_chain before insert on audit for each row execute function audit_chain();

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- What was shown, kept once however often it was shown: the very bytes that left for the person.
create table shown (
  -- SHA-256 of the body in UTF-8.
  digest bytea primary key,
  body text not null,
  first_at timestamptz not null,
  check (digest = sha256(convert_to(body, 'UTF8')))
);

-- Each sight of a list: the audit line says who and where, and names the digest too, so that the chain seals both.
create table sight (
  seq bigint primary key references audit,
  -- What the answer called itself.
  replay text not null,
  form text not null check (form in ('text', 'json', 'reply')),
  digest bytea not null references shown
);
create index sight_replay on sight (replay, seq);

-- Where the head of the chain was told outside the database: a cut tail shows against the last of these.
create table anchor (
  id bigint generated always as identity primary key,
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null,
  told text not null check (told in ('start', 'close', 'daily', 'weekly'))
);

-- Nothing is taken out, by anybody: whoever must erase erases elsewhere, and what was shown is part of the record.
-- Always, so that no session's setting (session_replication_role) turns a trigger off; and with a path of their own, so
-- that a table or function of the same name in a session's own schema is never taken for ours.
do $$
declare guarded text;
begin
  foreach guarded in array array['audit', 'shown', 'sight', 'anchor'] loop
    execute format('create trigger append_only before update or delete or truncate on %I
      for each statement execute function append_only()', guarded);
    execute format('alter table %I enable always trigger append_only', guarded);
  end loop;
  alter table audit enable always trigger audit_chain;
  execute format('alter function audit_chain() set search_path = pg_catalog, %I, pg_temp', current_schema());
  execute format('alter function audit_hash(audit) set search_path = pg_catalog, %I, pg_temp', current_schema());
end $$;
