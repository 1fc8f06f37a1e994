"""Actors that only reports name, as a store keeps them: where their names stand, and what persons say of them."""

from __future__ import annotations

from statusquo.model import Naming, Sighting

from . import connection as connections
from .records import naming_row, to_naming, to_sighting
from .tables import Tables


class Namings(Tables):
    """Sightings and judgements on names; both are only ever added to."""

    def name(self, naming: Naming) -> None:
        """Adds what a person says of an unknown actor."""
        with connections.transaction(self._connection, self.path):
            self._insert("namings", [naming_row(naming)])

    def namings(self) -> tuple[Naming, ...]:
        """In the order in which they were made."""
        return tuple(map(to_naming, self._rows("SELECT * FROM namings ORDER BY number")))

    def sightings(self) -> tuple[tuple[str, Sighting], ...]:
        """Names that no file knows, each with the id of its report, in the order of the text."""
        rows = self._rows("SELECT * FROM sightings ORDER BY document, span_start")
        return tuple((row["document"], to_sighting(row)) for row in rows)

    def last_instant(self) -> str:
        """The latest at which anything was recorded, "" where nothing was."""
        rows = self._rows(
            "SELECT max(at) AS at FROM (SELECT max(recorded_at) AS at FROM documents "
            "UNION SELECT max(recorded_at) FROM entries UNION SELECT max(at) FROM judgements)"
        )
        return rows[0]["at"] or ""
