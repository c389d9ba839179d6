-- Whether the student may read the reason. Reasons from before were written for those who teach.
alter table grade_override add column told boolean default false not null;
