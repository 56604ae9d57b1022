-- The names that executions of an account carry, each once: of their templates, and of who started
-- them, with the user's name as alias. There are few, so a part of a name is looked for among them.
create table execution_name (
  account_id varchar(64) not null,
  region_id varchar(64) not null,
  kind varchar(20) not null,
  name varchar(250) not null,
  alias varchar(250) not null,
  primary key (account_id, region_id, kind, name, alias)
);
insert into execution_name (account_id, region_id, kind, name, alias)
select distinct account_id, region_id, 'template', template_name, ''
from execution
where template_name is not null;
insert into execution_name (account_id, region_id, kind, name, alias)
select distinct account_id, region_id, 'starter', executed_by, user_name
from execution;

-- Executions that have a description are marked, so that a part of one is looked for among those alone.
insert into execution_mark (account_id, region_id, kind, mark, execution_id)
select account_id, region_id, 'described', 'described', id
from execution
where description is not null and description <> '';
