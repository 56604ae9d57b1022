-- Tags of every taggable resource.

create table resource_tag (
  account_id     text not null,
  region_id      text not null,
  resource_type  text not null,
  resource_id    text not null,
  tag_key        text not null,
  tag_value      text not null,
  primary key (account_id, region_id, resource_type, resource_id, tag_key)
);

create index resource_tag_by_key
  on resource_tag (account_id, region_id, resource_type, tag_key, tag_value);
