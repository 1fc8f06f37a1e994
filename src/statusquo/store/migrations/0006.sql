-- Reports in which nothing political was found, whose attributions and figures were looked for later, when somebody asked.

CREATE TABLE heard (document TEXT PRIMARY KEY REFERENCES documents (id)) WITHOUT ROWID;
