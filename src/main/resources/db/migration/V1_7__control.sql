-- The seed files that were applied, by their path in the folder.
create table seed_file (
  name       text not null primary key,
  hash       text not null,
  applied_at timestamp with time zone not null
);
