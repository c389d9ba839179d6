-- What an item draws otherwise than its template does: depth=3..4 asks=2:input,weight. Empty for nothing.
alter table item add column variation text default '' not null;
