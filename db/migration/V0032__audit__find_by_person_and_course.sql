-- The log is looked through by course, by person and by kind of act, latest first: a page comes along one of these, in its
-- order, however long the log is.
drop index audit_entry_course;
drop index audit_entry_act;
create index audit_entry_course on audit_entry (course_id, id desc);
create index audit_entry_actor on audit_entry (actor_id, id desc);
create index audit_entry_act on audit_entry (act, id desc);
-- all courses by name, to choose one whose log is wanted
create index course_name on course (name, id);
