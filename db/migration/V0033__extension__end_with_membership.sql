-- Who is no longer in the course, and comes back, comes back with the times of all.
delete from extension
where not exists (
    select 1 from membership
    join assignment on assignment.course_id = membership.course_id
    where assignment.id = extension.assignment_id and membership.account_id = extension.account_id
);
