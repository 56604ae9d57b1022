-- The parameter store. A secret's content is sealed; public parameters belong to the account ACS.

create table stored_parameter (
  id                 text primary key,
  account_id         text not null,
  region_id          text not null,
  secrecy            text not null,
  name               text not null,
  -- The name in a form whose order is the same in every database.
  name_order         text not null,
  -- The name up to its last slash.
  folder             text not null,
  value_type         text not null,
  -- Of the newest version.
  content            text not null,
  value_rules        text,
  description        text,
  key_id             text,
  kms_instance_id    text,
  resource_group_id  text not null,
  created_by         text not null,
  created_at         timestamp with time zone not null,
  updated_by         text not null,
  updated_at         timestamp with time zone not null,
  latest             integer not null,
  constraint stored_parameter_name unique (account_id, region_id, secrecy, name)
);

create index stored_parameter_in_order
  on stored_parameter (account_id, region_id, secrecy, name_order, id);
create index stored_parameter_by_age
  on stored_parameter (account_id, region_id, secrecy, created_at, id);

create table parameter_version (
  id              text primary key,
  parameter_id    text not null references stored_parameter (id),
  version_number  integer not null,
  content         text not null,
  updated_by      text not null,
  updated_at      timestamp with time zone not null,
  constraint parameter_version_number unique (parameter_id, version_number)
);

-- Secret values that executions were given, sealed, so that they can be masked wherever those
-- executions show themselves. The execution is the outermost one.
create table given_secret (
  execution_id  text not null,
  digest        text not null,
  sealed        text not null,
  primary key (execution_id, digest)
);
