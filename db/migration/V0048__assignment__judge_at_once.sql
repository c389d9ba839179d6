-- How many tries there are, what a wrong one costs and when it brings a fresh problem: just where answers are judged at once.
-- Elsewhere there is one answer to a part, and what was set is dropped: it could make no grade better, and an answer that the
-- clock had handed in cost points where its student got more time.
update assignment set tries = null, fresh_after = null, penalty_percent = 0 where feedback <> 'at-once';
alter table assignment add constraint assignment_tries_at_once check (
    feedback = 'at-once' or (tries is null and fresh_after is null and penalty_percent = 0)
);
