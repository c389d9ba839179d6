-- Who has left a course keeps what they did in it.
alter table membership drop constraint membership_role;
alter table membership add constraint membership_role check (
    case role
        when 'former' then true when 'student' then true when 'assistant' then true when 'instructor' then true
        else false
    end
);
