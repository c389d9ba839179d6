-- Items to which a student means to come back.
create table flag (
    attempt_id bigint not null,
    item_id bigint not null,
    constraint flag_pk primary key (attempt_id, item_id),
    constraint flag_attempt_fk foreign key (attempt_id) references attempt (id),
    constraint flag_item_fk foreign key (item_id) references item (id)
);
