-- What was found on instances, by type: the newest capture of each.

create table inventory_capture (
  account_id   text not null,
  region_id    text not null,
  instance_id  text not null,
  type_name    text not null,
  captured_at  timestamp with time zone not null,
  entries      text not null,
  primary key (account_id, region_id, instance_id, type_name)
);
