-- H2 compiles a list after "in" for the session that sets the check, and cannot use it once that session is closed:
-- every insert then fails. A case keeps no session.
alter table sampling_prime drop constraint sampling_prime_kind;
alter table sampling_prime add constraint sampling_prime_kind check (
    case kind when 'word' then true when 'wide' then true else false end
);

alter table part drop constraint part_answer_form;
alter table part add constraint part_answer_form check (
    case answer_form when 'any' then true when 'eliminated' then true when 'value' then true else false end
);

alter table submission drop constraint submission_verdict;
alter table submission add constraint submission_verdict check (
    case verdict
        when 'correct' then true
        when 'wrong-form' then true
        when 'incorrect' then true
        when 'unreadable' then true
        when 'never-defined' then true
        when 'undecided' then true
        else false
    end
);
