-- What an instructor says to a student of their work at an assignment. The log keeps what was said before.
create table work_comment (
    assignment_id bigint not null,
    account_id bigint not null,
    text text not null,
    author_id bigint not null,
    made_at timestamp(6) with time zone not null,
    constraint work_comment_pk primary key (assignment_id, account_id),
    constraint work_comment_assignment_fk foreign key (assignment_id) references assignment (id),
    constraint work_comment_account_fk foreign key (account_id) references account (id),
    constraint work_comment_author_fk foreign key (author_id) references account (id)
);
