-- When its rules became stricter last: whoever had begun before is told so at work. Null where they never did.
alter table assignment add column tightened_at timestamp(6) with time zone;
