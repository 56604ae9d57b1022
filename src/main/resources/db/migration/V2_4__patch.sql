-- Patch baselines, the default of each operating system, and what patch runs did to instances.

create table patch_baseline (
  id                  text primary key,
  account_id          text not null,
  region_id           text not null,
  name                text not null,
  operation_system    text not null,
  approval_rules      text not null,
  approved_patches    text not null,
  approved_other      boolean not null,
  rejected_patches    text not null,
  rejected_action     text not null,
  sources             text not null,
  description         text not null,
  resource_group_id   text not null,
  created_by          text not null,
  created_at          timestamp with time zone not null,
  updated_by          text not null,
  updated_at          timestamp with time zone not null,
  constraint patch_baseline_name unique (account_id, region_id, name)
);

create index patch_baseline_by_age on patch_baseline (account_id, region_id, created_at, id);

create table patch_default (
  account_id        text not null,
  region_id         text not null,
  operation_system  text not null,
  baseline_name     text not null,
  primary key (account_id, region_id, operation_system)
);

create table patch_run (
  account_id      text not null,
  region_id       text not null,
  instance_id     text not null,
  operation_type  text not null,
  baseline_id     text not null,
  started_at      timestamp with time zone not null,
  primary key (account_id, region_id, instance_id)
);

create table patch_installed (
  account_id    text not null,
  region_id     text not null,
  instance_id   text not null,
  patch_name    text not null,
  installed_at  timestamp with time zone not null,
  primary key (account_id, region_id, instance_id, patch_name)
);
