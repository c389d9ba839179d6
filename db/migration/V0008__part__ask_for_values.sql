-- A part may ask for the value at a point: x=2, w1=3, b1=-1.
alter table part add column point text;
alter table part drop constraint part_answer_form;
alter table part add constraint part_answer_form check (answer_form in ('any', 'eliminated', 'value'));
alter table part add constraint part_point check ((answer_form = 'value') = (point is not null));
