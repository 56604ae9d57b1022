-- What is a record of something that happened is forgotten, oldest first, kind by kind.
create index cloud_resource_by_age on cloud_resource (kind, created_at desc, id);
