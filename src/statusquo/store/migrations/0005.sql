-- Counts that reports give, on whose word: "an estimated 300 children".

CREATE TABLE figures (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL REFERENCES documents (id),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    span_quote TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    sentence_quote TEXT NOT NULL,
    value REAL NOT NULL,
    upper REAL,
    operator TEXT NOT NULL,
    unit TEXT NOT NULL,
    place TEXT,
    speaker_id TEXT,
    speaker_name TEXT,
    speaker_chain TEXT,
    speaker_speaks_for TEXT,
    when_start TEXT,
    when_end TEXT,
    when_precision TEXT,
    when_basis TEXT,
    when_text TEXT
);

CREATE INDEX figures_by_document ON figures (document);

CREATE TRIGGER figures_keep BEFORE UPDATE ON figures BEGIN
    SELECT raise(ABORT, 'figures are only added, never changed');
END;
CREATE TRIGGER figures_stay BEFORE DELETE ON figures BEGIN
    SELECT raise(ABORT, 'figures are only added, never deleted');
END;
