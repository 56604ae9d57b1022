-- Lists are read by an index in their order.
create index template_by_starts on template (account_id, region_id, starts, id);
create index template_by_name on template (account_id, region_id, name_order, id);
create index template_by_creation on template (account_id, region_id, created_at, id);
create index template_by_change on template (account_id, region_id, updated_at, id);
create index application_group_of_application
  on application_group (account_id, region_id, application_name, created_at, id);

-- Few ops items have had a solution started.
create index ops_item_solution on ops_item (execution_id);
