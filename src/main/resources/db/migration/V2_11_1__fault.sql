-- Errors, delays and broken connections on purpose, in the order they were given.
create table fault (
  position integer not null primary key,
  definition text not null,
  remaining bigint
);
