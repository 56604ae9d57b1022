-- Templates of accounts. Public templates live in the catalogue and have no rows here, only counts.

create table template (
  id                 text primary key,
  account_id         text not null,
  region_id          text not null,
  name               text not null,
  -- The name in a form whose order is the same in every database.
  name_order         text not null,
  resource_group_id  text not null,
  created_by         text not null,
  created_at         timestamp with time zone not null,
  updated_by         text not null,
  updated_at         timestamp with time zone not null,
  starts             bigint default 0 not null,
  -- What follows describes the newest version.
  latest             integer not null,
  version_name       text,
  content_hash       text not null,
  format             text not null,
  kind               text not null,
  category           text not null,
  has_trigger        boolean not null,
  description        text not null,
  constraint template_name unique (account_id, region_id, name)
);

create table template_version (
  id             text primary key,
  template_id    text not null references template (id),
  version_number integer not null,
  version_name   text,
  content        text not null,
  updated_by     text not null,
  updated_at     timestamp with time zone not null,
  content_hash   text not null,
  format         text not null,
  kind           text not null,
  category       text not null,
  has_trigger    boolean not null,
  description    text not null,
  constraint template_version_number unique (template_id, version_number)
);

create table public_template_start (
  template_id  text primary key,
  starts       bigint not null
);

create table template_favorite (
  account_id   text not null,
  template_id  text not null,
  primary key (account_id, template_id)
);

create table template_share (
  template_id     text not null references template (id),
  account_id      text not null,
  -- The only version that is shared; 0: all.
  version_number  integer not null,
  primary key (template_id, account_id)
);

create index template_share_by_account on template_share (account_id, template_id);
