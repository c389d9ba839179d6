-- Who is in a course, by the name they go by there: that of the roster until they join by themselves, so that nobody
-- learns a name by writing an address on a roster. Where no roster's name was kept, the address stands for it.
create view course_member as
select course_id, account_id, email, role, extra_time_percent,
    case
        when roster_name is not null then roster_name
        when consented = false then email
        else account.name
    end as name
from membership
join account on account.id = membership.account_id;
