"""The ledger of a store: entries that are only ever added, the folds over them, and how far it has been posted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from statusquo.errors import UnknownName
from statusquo.model import Clock, End, Entry, Folded, Judgement, Verdict

from . import connection as connections
from .records import Row, entry_row, judgement_row, to_entry, to_judgement
from .tables import CURRENT, Tables, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """What came in after the ledger was last posted: reports, and claims that were judged, and actors that were
    named. `documents_upto` and its like number the last of each, so that the next posting knows where to go on.
    """

    documents: tuple[str, ...]
    judged: tuple[str, ...]
    named: tuple[str, ...]
    documents_upto: int
    judgements_upto: int
    namings_upto: int


class Ledger(Tables):
    """Entries, judgements, near copies, and what is not yet posted."""

    def add_entries(
        self,
        entries: Iterable[Entry],
        upto: Arrivals | None = None,
        renamed: Mapping[str, Iterable[str]] | None = None,
    ) -> int:
        """Posts those that are not there yet; how many that were. `upto` are the arrivals from which they were drawn,
        `renamed` tells by claim when a person named its parties anew.
        """
        named: list[Row] = [
            {"claim": claim, "at": at} for claim, instants in (renamed or {}).items() for at in instants
        ]
        with connections.transaction(self._connection, self.path):
            self._insert("renamed", named, verb="INSERT OR IGNORE")
            if upto is not None:
                posted = {
                    "posted_documents": upto.documents_upto,
                    "posted_judgements": upto.judgements_upto,
                    "posted_namings": upto.namings_upto,
                }
                rows: list[Row] = [{"key": key, "value": str(number)} for key, number in posted.items()]
                self._insert("meta", rows, verb="INSERT OR REPLACE")
            rows = [entry_row(entry) for entry in entries]
            added = self._insert("entries", rows, verb="INSERT OR IGNORE")
            if added < len(rows):
                self._complete(rows)
            return added

    def _complete(self, rows: Iterable[Row]) -> None:
        """Tells of entries that an older version posted what it did not (migration 17)."""
        self._connection.executemany(
            "UPDATE entries SET denies = :denies, still = :still WHERE id = :id AND still IS NULL", rows
        )

    def arrivals(self, most: int) -> Arrivals | None:
        """The next reports, `most` of them, and all judgements that were not yet posted; None where there are none."""
        documents_from, judgements_from = self._posted("documents"), self._posted("judgements")
        documents = self._rows(
            "SELECT number, id FROM documents WHERE number > ? ORDER BY number LIMIT ?", documents_from, most
        )
        judged = self._rows("SELECT number, claim FROM judgements WHERE number > ?", judgements_from)
        namings_from = self._posted("namings")
        named = self._rows("SELECT number, actor FROM namings WHERE number > ?", namings_from)
        if not documents and not judged and not named:
            return None
        return Arrivals(
            documents=tuple(row["id"] for row in documents),
            judged=tuple(sorted({row["claim"] for row in judged})),
            named=tuple(sorted({row["actor"] for row in named})),
            namings_upto=max((row["number"] for row in named), default=namings_from),
            documents_upto=max((row["number"] for row in documents), default=documents_from),
            judgements_upto=max((row["number"] for row in judged), default=judgements_from),
        )

    def all_posted(self) -> bool:
        """Whether every report and judgement was there when entries were last posted; a crash may fall between the two."""
        return self.arrivals(1) is None

    def _posted(self, what: str) -> int:
        rows = self._rows("SELECT value FROM meta WHERE key = ?", f"posted_{what}")
        return int(rows[0]["value"]) if rows else 0

    def copies(self, documents: Iterable[str] | None = None) -> frozenset[tuple[str, str]]:
        """Pairs of ids of near-duplicate documents, each pair in ascending order; all, or those with one of these."""
        if documents is None:
            rows = self._rows("SELECT * FROM copies")
        else:
            rows = self._rows(
                "SELECT * FROM copies WHERE document IN (SELECT value FROM json_each(?1)) UNION "
                "SELECT * FROM copies WHERE copy IN (SELECT value FROM json_each(?1))",
                listed(documents),
            )
        return frozenset((row["document"], row["copy"]) for row in rows)

    def entries(self, subject: str | None = None) -> tuple[Entry, ...]:
        """All entries, or those of one subject, ordered by id, without those that rest on a claim that a person rejected."""
        rows = self._rows(
            "SELECT * FROM standing_entries WHERE ?1 IS NULL OR subject = ?1 ORDER BY id", subject
        )
        return tuple(map(to_entry, rows))

    def postings(self, at: str | None = None) -> tuple[Entry, ...]:
        """All that was ever posted, ordered by id, also what a rejection has taken from the ledger since; without what a report has
        posted that was read anew with its day, by the instant `at` if one is given.
        """
        rows = self._rows(
            "SELECT * FROM entries WHERE document NOT IN "
            "(SELECT document FROM superseded WHERE ?1 IS NULL OR at <= ?1) ORDER BY id",
            at,
        )
        return tuple(map(to_entry, rows))

    def postings_of(self, claims: Iterable[str]) -> tuple[Entry, ...]:
        """What these claims posted, ordered by id, also what a rejection has taken from the ledger since."""
        rows = self._rows(
            "SELECT * FROM entries WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY id",
            listed(claims),
        )
        return tuple(map(to_entry, rows))

    def postings_about(self, subject: str) -> tuple[Entry, ...]:
        """As `postings`, of one subject."""
        rows = self._rows(f"SELECT * FROM entries WHERE subject = ? AND {CURRENT} ORDER BY id", subject)
        return tuple(map(to_entry, rows))

    def ends(self, axes: Collection[str], before: str, subject: str | None = None) -> frozenset[End]:
        """The last days, before a day, that postings on these axes give, also of what was taken from the ledger since."""
        rows = self._rows(
            "SELECT DISTINCT axis, subject, toward, until FROM entries WHERE axis IN (SELECT value FROM json_each(?1))"
            f" AND until IS NOT NULL AND until < ?2 AND {CURRENT}{'' if subject is None else ' AND subject = ?3'}",
            listed(axes), before, *([] if subject is None else [subject]),
        )  # fmt: skip
        return frozenset(End(**row) for row in rows)

    def fold(self, valid_at: str, known_at: str | None, clock: Clock, subject: str | None = None) -> Folded:
        """The entries that hold on a day as known on a day, what is said of all states, and what begins later: `alive`,
        `said_of_all` and `ahead` of ledger/fold.py, of the entries that stand by then, in SQL.
        """
        asked = {"valid_at": valid_at, "known_at": known_at, "clock": clock, "subject": subject}
        fold, ahead = (
            (connections.FOLD, connections.AHEAD)
            if subject is None
            else (connections.FOLD_OF_ONE, connections.AHEAD_OF_ONE)
        )
        with connections.translated(self.path):
            rows = self._connection.execute(fold, asked).fetchall()
            vague = any(row["since"] != valid_at and valid_at.startswith(row["since"] or "-") for row in rows)
            later = self._connection.execute(ahead, asked).fetchall() if vague else []
        held = tuple(to_entry(row) for row in rows if row["holds"])
        return held, tuple(to_entry(row) for row in rows if row["universal"]), tuple(map(to_entry, later))

    def judge(self, claim_id: str, verdict: Verdict, reason: str, who: str, at: str) -> None:
        """Adds a person's verdict on a claim; the latest one counts."""
        judgement = Judgement(claim=claim_id, verdict=verdict, reason=reason, who=who, at=at)
        with connections.transaction(self._connection, self.path):
            if not self._rows("SELECT 1 FROM claims WHERE id = ?", claim_id):
                raise UnknownName(f"no claim {claim_id!r} in {self.path}")
            self._insert("judgements", [judgement_row(judgement)])

    def judgements(self) -> tuple[Judgement, ...]:
        """In the order in which they were made."""
        return tuple(map(to_judgement, self._rows("SELECT * FROM judgements ORDER BY number")))

    def look(self, at: str) -> None:
        """Notes that somebody read the news at this instant."""
        with connections.transaction(self._connection, self.path):
            self._insert("looks", [{"at": at}])

    def last_look(self) -> str | None:
        rows = self._rows("SELECT at FROM looks ORDER BY number DESC LIMIT 1")
        return str(rows[0]["at"]) if rows else None
