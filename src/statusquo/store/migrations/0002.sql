-- An entry of a tentative claim knows the claim that bears it out: when that one is rejected, it falls with it.

ALTER TABLE entries ADD COLUMN backing TEXT REFERENCES claims (id);
