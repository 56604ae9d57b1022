-- Temporary access keys of role sessions.
create table sts_token (
  access_key_id     text not null primary key,
  access_key_secret text not null,
  security_token    text not null,
  account_id        text not null,
  role_name         text not null,
  session_name      text not null,
  expires_at        timestamp with time zone not null
);

-- Nonces of signed requests, for as long as their time stamps are good.
create table request_nonce (
  access_key_id text not null,
  nonce         text not null,
  used_at       timestamp with time zone not null,
  primary key (access_key_id, nonce)
);

create index request_nonce_by_time on request_nonce (used_at);
