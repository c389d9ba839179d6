-- What a verdict rests on: the malrule that gives the answer, and the certificate in words.
alter table submission add column malrule text;
alter table submission add column certificate text;

-- An earlier answer to the same part that is the same in another form; then this one costs no attempt.
alter table submission add column repeats_id bigint;
alter table submission add constraint submission_repeats_fk foreign key (repeats_id) references submission (id);

-- the same wrong answer again, and the groups of equal answers to one problem
create index submission_signature on submission (problem_id, position, signature);
