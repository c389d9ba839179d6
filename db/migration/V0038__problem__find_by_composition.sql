-- Whether an open quiz asks what practice has drawn: the problems with that composition, few of many.
create index problem_composition on problem (composition);
