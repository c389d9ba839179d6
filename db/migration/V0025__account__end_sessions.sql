-- How often all devices were signed out. A session keeps the number that it began with, and is over when it changes.
alter table account add column sign_outs integer default 0 not null;
