-- Applications, the groups in them, and the revisions that can be deployed on those.

create table application (
  id                 text primary key,
  account_id         text not null,
  region_id          text not null,
  name               text not null,
  application_type   text not null,
  description        text,
  resource_group_id  text not null,
  service_id         text,
  code_source        text,
  alarm_config       text,
  created_at         timestamp with time zone not null,
  updated_at         timestamp with time zone not null,
  constraint application_name unique (account_id, region_id, name)
);

create index application_by_age on application (account_id, region_id, created_at, id);

create table application_group (
  id                   text primary key,
  account_id           text not null,
  region_id            text not null,
  application_name     text not null,
  name                 text not null,
  description          text,
  cms_group_id         text,
  deploy_region_id     text not null,
  import_tag_key       text not null,
  import_tag_value     text not null,
  monitor_metadata     text,
  operation_metadata   text,
  -- What the newest deployment does: NONE, CREATE, UPDATE or REVISION.
  deploying            text not null,
  -- The steps of it that earlier executions have done.
  done_steps           text not null,
  deploy_parameters    text,
  revision_id          text,
  execution_id         text,
  -- What earlier deployments left.
  deployed_revision_id text,
  stack_id             text,
  created_at           timestamp with time zone not null,
  updated_at           timestamp with time zone not null,
  constraint application_group_name unique (account_id, region_id, application_name, name)
);

create index application_group_by_age on application_group (account_id, region_id, created_at, id);

create table deploy_revision (
  id                    text primary key,
  account_id            text not null,
  region_id             text not null,
  application_name      text not null,
  revision_type         text not null,
  deploy_resource_type  text not null,
  description           text,
  location              text,
  hooks                 text,
  created_at            timestamp with time zone not null
);

create index deploy_revision_of_application
  on deploy_revision (account_id, region_id, application_name);
