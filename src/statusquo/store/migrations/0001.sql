-- Everything that a workspace knows. Dates are ISO 8601 text, as partial as their source; offsets count characters of
-- documents.text. What reports say and what persons judge is only ever added to: triggers refuse to change or delete it.

CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher_id TEXT,
    publisher_name TEXT,
    publisher_kind TEXT,
    publisher_owner TEXT,
    publisher_speaks_for TEXT,
    url TEXT NOT NULL,
    path TEXT NOT NULL,
    published_at TEXT,
    published_basis TEXT NOT NULL,
    wire TEXT,
    language TEXT NOT NULL,
    skipped INTEGER NOT NULL,
    recorded_at TEXT NOT NULL
);

CREATE TABLE sentences (
    document TEXT NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    quote TEXT NOT NULL,
    kind TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    gated INTEGER NOT NULL CHECK (gated IN (0, 1)),
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL REFERENCES documents (id),
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    evidence_quote TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    sentence_quote TEXT NOT NULL,
    act TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_agent TEXT,
    actor_why TEXT NOT NULL,
    recipient_id TEXT,
    recipient_name TEXT,
    recipient_kind TEXT,
    recipient_agent TEXT,
    recipient_why TEXT,
    polarity TEXT NOT NULL,
    modality TEXT NOT NULL,
    speaker_id TEXT,
    speaker_name TEXT,
    speaker_chain TEXT,
    speaker_speaks_for TEXT,
    when_start TEXT,
    when_end TEXT,
    when_precision TEXT,
    when_basis TEXT,
    when_text TEXT,
    announced_start TEXT,
    announced_end TEXT,
    announced_precision TEXT,
    announced_basis TEXT,
    announced_text TEXT,
    quantifier TEXT,
    grade TEXT NOT NULL,
    why TEXT NOT NULL,
    coder TEXT NOT NULL
);

CREATE INDEX claims_by_document ON claims (document);

CREATE TABLE attributions (
    document TEXT NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    speaker_start INTEGER,
    speaker_end INTEGER,
    speaker_quote TEXT,
    cue_start INTEGER,
    cue_end INTEGER,
    cue_quote TEXT,
    content_start INTEGER NOT NULL,
    content_end INTEGER NOT NULL,
    content_quote TEXT NOT NULL,
    manner TEXT NOT NULL,
    party_id TEXT,
    party_name TEXT,
    party_kind TEXT,
    party_agent TEXT,
    party_why TEXT,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE TABLE sketches (
    hash INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES documents (id),
    PRIMARY KEY (hash, document)
) WITHOUT ROWID;

CREATE INDEX sketches_by_document ON sketches (document, hash);

CREATE TABLE copies (
    document TEXT NOT NULL REFERENCES documents (id),
    copy TEXT NOT NULL REFERENCES documents (id),
    PRIMARY KEY (document, copy),
    CHECK (document < copy)
) WITHOUT ROWID;

CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claims (id),
    document TEXT NOT NULL REFERENCES documents (id),
    axis TEXT NOT NULL,
    subject TEXT NOT NULL,
    toward TEXT NOT NULL,
    value TEXT NOT NULL,
    since TEXT,
    effective TEXT NOT NULL,
    until TEXT,
    universal INTEGER NOT NULL CHECK (universal IN (0, 1)),
    word TEXT NOT NULL,
    quantifier TEXT,
    reported_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

CREATE INDEX entries_by_place ON entries (subject, axis, toward);
CREATE INDEX entries_by_claim ON entries (claim);

CREATE TABLE judgements (
    number INTEGER PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claims (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL
);

CREATE INDEX judgements_by_claim ON judgements (claim, number);

CREATE TABLE looks (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL
);

-- The part of the ontology that the views need, written anew whenever it changes.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE actors (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE status_values (
    axis TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (axis, value)
) WITHOUT ROWID;

CREATE TABLE moves (
    axis TEXT NOT NULL,
    value TEXT NOT NULL,
    following TEXT NOT NULL,
    PRIMARY KEY (axis, value, following)
) WITHOUT ROWID;

CREATE TABLE refines (
    axis TEXT NOT NULL,
    value TEXT NOT NULL,
    vaguer TEXT NOT NULL,
    PRIMARY KEY (axis, value, vaguer)
) WITHOUT ROWID;

-- Full text of title and body, kept by reference to documents.

CREATE VIRTUAL TABLE full_text USING fts5 (title, text, content = 'documents', content_rowid = 'number');

CREATE TRIGGER documents_full_text AFTER INSERT ON documents BEGIN
    INSERT INTO full_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TRIGGER documents_keep BEFORE UPDATE ON documents BEGIN
    SELECT raise(ABORT, 'documents are only added, never changed');
END;
CREATE TRIGGER documents_stay BEFORE DELETE ON documents BEGIN
    SELECT raise(ABORT, 'documents are only added, never deleted');
END;
CREATE TRIGGER sentences_keep BEFORE UPDATE ON sentences BEGIN
    SELECT raise(ABORT, 'sentences are only added, never changed');
END;
CREATE TRIGGER sentences_stay BEFORE DELETE ON sentences BEGIN
    SELECT raise(ABORT, 'sentences are only added, never deleted');
END;
CREATE TRIGGER claims_keep BEFORE UPDATE ON claims BEGIN
    SELECT raise(ABORT, 'claims are only added, never changed');
END;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims BEGIN
    SELECT raise(ABORT, 'claims are only added, never deleted');
END;
CREATE TRIGGER attributions_keep BEFORE UPDATE ON attributions BEGIN
    SELECT raise(ABORT, 'attributions are only added, never changed');
END;
CREATE TRIGGER attributions_stay BEFORE DELETE ON attributions BEGIN
    SELECT raise(ABORT, 'attributions are only added, never deleted');
END;
CREATE TRIGGER entries_keep BEFORE UPDATE ON entries BEGIN
    SELECT raise(ABORT, 'entries are only added, never changed');
END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN
    SELECT raise(ABORT, 'entries are only added, never deleted');
END;
CREATE TRIGGER judgements_keep BEFORE UPDATE ON judgements BEGIN
    SELECT raise(ABORT, 'judgements are only added, never changed');
END;
CREATE TRIGGER judgements_stay BEFORE DELETE ON judgements BEGIN
    SELECT raise(ABORT, 'judgements are only added, never deleted');
END;
