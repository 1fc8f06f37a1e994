-- A question about one subject, and the posting of one report, read only the claims that they touch.

CREATE INDEX claims_by_kind ON claims (actor_id, recipient_id, act);
CREATE INDEX claims_by_recipient ON claims (recipient_id);
CREATE INDEX copies_by_copy ON copies (copy);
CREATE INDEX documents_by_day ON documents (published_at);

-- Everybody whom a claim names.

CREATE TABLE parties (id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (id, name)) WITHOUT ROWID;

INSERT OR IGNORE INTO parties SELECT actor_id, actor_name FROM claims;
INSERT OR IGNORE INTO parties SELECT recipient_id, recipient_name FROM claims WHERE recipient_id IS NOT NULL;

CREATE TRIGGER claims_parties AFTER INSERT ON claims BEGIN
    INSERT OR IGNORE INTO parties VALUES (new.actor_id, new.actor_name);
    INSERT OR IGNORE INTO parties SELECT new.recipient_id, new.recipient_name WHERE new.recipient_id IS NOT NULL;
END;

-- How far the ledger is posted is kept by number, of reports and of judgements apart ('posted_documents', 'posted_judgements').

DELETE FROM meta WHERE key = 'posted';
