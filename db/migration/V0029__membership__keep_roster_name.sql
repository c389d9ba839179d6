-- What the roster called somebody who had an account already.
alter table membership add column roster_name text;
