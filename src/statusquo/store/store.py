"""The store of a workspace. Each command that writes is one transaction: after a crash, the same command makes it whole."""

from __future__ import annotations

import difflib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from statusquo.errors import UnknownName
from statusquo.model import (
    Abstention,
    Attribution,
    Claim,
    Clock,
    Coding,
    Document,
    Entry,
    Figure,
    Judgement,
    Sentence,
    Testimony,
    Verdict,
)
from statusquo.ontology.load import Ontology, load

from . import connection as connections
from .records import (
    Row,
    abstention_row,
    attribution_row,
    claim_row,
    document_row,
    entry_row,
    figure_row,
    judgement_row,
    sentence_row,
    to_abstention,
    to_attribution,
    to_claim,
    to_document,
    to_entry,
    to_figure,
    to_judgement,
    to_sentence,
)

Sketch = tuple[int, ...]
Value = str | int | None


class Store:
    """Documents with their sentences, claims, attributions and figures; near copies; ledger entries; judgements.

    Open it with `Store.open`, best in a `with` block. All lists come in an order that depends on their content alone.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path, *, create: bool = False, ontology: Ontology | None = None) -> Self:
        """The store in this file, brought up to date; raises WorkspaceError where there is none, where the file is
        something else or of a newer version, and StoreBusy where another process keeps writing.
        """
        connection = connections.connect(path, create=create)
        try:
            with connections.translated(path):
                connections.learn(connection, ontology or load(), path)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -------------------------------------------------------------------------------------------- reports

    def save(
        self, coding: Coding, recorded_at: str, sketch: Sketch, similar: Callable[[Sketch, Sketch], bool]
    ) -> bool:
        """Keeps one report with all that was read from it, and notes of which others `similar` calls it a near copy.

        False, and nothing changed, where this id is there already. The same text from another publisher is another report,
        and a copy of the first.
        """
        with connections.transaction(self._connection, self.path):
            document = coding.document
            if self.has(document.id):
                return False
            self._insert("documents", [document_row(coding, recorded_at)])
            self._insert("sentences", [sentence_row(sentence) for sentence in coding.sentences])
            self._insert("claims", [claim_row(claim) for claim in coding.claims])
            self._insert_told(coding)
            unclear = enumerate(coding.abstentions)
            self._insert("abstentions", [abstention_row(document.id, n, a) for n, a in unclear])
            twins = [other for other, theirs in self._near(sketch) if similar(sketch, theirs)]
            pairs = [sorted((document.id, twin)) for twin in twins]
            self._insert("copies", [{"document": first, "copy": second} for first, second in pairs])
            self._insert("sketches", [{"hash": value, "document": document.id} for value in sketch])
        return True

    def has(self, document_id: str) -> bool:
        return bool(self._rows("SELECT 1 FROM documents WHERE id = ?", document_id))

    def document(self, document_id: str) -> Document:
        rows = self._rows("SELECT * FROM documents WHERE id = ?", document_id)
        if not rows:
            raise UnknownName(f"no document {document_id!r} in {self.path}")
        return to_document(rows[0])

    def documents(self) -> tuple[Document, ...]:
        """All of them, by day of publication; those without one come last."""
        rows = self._rows("SELECT * FROM documents ORDER BY published_at IS NULL, published_at, id")
        return tuple(map(to_document, rows))

    def find_document(self, wanted: str) -> Document:
        """The one document with this id, path or address, this beginning of its id or file name, or this end of its path;
        else UnknownName, with the nearest names.
        """
        rows = self._rows(
            "SELECT *, ? IN (id, path, url) AS exact FROM documents "
            "WHERE exact OR substr(id, 1, length(?)) = ? OR substr('/' || path, -length(?) - 1) = '/' || ? "
            "OR instr('/' || path, '/' || ?) "
            "ORDER BY exact DESC, id",
            *[wanted] * 6,
        )
        if rows and (len(rows) == 1 or rows[0]["exact"] > rows[1]["exact"]):
            return to_document(rows[0])
        if rows:
            raise UnknownName(f"{wanted!r} is more than one document: {', '.join(r['id'] for r in rows[:5])}")
        near = difflib.get_close_matches(wanted, self._document_names(), n=3, cutoff=0.5)
        raise UnknownName(f"no document {wanted!r}" + (f"; nearest: {', '.join(near)}" if near else ""))

    def sentences(self, document_id: str) -> tuple[Sentence, ...]:
        rows = self._rows("SELECT * FROM sentences WHERE document = ? ORDER BY position", document_id)
        return tuple(map(to_sentence, rows))

    def search(self, words: str) -> tuple[Document, ...]:
        """Documents that have all these words in title or text, best first."""
        query = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
        rows = query and self._rows(
            "SELECT documents.* FROM full_text JOIN documents ON documents.number = full_text.rowid "
            "WHERE full_text MATCH ? ORDER BY rank, documents.id",
            query,
        )
        return tuple(map(to_document, rows or ()))

    # -------------------------------------------------------------------------------------------- claims

    def claims_of(self, document_id: str) -> tuple[Claim, ...]:
        """In the order of the text."""
        rows = self._rows(
            "SELECT * FROM claims WHERE document = ? ORDER BY evidence_start, evidence_end, id", document_id
        )
        return tuple(map(to_claim, rows))

    def testimonies(self) -> tuple[Testimony, ...]:
        """Every claim with its report, ordered by the id of the claim."""
        documents = {
            row["id"]: (to_document(row), row["recorded_at"]) for row in self._rows("SELECT * FROM documents")
        }
        claims = map(to_claim, self._rows("SELECT * FROM claims ORDER BY id"))
        return tuple(to_testimony(claim, *documents[claim.document]) for claim in claims)

    def testimony(self, claim_id: str) -> Testimony:
        rows = self._rows("SELECT * FROM claims WHERE id = ?", claim_id)
        if not rows:
            raise UnknownName(f"no claim {claim_id!r} in {self.path}")
        claim = to_claim(rows[0])
        row = self._rows("SELECT * FROM documents WHERE id = ?", claim.document)[0]
        return to_testimony(claim, to_document(row), row["recorded_at"])

    def find_claim(self, wanted: str) -> str:
        """The id of the one claim with this id or beginning of an id; else UnknownName."""
        rows = self._rows(
            "SELECT id FROM claims WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id <> ?1, id LIMIT 6", wanted
        )
        found = [row["id"] for row in rows]
        if not wanted or not found:
            raise UnknownName(f"no claim {wanted!r} in {self.path}")
        if len(found) > 1 and wanted not in found:
            raise UnknownName(f"{wanted!r} is more than one claim: {', '.join(found)}")
        return str(found[0])

    def abstentions_of(self, document_id: str) -> tuple[Abstention, ...]:
        """In the order in which they were read."""
        rows = self._rows("SELECT * FROM abstentions WHERE document = ? ORDER BY position", document_id)
        return tuple(map(to_abstention, rows))

    def unread(self, few: int) -> tuple[Document, ...]:
        """Reports of more than a few sentences of which none was worth a parse for an act, and which were not heard since."""
        rows = self._rows(
            "SELECT * FROM documents WHERE id IN (SELECT document FROM sentences GROUP BY document "
            "HAVING max(gated) = 0 AND count(*) > ?) AND id NOT IN (SELECT document FROM heard) ORDER BY id",
            few,
        )
        return tuple(map(to_document, rows))

    def hear(self, coding: Coding) -> None:
        """Adds the attributions and figures of a report that was stored without them."""
        document = coding.document
        with connections.transaction(self._connection, self.path):
            if self._rows("SELECT 1 FROM heard WHERE document = ?", document.id):
                return
            self._insert("heard", [{"document": document.id}])
            self._insert_told(coding)

    def _insert_told(self, coding: Coding) -> None:
        told = enumerate(coding.attributions)
        self._insert("attributions", [attribution_row(coding.document.id, n, a) for n, a in told])
        self._insert("figures", [figure_row(figure) for figure in coding.figures])

    def attributions(self) -> Iterator[tuple[Document, Attribution]]:
        for document in self.documents():
            rows = self._rows("SELECT * FROM attributions WHERE document = ? ORDER BY position", document.id)
            for row in rows:
                yield document, to_attribution(row)

    def figures(self) -> Iterator[tuple[Document, Figure]]:
        for document in self.documents():
            rows = self._rows("SELECT * FROM figures WHERE document = ? ORDER BY span_start, id", document.id)
            for row in rows:
                yield document, to_figure(row)

    def copies(self) -> frozenset[tuple[str, str]]:
        """Pairs of ids of near-duplicate documents, each pair in ascending order."""
        return frozenset((row["document"], row["copy"]) for row in self._rows("SELECT * FROM copies"))

    # -------------------------------------------------------------------------------------------- ledger

    def add_entries(self, entries: Iterable[Entry], upto: int | None = None) -> int:
        """Posts those that are not there yet; how many that were. `upto` is the `arrivals` from which they were drawn."""
        with connections.transaction(self._connection, self.path):
            if upto is not None:
                self._insert("meta", [{"key": "posted", "value": str(upto)}], verb="INSERT OR REPLACE")
            return self._insert("entries", [entry_row(entry) for entry in entries], verb="INSERT OR IGNORE")

    def arrivals(self) -> int:
        """How many reports have come in and how many claims were judged so far, together."""
        counted = "SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM judgements) AS arrivals"
        return int(self._rows(counted)[0]["arrivals"])

    def all_posted(self) -> bool:
        """Whether every report and judgement was there when entries were last posted; a crash may fall between the two."""
        posted = self._rows("SELECT value FROM meta WHERE key = 'posted'")
        return int(posted[0]["value"] if posted else 0) >= self.arrivals()

    def entries(self, subject: str | None = None) -> tuple[Entry, ...]:
        """All entries, or those of one subject, ordered by id, without those that rest on a claim that a person rejected."""
        rows = self._rows(
            "SELECT * FROM standing_entries WHERE ?1 IS NULL OR subject = ?1 ORDER BY id", subject
        )
        return tuple(map(to_entry, rows))

    def postings(self) -> tuple[Entry, ...]:
        """All that was ever posted, ordered by id, also what a rejection has taken from the ledger since."""
        return tuple(map(to_entry, self._rows("SELECT * FROM entries ORDER BY id")))

    def alive(
        self, valid_at: str, known_at: str | None, clock: Clock, subject: str | None = None
    ) -> tuple[Entry, ...]:
        """The entries that hold on a day as known on a day: `ledger.fold.alive` of those that stand by then, in SQL."""
        return self._fold(connections.ALIVE, valid_at, known_at, clock, subject)

    def said_of_all(
        self, valid_at: str, known_at: str | None, clock: Clock, subject: str | None = None
    ) -> tuple[Entry, ...]:
        """What is said of all states: `ledger.fold.said_of_all` of those that stand by then, in SQL."""
        return self._fold(connections.SAID_OF_ALL, valid_at, known_at, clock, subject)

    # -------------------------------------------------------------------------------------------- persons

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

    # -------------------------------------------------------------------------------------------- inside

    def _fold(
        self, sql: str, valid_at: str, known_at: str | None, clock: Clock, subject: str | None
    ) -> tuple[Entry, ...]:
        asked = {"valid_at": valid_at, "known_at": known_at, "clock": clock, "subject": subject}
        with connections.translated(self.path):
            return tuple(map(to_entry, self._connection.execute(sql, asked).fetchall()))

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

    def _near(self, sketch: Sketch) -> Iterator[tuple[str, Sketch]]:
        """Documents whose sketch has anything in common with this one, with their sketches."""
        found = self._rows(
            "SELECT DISTINCT document FROM sketches WHERE hash IN (SELECT value FROM json_each(?))",
            json.dumps(sketch),
        )
        for row in found:
            hashes = self._rows("SELECT hash FROM sketches WHERE document = ? ORDER BY hash", row["document"])
            yield row["document"], tuple(hashed["hash"] for hashed in hashes)

    def _document_names(self) -> list[str]:
        rows = self._rows("SELECT id, path FROM documents ORDER BY id")
        return [name for row in rows for name in (row["id"], row["path"]) if name]


def to_testimony(claim: Claim, document: Document, recorded_at: str) -> Testimony:
    return Testimony(claim=claim, document=document, recorded_at=recorded_at)
