-- Extensions whose student is in the course, and has an attempt left to start: as long as one of them lasts, what is right
-- is kept from all. Who is at work at an attempt is found by that attempt.
create view usable_extension as
select extension.assignment_id, extension.account_id, extended_to
from extension
join assignment on assignment.id = extension.assignment_id
join membership on membership.course_id = assignment.course_id and membership.account_id = extension.account_id
where membership.role = 'student' and assignment.attempts > (
    select count(*) from attempt
    where attempt.assignment_id = extension.assignment_id and attempt.account_id = extension.account_id
);
