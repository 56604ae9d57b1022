-- How far the domain's clock is ahead of the wall clock; one row.
create table clock_offset (
  id integer not null primary key,
  ahead_nanos bigint not null
);
insert into clock_offset (id, ahead_nanos) values (1, 0);

-- The work that is to be done at a time: db-scheduler's table and two columns of our own.
-- execution_id says whose wake-up a row is; handed_over marks the guard of a wake-up that is also
-- handed over in memory.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(250) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(200),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  execution_id varchar(100),
  handed_over boolean,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_execution on scheduled_tasks (execution_id);

-- The texts that executions run, each kept once.
create table template_text (
  hash varchar(64) not null primary key,
  content text not null
);

create table execution (
  id varchar(100) not null primary key,
  account_id varchar(64) not null,
  region_id varchar(64) not null,
  user_name varchar(200) not null,
  executed_by varchar(200) not null,
  parent_id varchar(100),
  parent_run_id varchar(120),
  depth integer not null,
  nesting integer not null,
  mode varchar(20) not null,
  loop_mode varchar(20) not null,
  safety_check varchar(40) not null,
  confirms boolean not null,
  ram_role varchar(1000) not null,
  trigger_message text,
  template_id varchar(100),
  template_name varchar(200),
  template_version varchar(50),
  text_hash varchar(64) not null,
  category varchar(20) not null,
  is_parent boolean not null,
  description varchar(4000),
  resource_group_id varchar(200),
  given text not null,
  secret_names varchar(4000) not null,
  targets text,
  created_at timestamp with time zone not null,
  status varchar(20) not null,
  status_message text not null,
  hold varchar(20) not null,
  next_task integer not null,
  current_run varchar(120),
  has_failed boolean not null,
  failure text,
  next_run integer not null,
  next_child integer not null,
  parameters text not null,
  outputs text not null,
  firings text,
  started_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  waiting_status varchar(40) not null,
  current_tasks text not null,
  counters varchar(200) not null,
  version bigint not null
);
create index execution_root on execution (account_id, region_id, depth, created_at, id);
create index execution_created on execution (account_id, region_id, created_at, id);
create index execution_ended on execution (account_id, region_id, ended_at, id);
create index execution_status on execution (account_id, region_id, status, created_at, id);
create index execution_template on execution (account_id, region_id, template_name, created_at, id);
create index execution_category on execution (account_id, region_id, category, created_at, id);
create index execution_mode on execution (account_id, region_id, mode, created_at, id);
create index execution_starter on execution (account_id, region_id, executed_by, created_at, id);
create index execution_role on execution (account_id, region_id, ram_role, created_at, id);
create index execution_group on execution (account_id, region_id, resource_group_id, created_at, id);
create index execution_parent on execution (parent_id, created_at, id);

-- What an execution touches, so that it can be found by it: resources and nested templates.
create table execution_mark (
  account_id varchar(64) not null,
  region_id varchar(64) not null,
  kind varchar(20) not null,
  mark varchar(300) not null,
  execution_id varchar(100) not null,
  primary key (account_id, region_id, kind, mark, execution_id)
);
create index execution_mark_execution on execution_mark (execution_id);

create table task_execution (
  execution_id varchar(100) not null,
  number integer not null,
  id varchar(120) not null,
  task_index integer not null,
  name varchar(250) not null,
  action varchar(250) not null,
  parent_id varchar(120),
  item text,
  item_index integer not null,
  batch integer not null,
  status varchar(20) not null,
  waits varchar(20) not null,
  message text not null,
  properties text,
  outputs text,
  result text,
  memo text,
  due_at timestamp with time zone,
  attempt integer not null,
  next_task varchar(250),
  child_id varchar(100),
  extra text,
  loop_progress text,
  loop_items text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  primary key (execution_id, number)
);
create index task_execution_parent on task_execution (parent_id, item_index);

-- The log lines of one activation, oldest first, as JSON.
create table execution_log (
  execution_id varchar(100) not null,
  chunk bigint not null,
  lines text not null,
  primary key (execution_id, chunk)
);

-- What was told to executions and not yet acted on.
create sequence execution_signal_number;
create table execution_signal (
  id bigint not null primary key,
  execution_id varchar(100) not null,
  payload text not null
);
create index execution_signal_execution on execution_signal (execution_id, id);

-- Calls that leave the process; the outcome is recorded once.
create table call_attempt (
  id varchar(250) not null primary key,
  execution_id varchar(100) not null,
  run_id varchar(120) not null,
  attempt integer not null,
  kind varchar(100) not null,
  request text not null,
  outcome text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index call_attempt_execution on call_attempt (execution_id);

-- Executions that wait for others to end, because the quota of their account is full.
create table execution_queue (
  execution_id varchar(100) not null primary key,
  account_id varchar(64) not null,
  region_id varchar(64) not null,
  created_at timestamp with time zone not null
);
create index execution_queue_order on execution_queue (account_id, region_id, created_at);

-- One row per account and region with a quota; its lock puts admissions in a line.
create table execution_quota (
  account_id varchar(64) not null,
  region_id varchar(64) not null,
  primary key (account_id, region_id)
);
