"""A store that an older version wrote is brought up to date when it is opened."""

from statusquo.store import Store, connection


def test_the_fold_of_one_subject_reads_one_index_and_all_that_came_with_an_older_store_is_there(tmp_path):
    """An older store is one without the last migration: it is brought up to date when it is opened."""
    path = tmp_path / "old.db"
    with Store.open(path, create=True) as store:
        older = store._connection
        older.execute("DROP INDEX moves_by_following")
        older.execute("DROP INDEX entries_by_place")
        older.execute("CREATE INDEX entries_by_place ON entries (subject, axis, toward)")
        older.execute("ALTER TABLE documents DROP COLUMN not_after")
        for part in ("start", "end", "precision", "basis", "text"):
            older.execute(f"ALTER TABLE claims DROP COLUMN effective_{part}")
        older.execute("PRAGMA user_version = 9")
    with Store.open(path) as store:
        asked = {"valid_at": "2024-01-01", "known_at": None, "clock": "reported", "subject": "one"}
        plan = store._connection.execute(f"EXPLAIN QUERY PLAN {connection.FOLD_OF_ONE}", asked).fetchall()
    steps = [row["detail"] for row in plan]
    assert "SEARCH entries USING COVERING INDEX entries_by_place (subject=?)" in steps
    assert not any(step.startswith("SCAN entries") for step in steps)
