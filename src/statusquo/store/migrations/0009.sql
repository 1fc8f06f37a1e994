-- The earliest day on which a report without a known day can have been written. It dates nothing.

ALTER TABLE documents ADD COLUMN not_before TEXT;
