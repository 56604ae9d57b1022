-- The parameters of a call that nobody read, as JSON; null when all were.
alter table cloud_call add column unread text;
