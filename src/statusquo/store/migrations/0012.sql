-- From when on what was signed or concluded holds, where the text gives another day for that.

ALTER TABLE claims ADD COLUMN effective_start TEXT;
ALTER TABLE claims ADD COLUMN effective_end TEXT;
ALTER TABLE claims ADD COLUMN effective_precision TEXT;
ALTER TABLE claims ADD COLUMN effective_basis TEXT;
ALTER TABLE claims ADD COLUMN effective_text TEXT;
