-- Columns in which nearly all executions have the same value need no index of all of them: the
-- others are marked, as Facet says.
insert into execution_mark (account_id, region_id, kind, mark, execution_id)
select account_id, region_id, 'mode', mode, id
from execution
where mode <> 'Automatic';
insert into execution_mark (account_id, region_id, kind, mark, execution_id)
select account_id, region_id, 'category', category, id
from execution
where category <> 'Other';
insert into execution_mark (account_id, region_id, kind, mark, execution_id)
select account_id, region_id, 'ramRole', ram_role, id
from execution
where ram_role <> '' and length(ram_role) <= 300;
insert into execution_mark (account_id, region_id, kind, mark, execution_id)
select account_id, region_id, 'resourceGroupId', resource_group_id, id
from execution
where resource_group_id <> '';
insert into execution_mark (account_id, region_id, kind, mark, execution_id)
select account_id, region_id, 'executedBy', executed_by, id
from execution
where executed_by <> 'root(' || account_id || ')';

drop index execution_mode;
drop index execution_category;
drop index execution_role;
drop index execution_group;
drop index execution_starter;
