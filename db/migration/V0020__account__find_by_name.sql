-- all accounts by name, a page at a time; a search goes along it until the page is full
create index account_name on account (name, id);
