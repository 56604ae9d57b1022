-- Packages that are installed on simulated instances.

create table package_state (
  account_id          text not null,
  region_id           text not null,
  instance_id         text not null,
  template_name       text not null,
  template_id         text not null,
  template_version    text not null,
  description         text not null,
  publisher           text not null,
  parameters          text not null,
  configuration_info  text,
  updated_at          timestamp with time zone not null,
  primary key (account_id, region_id, instance_id, template_name)
);
