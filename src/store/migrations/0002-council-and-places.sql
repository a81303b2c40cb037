-- The council, the points its area is measured by, and who provides care.

create table council (
  only_one boolean primary key default true check (only_one),
  name words not null,
  authority words not null,
  adjoining jsonb not null,
  as_at date not null,
  -- True only while every row is invented: a page without sign-in serves nothing else.
  invented boolean not null
);

create table locality (
  position integer primary key,
  name words not null,
  authority text not null,
  lat latitude not null,
  lon longitude not null,
  population integer not null check (population >= 0)
);

create table school (
  id reference primary key,
  name words not null,
  lat latitude not null,
  lon longitude not null
);

create table venue (
  id reference primary key,
  name words not null,
  lat latitude not null,
  lon longitude not null
);

create table provider (
  id reference primary key,
  name words not null,
  sector sector not null,
  kind provider_kind not null,
  route contract_route not null,
  block_places integer not null check (block_places >= 0)
);
