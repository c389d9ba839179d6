-- What help was taken with a part.
create table help (
    problem_id bigint not null,
    position integer not null,
    hints_shown integer not null,
    solution_shown boolean not null,
    constraint help_pk primary key (problem_id, position),
    constraint help_part_fk foreign key (problem_id, position) references part (problem_id, position),
    constraint help_hints_shown check (hints_shown >= 0)
);
