-- Minutes that an instructor adds to the clock of one attempt while it runs, on top of all that times and extra time give it.
alter table attempt add column added_minutes integer default 0 not null;
alter table attempt add constraint attempt_added_minutes check (added_minutes between 0 and 1440);
