-- Whether somebody came by themselves, or had no account of their own before the roster named them. Who was put on a
-- roster with a password of their own has agreed to nothing yet.
alter table membership add column consented boolean default true not null;
