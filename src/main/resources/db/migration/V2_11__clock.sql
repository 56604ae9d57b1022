-- Whether the clock may jump to this wake-up by itself; a recurring trigger never pulls it.
alter table scheduled_tasks add column pulls boolean;

-- The processes that work on this database, with the wall time each was last seen alive.
create table node (
  id varchar(100) not null primary key,
  seen_at timestamp with time zone not null
);
