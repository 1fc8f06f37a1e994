"""Opening the file of a store: is it one, is it of a version that we read, and bringing an older one up to date."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from statusquo.errors import StoreBusy, WorkspaceError
from statusquo.model import stable_id
from statusquo.ontology.load import Ontology

HERE = Path(__file__).parent
MIGRATIONS = tuple(sorted((HERE / "migrations").glob("*.sql")))
VERSION = len(MIGRATIONS)
KNOWN = (HERE / "known.sql").read_text(encoding="utf-8").strip()
FOLD, AHEAD = (
    (HERE / name).read_text(encoding="utf-8").replace("{known}", KNOWN) for name in ("fold.sql", "ahead.sql")
)
FOLD_OF_ONE, AHEAD_OF_ONE = (
    query.replace(":subject IS NULL OR subject = :subject", "subject = :subject") for query in (FOLD, AHEAD)
)
"""Of one subject: with the choice between one and all in it, SQLite would read every entry."""
VIEWS = (HERE / "views.sql").read_text(encoding="utf-8")

APPLICATION = 0x53515545
"""Written into the head of the file, so that it can be told from other databases."""
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
DAMAGED = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
UNUSABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
WAIT = 3.0
"""Seconds that we wait for another writer."""


def connect(path: Path, *, create: bool) -> sqlite3.Connection:
    """The store in `path`, brought up to this version; WorkspaceError where there is none or it is not ours to read."""
    if not create and not holds_anything(path):
        lost = "the store is empty (0 bytes)" if path.is_file() else "there is no store here"
        raise WorkspaceError(f"{path}: {lost}; put it back, or make a new one: statusquo new {path.parent}")
    try:
        connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise WorkspaceError(f"{path}: cannot be opened: {error}") from error
    connection.row_factory = sqlite3.Row
    try:
        with translated(path):
            prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def holds_anything(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def prepare(connection: sqlite3.Connection, path: Path) -> None:
    check(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")
    if version(connection) < VERSION:
        connection.execute("PRAGMA journal_mode = WAL")
        with transaction(connection, path):
            check(connection, path)  # another process may have been first
            migrate(connection)


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuses a database of another program, and one that a newer version has written."""
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if owner != APPLICATION and not empty:
        raise WorkspaceError(f"{path}: a database, but not one of statusquo")
    if (found := version(connection)) > VERSION:
        raise WorkspaceError(
            f"{path}: written by a newer statusquo (store version {found}, this one reads up to {VERSION}); "
            "please update statusquo"
        )


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Applies what is missing, inside the transaction of the caller."""
    connection.create_function("stable_id", -1, stable_id, deterministic=True)
    for number, file in enumerate(MIGRATIONS, start=1):
        if number > version(connection):
            run_script(connection, file.read_text(encoding="utf-8"))
            connection.execute(f"PRAGMA user_version = {number}")
    connection.execute(f"PRAGMA application_id = {APPLICATION}")


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Statement by statement: `executescript` would commit the transaction that it finds."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


# ------------------------------------------------------------------------------------------------ transactions


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """All or nothing; part of the transaction around it where there is one. StoreBusy where another process keeps writing for
    longer than we wait.
    """
    if connection.in_transaction:
        yield
        return
    with translated(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's complaints about the file as ours; a mistake of our own (a constraint, bad SQL) stays what it is."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in BUSY:
            raise StoreBusy(f"{path}: another process is writing; try again when it has finished") from error
        if code in DAMAGED or str(error).startswith("no such table"):
            raise WorkspaceError(f"{path}: not a database, or a damaged one ({error})") from error
        if code in UNUSABLE:
            raise WorkspaceError(f"{path}: {error}") from error
        raise


# ------------------------------------------------------------------------------------------------ ontology and views


def learn(connection: sqlite3.Connection, ontology: Ontology, path: Path) -> None:
    """Brings views and the statuses that they use up to date; does nothing, and locks nothing, where they are."""
    digest = hashlib.sha256(f"{ontology.digest}{FOLD}{VIEWS}".encode()).hexdigest()
    known = connection.execute("SELECT value FROM meta WHERE key = 'learned'").fetchone()
    if known is not None and known["value"] == digest:
        return
    with transaction(connection, path):
        learn_statuses(connection, ontology)
        make_views(connection)
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('learned', ?)", (digest,))


def learn_statuses(connection: sqlite3.Connection, ontology: Ontology) -> None:
    for table in ("actors", "status_values", "moves", "refines", "granted_for_a_time"):
        connection.execute(f"DELETE FROM {table}")
    known = [(actor.id, actor.name, actor.kind) for actor in ontology.actors.values()]
    connection.executemany("INSERT INTO actors VALUES (?, ?, ?)", known)
    for axis, status in ontology.statuses.items():
        labels = [(axis, value, shape.label) for value, shape in status.values.items()]
        moves = {
            (axis, value, following, value in status.lasting.get(following, ()))
            for value, after in status.moves.items()
            for following in after
        }
        refines = {(axis, value, vaguer) for value, implied in status.refines.items() for vaguer in implied}
        if status.for_a_time:
            connection.execute("INSERT INTO granted_for_a_time VALUES (?, ?)", (axis, status.for_a_time))
        connection.executemany("INSERT INTO status_values VALUES (?, ?, ?)", labels)
        connection.executemany("INSERT INTO moves VALUES (?, ?, ?, ?)", moves)
        connection.executemany("INSERT INTO refines VALUES (?, ?, ?)", refines)


def make_views(connection: sqlite3.Connection, day: str = "date('now')") -> None:
    """As of today, or of another day that an SQL expression gives."""
    for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
        connection.execute(f"DROP VIEW {row['name']}")
    views = VIEWS.replace("{fold}", as_view(FOLD, day)).replace("{fold_at_ends}", as_view(FOLD, LAST_END))
    run_script(connection, views.replace("{day}", day))


LAST_END = """CASE WHEN axis IN (SELECT axis FROM granted_for_a_time) THEN (
    SELECT day FROM last_ends WHERE of_axis = axis AND of_subject = subject AND of_toward = toward
) END"""
"""The day on which what was granted for a time last ended in the place of a row."""


def as_view(fold: str, day: str) -> str:
    """A fold as a view can have it: without parameters, on a day, from all that is known."""
    values = {":valid_at": day, ":known_at": "NULL", ":subject": "NULL", ":clock": "'reported'"}
    lines = [line for line in fold.splitlines() if not line.startswith("--")]
    sql = "\n".join(lines)
    for name, value in values.items():
        sql = sql.replace(name, value)
    return sql
