-- What runs of state configurations did; instances is a JSON array.

create table state_run (
  configuration_id  text not null,
  run_number        integer not null,
  ran_at            timestamp with time zone not null,
  instances         text not null,
  primary key (configuration_id, run_number)
);
