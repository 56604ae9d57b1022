-- State configurations; next_run_at is null when none will follow.

create table state_configuration (
  id                   text primary key,
  account_id           text not null,
  region_id            text not null,
  template_id          text not null,
  template_name        text not null,
  template_version     text not null,
  description          text not null,
  parameters           text not null,
  targets              text not null,
  configure_mode       text not null,
  schedule_type        text not null,
  schedule_expression  text not null,
  resource_group_id    text not null,
  created_at           timestamp with time zone not null,
  updated_at           timestamp with time zone not null,
  next_run_at          timestamp with time zone
);

create index state_configuration_by_age
  on state_configuration (account_id, region_id, created_at, id);
create index state_configuration_due on state_configuration (next_run_at);
