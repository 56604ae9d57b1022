-- Settings of the service, for each account and region, and its chat bots.

create table service_setting (
  account_id        text not null,
  region_id         text not null,
  oss_enabled       boolean not null,
  oss_bucket        text not null,
  oss_prefix        text not null,
  sls_enabled       boolean not null,
  sls_project       text not null,
  rdc_enterprise    text not null,
  directory_access  boolean not null,
  directory_folders text not null,
  primary key (account_id, region_id)
);

-- Ended executions whose records are still to be delivered.
create table pending_delivery (
  execution_id  text primary key,
  account_id    text not null,
  region_id     text not null
);

create table chat_configuration (
  id                 text primary key,
  account_id         text not null,
  region_id          text not null,
  name               text not null,
  platform           text not null,
  -- Sealed.
  settings           text not null,
  ram_role           text,
  resource_group_id  text,
  created_at         timestamp with time zone not null,
  updated_at         timestamp with time zone not null,
  constraint chat_configuration_name unique (account_id, region_id, name)
);
