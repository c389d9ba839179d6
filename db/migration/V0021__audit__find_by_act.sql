-- which acts there are, and those of one kind, latest first
create index audit_entry_act on audit_entry (act, id);
