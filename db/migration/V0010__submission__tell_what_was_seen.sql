-- Whether the worked solution had been shown before the answer was sent. Of earlier answers nobody knows.
alter table submission add column solution_seen boolean default false not null;
alter table submission alter column solution_seen drop default;
