-- Whether it stood in its field, unchecked, when the clock handed in: it costs no try should its attempt be open again.
alter table submission add column by_clock boolean default false not null;
