"""From claims to the record: postings, and the one fold that answers as of a day, as known on a day."""
