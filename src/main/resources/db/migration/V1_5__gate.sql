-- Requests with a client token, kept for a day: the first answer is the answer.
create table client_token (
  account_id  text not null,
  region_id   text not null,
  operation   text not null,
  token       text not null,
  fingerprint text not null,
  answer      text,
  created_at  timestamp with time zone not null,
  primary key (account_id, region_id, operation, token)
);

create index client_token_age on client_token (created_at);
