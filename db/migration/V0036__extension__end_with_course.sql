-- In a course that is over nobody begins, with more time or without: what is right need not wait for it.
create or replace view usable_extension as
select extension.assignment_id, extension.account_id, extended_to
from extension
join assignment on assignment.id = extension.assignment_id
join course on course.id = assignment.course_id
join membership on membership.course_id = assignment.course_id and membership.account_id = extension.account_id
where course.archived_at is null and membership.role = 'student' and assignment.attempts > (
    select count(*) from attempt
    where attempt.assignment_id = extension.assignment_id and attempt.account_id = extension.account_id
);
