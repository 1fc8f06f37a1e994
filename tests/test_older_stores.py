"""A store that an older version wrote is brought up to date when it is opened."""

import sqlite3
from dataclasses import replace

from statusquo.ledger.posting import post
from statusquo.model import Coding
from statusquo.store import Store, connection
from told import ONTOLOGY, report, told


def make_older(older: sqlite3.Connection) -> None:
    """Takes from a store what the last migrations brought."""
    for view in older.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
        older.execute(f"DROP VIEW {view['name']}")
    older.execute("DROP INDEX moves_by_following")
    older.execute("DROP INDEX refines_by_vaguer")
    older.execute("DROP TRIGGER entries_keep")
    older.execute("UPDATE entries SET id = 'older ' || number")
    older.execute("CREATE TRIGGER entries_keep BEFORE UPDATE ON entries BEGIN SELECT raise(ABORT, ''); END")
    older.execute("DROP INDEX entries_by_end")
    older.execute("DROP INDEX entries_by_place")
    older.execute("CREATE INDEX entries_by_place ON entries (subject, axis, toward)")
    older.execute("ALTER TABLE entries DROP COLUMN undated")
    for column in ("extends", "denies", "still"):
        older.execute(f"ALTER TABLE entries DROP COLUMN {column}")
    older.execute("ALTER TABLE moves DROP COLUMN lasting")
    older.execute("DROP TABLE granted_for_a_time")
    older.execute("DROP TABLE superseded")
    older.execute("ALTER TABLE documents DROP COLUMN not_after")
    for part in ("start", "end", "precision", "basis", "text"):
        older.execute(f"ALTER TABLE claims DROP COLUMN effective_{part}")
    older.execute("PRAGMA user_version = 9")


def test_the_fold_of_one_subject_reads_one_index_and_all_that_came_with_an_older_store_is_there(tmp_path):
    """An older store is one without the last migration: it is brought up to date when it is opened."""
    path = tmp_path / "old.db"
    with Store.open(path, create=True) as store:
        make_older(store._connection)
    with Store.open(path) as store:
        asked = {"valid_at": "2024-01-01", "known_at": None, "clock": "reported", "subject": "one"}
        plan = store._connection.execute(f"EXPLAIN QUERY PLAN {connection.FOLD_OF_ONE}", asked).fetchall()
    steps = [row["detail"] for row in plan]
    assert "SEARCH entries USING COVERING INDEX entries_by_place (subject=?)" in steps
    assert not any(step.startswith("SCAN entries") for step in steps)


def test_an_older_store_learns_which_of_its_entries_no_word_dates(tmp_path):
    path = tmp_path / "old.db"
    told_ones = [
        told(state, "recognise", on=day, document=report(f"Report on {state}.", published=published))
        for state, day, published in [
            ("AAA", None, None),
            ("BBB", "2024-05-01", None),
            ("CCC", None, "2024-05-02"),
        ]
    ]
    with Store.open(path, create=True, ontology=ONTOLOGY) as store:
        for one in told_ones:
            store.save(
                Coding(document=one.document, claims=(one.claim,)), one.recorded_at, (), lambda *_: False
            )
        posted = post(told_ones, {}, {}, frozenset(), ONTOLOGY)
        store.add_entries(posted)
        make_older(store._connection)
    with Store.open(path, ontology=ONTOLOGY) as store:
        assert [replace(entry, still=False) for entry in posted] == list(store.postings())
        assert not store.all_posted()  # the next question posts every report once more
        store.add_entries(posted)
        assert store.postings() == posted
    assert {entry.toward: entry.undated for entry in posted} == {"AAA": True, "BBB": False, "CCC": False}
