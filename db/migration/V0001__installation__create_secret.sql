-- What the installation keeps to itself. One row of sampling_key, and the primes that go with it.
create table sampling_key (
    id integer not null,
    hex text not null,
    created_at timestamp(6) with time zone not null,
    constraint sampling_key_pk primary key (id),
    constraint sampling_key_single check (id = 1)
);

create table sampling_prime (
    kind text not null,
    ordinal integer not null,
    digits text not null,
    constraint sampling_prime_pk primary key (kind, ordinal),
    constraint sampling_prime_kind check (kind in ('word', 'wide'))
);
