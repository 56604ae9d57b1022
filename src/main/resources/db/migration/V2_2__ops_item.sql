-- Ops items and what they are about.

create table ops_item (
  id                 text primary key,
  account_id         text not null,
  region_id          text not null,
  title              text not null,
  category           text not null,
  severity           text not null,
  source             text not null,
  priority           integer,
  status             text not null,
  description        text,
  dedup_string       text,
  -- The same for all that count as one; null when resolved.
  open_key           text unique,
  solutions          text not null,
  attributes         text not null,
  -- Of the solution that was started.
  execution_id       text,
  resource_group_id  text not null,
  created_by         text not null,
  created_at         timestamp with time zone not null,
  modified_by        text not null,
  updated_at         timestamp with time zone not null
);

create index ops_item_in_order on ops_item (account_id, region_id, created_at, id);

create table ops_item_resource (
  ops_item_id    text not null references ops_item (id),
  place          integer not null,
  resource_name  text not null,
  -- As tags call it, when it is one of this service's own.
  resource_kind  text not null,
  resource_id    text not null,
  primary key (ops_item_id, place)
);
