-- Who practises is known by a token in the browser, or by an account: the history of a guest who signs up goes with them.
alter table guest alter column token_hash drop not null;
alter table guest add column account_id bigint;
alter table guest add constraint guest_account_fk foreign key (account_id) references account (id);
alter table guest add constraint guest_account_unique unique (account_id);
alter table guest add constraint guest_known check ((token_hash is null) = (account_id is not null));
