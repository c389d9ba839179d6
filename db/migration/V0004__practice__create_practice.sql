-- Which guest got which problem.
create table practice (
    problem_id bigint not null,
    guest_id bigint not null,
    constraint practice_pk primary key (problem_id),
    constraint practice_problem_fk foreign key (problem_id) references problem (id),
    constraint practice_guest_fk foreign key (guest_id) references guest (id)
);

-- the guest's latest problem
create index practice_guest_problem on practice (guest_id, problem_id);
