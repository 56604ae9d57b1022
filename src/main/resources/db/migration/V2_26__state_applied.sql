-- On which instances a configuration, as it is now, has been applied.

create table state_applied (
  configuration_id  text not null,
  instance_id       text not null,
  applied_at        timestamp with time zone not null,
  primary key (configuration_id, instance_id)
);
