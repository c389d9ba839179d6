-- A student may have more time than the others: the assignment is due, and closes, no earlier than this.
create table extension (
    assignment_id bigint not null,
    account_id bigint not null,
    extended_to timestamp(6) with time zone not null,
    reason text not null,
    author_id bigint not null,
    made_at timestamp(6) with time zone not null,
    constraint extension_pk primary key (assignment_id, account_id),
    constraint extension_assignment_fk foreign key (assignment_id) references assignment (id),
    constraint extension_account_fk foreign key (account_id) references account (id),
    constraint extension_author_fk foreign key (author_id) references account (id)
);
create index extension_of_student on extension (account_id, assignment_id);
create index extension_open on extension (assignment_id, extended_to);
