-- Git accounts that are bound, their organizations, and where their repositories lie.

create table git_account (
  account_id  text not null,
  platform    text not null,
  owner_name  text not null,
  primary key (account_id, platform, owner_name)
);

create table git_repository (
  account_id   text not null,
  platform     text not null,
  owner_name   text not null,
  org_name     text not null,
  repo_name    text not null,
  repo_id      bigint not null,
  location     text not null,
  is_private   boolean not null,
  description  text not null,
  primary key (account_id, platform, owner_name, org_name, repo_name)
);

create table git_organization (
  account_id  text not null,
  platform    text not null,
  owner_name  text not null,
  org_name    text not null,
  org_id      text not null,
  primary key (account_id, platform, owner_name, org_name)
);
