-- Whether a text could be read at all: a history shows those that could, and folds the others away.
alter table submission add column readable boolean default true not null;
update submission set readable = false where verdict = 'unreadable';
alter table submission alter column readable drop default;
alter table submission add constraint submission_readable check (readable = (verdict <> 'unreadable'));

-- a guest's readable answers, latest first, however many unreadable texts lie between; and whether there are any of those
create index submission_guest_readable on submission (guest_id, readable, id);
