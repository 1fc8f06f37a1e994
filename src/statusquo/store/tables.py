"""One open file: rows out of it, rows into it. The parts of a `Store` share it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from . import connection as connections
from .records import Row

Value = str | int | None
CURRENT = "document NOT IN (SELECT document FROM superseded)"
"""Of claims and entries: that their report was not read anew with its day."""
CURRENT_REPORT = "id NOT IN (SELECT document FROM superseded)"


class Tables:
    """The connection of a store and its path, for the parts of it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    def _rows(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        with connections.translated(self.path):
            return self._connection.execute(sql, values).fetchall()

    def _insert(self, table: str, rows: list[Row], verb: str = "INSERT") -> int:
        """How many rows were new."""
        if not rows:
            return 0
        columns, places = ", ".join(rows[0]), ", ".join(f":{column}" for column in rows[0])
        statement = f"{verb} INTO {table} ({columns}) VALUES ({places})"
        return self._connection.executemany(statement, rows).rowcount


def listed(values: Iterable[str]) -> str:
    """A list as one parameter, for `IN (SELECT value FROM json_each(?))`."""
    return json.dumps(sorted(values))
