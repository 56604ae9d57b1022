-- What a round of a loop sees of the execution around it.
alter table execution add column round_scope text;
