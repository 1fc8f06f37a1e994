-- The last day on which a report without a known day can have been published, where it gives its month or year.

ALTER TABLE documents ADD COLUMN not_after TEXT;
