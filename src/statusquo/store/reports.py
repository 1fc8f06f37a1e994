"""The reports of a store: documents with all that was read from them, and which of them are near copies."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath

from statusquo.errors import UnknownName
from statusquo.model import Abstention, Attribution, Claim, Coding, Document, Figure, Sentence

from . import connection as connections
from .records import (
    abstention_row,
    attribution_row,
    claim_row,
    document_row,
    figure_row,
    judgement_row,
    sentence_row,
    sighting_row,
    to_abstention,
    to_attribution,
    to_claim,
    to_document,
    to_figure,
    to_judgement,
    to_sentence,
)
from .tables import CURRENT, CURRENT_REPORT, Tables

Sketch = tuple[int, ...]

ANEW = "INSERT OR IGNORE"
"""For what may be left of a report that was lost from the file."""


class Reports(Tables):
    """Documents with their sentences, attributions, figures and abstentions; near copies."""

    def save(
        self,
        coding: Coding,
        recorded_at: str,
        sketch: Sketch,
        similar: Callable[[Sketch, Sketch], bool],
        others: Callable[[str, str], bool] | None = None,
    ) -> bool:
        """Keeps one report with all that was read from it, and notes of which others `similar` calls it a near copy, unless `others`
        finds that the two texts tell of different parties.

        False, and nothing changed, where this id is there already. The same text from another publisher is another report,
        and a copy of the first. A report that was lost from the file comes back to what is left of it.
        """
        with connections.transaction(self._connection, self.path):
            document = coding.document
            if self.has(document.id):
                return False
            self._insert("documents", [document_row(coding, recorded_at)])
            self._insert("sentences", [sentence_row(sentence) for sentence in coding.sentences], ANEW)
            self._insert("claims", [claim_row(claim) for claim in coding.claims], ANEW)
            self._insert_told(coding)
            self._insert("sightings", [sighting_row(document.id, seen) for seen in coding.sightings], ANEW)
            unclear = enumerate(coding.abstentions)
            self._insert("abstentions", [abstention_row(document.id, n, a) for n, a in unclear], ANEW)
            near = ((o, theirs) for o, theirs in self._near(sketch) if o != document.id)
            twins = [other for other, theirs in near if similar(sketch, theirs)]
            if others is not None:
                twins = [twin for twin in twins if not others(document.text, self.document(twin).text)]
            pairs = [sorted((document.id, twin)) for twin in twins]
            self._insert("copies", [{"document": first, "copy": second} for first, second in pairs], ANEW)
            self._insert("sketches", [{"hash": value, "document": document.id} for value in sketch], ANEW)
        return True

    def supersede(
        self,
        older: str,
        coding: Coding,
        at: str,
        sketch: Sketch,
        similar: Callable[[Sketch, Sketch], bool],
        others: Callable[[str, str], bool] | None = None,
    ) -> bool:
        """Puts a report that was read anew with its day in the place of the one that was kept without. What that one posted is
        withdrawn from this instant on, and a person's verdicts go over to the same claims. False where it has one already.
        """
        with connections.transaction(self._connection, self.path):
            if self.current(older) != older:
                return False
            self._insert("superseded", [{"document": older, "by": coding.document.id, "at": at}])
            old = self._rows("SELECT * FROM claims WHERE document = ? ORDER BY id", older)
            self._insert("renamed", [{"claim": row["id"], "at": at} for row in old], ANEW)
            self.save(coding, at, sketch, similar, others)
            self._carry_over({same_claim(to_claim(row)): row["id"] for row in old}, coding, at)
        return True

    def _carry_over(self, older: Mapping[tuple[object, ...], str], coding: Coding, at: str) -> None:
        for claim in coding.claims:
            rows = self._rows(
                "SELECT * FROM judgements WHERE claim = ? ORDER BY number DESC LIMIT 1",
                older.get(same_claim(claim)),
            )
            self._insert(
                "judgements",
                [judgement_row(replace(to_judgement(row), claim=claim.id, at=at)) for row in rows],
            )

    def current(self, document_id: str) -> str:
        """The report that has taken its place since it was given a day; itself where none has."""
        rows = self._rows("SELECT by FROM superseded WHERE document = ?", document_id)
        return str(rows[0]["by"]) if rows else document_id

    def has(self, document_id: str) -> bool:
        return bool(self._rows("SELECT 1 FROM documents WHERE id = ?", document_id))

    def document(self, document_id: str) -> Document:
        rows = self._rows("SELECT * FROM documents WHERE id = ?", document_id)
        if not rows:
            raise UnknownName(f"no document {document_id!r} in {self.path}")
        return to_document(rows[0])

    def documents(self) -> tuple[Document, ...]:
        """All of them, by day of publication; those without one come last."""
        rows = self._rows(
            f"SELECT * FROM documents WHERE {CURRENT_REPORT} ORDER BY published_at IS NULL, published_at, id"
        )
        return tuple(map(to_document, rows))

    def recorded(self) -> dict[str, str]:
        """By report, the instant at which this workspace learned it."""
        rows = self._rows(f"SELECT id, recorded_at FROM documents WHERE {CURRENT_REPORT} ORDER BY id")
        return {row["id"]: row["recorded_at"] for row in rows}

    def find_document(self, wanted: str) -> Document:
        """The one document with this id, path or address, this beginning of its id or file name, or this end of its path;
        else UnknownName, with the nearest names.
        """
        rows = self._rows(
            "SELECT *, ? IN (id, path, url) AS exact FROM documents "
            "WHERE (exact OR substr(id, 1, length(?)) = ? OR substr('/' || path, -length(?) - 1) = '/' || ? "
            f"OR instr('/' || path, '/' || ?)) AND (id = ? OR {CURRENT_REPORT}) "
            "ORDER BY exact DESC, id",
            *[wanted] * 7,
        )
        if rows and (len(rows) == 1 or rows[0]["exact"] > rows[1]["exact"]):
            return to_document(rows[0])
        if rows:
            several = ", ".join(f"{PurePath(row['path']).name} [{row['id'][:8]}]".strip() for row in rows[:5])
            raise UnknownName(f"{wanted!r} is more than one document: {several}")
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
            f"WHERE full_text MATCH ? AND documents.{CURRENT_REPORT} ORDER BY rank, documents.id",
            query,
        )
        return tuple(map(to_document, rows or ()))

    def abstentions_of(self, document_id: str) -> tuple[Abstention, ...]:
        """In the order in which they were read."""
        rows = self._rows("SELECT * FROM abstentions WHERE document = ? ORDER BY position", document_id)
        return tuple(map(to_abstention, rows))

    def unread(self, few: int) -> tuple[Document, ...]:
        """Reports of more than a few sentences of which none was worth a parse for an act, and which were not heard since."""
        rows = self._rows(
            "SELECT * FROM documents WHERE id IN (SELECT document FROM sentences GROUP BY document "
            f"HAVING max(gated) = 0 AND count(*) > ?) AND id NOT IN (SELECT document FROM heard) AND {CURRENT_REPORT} ORDER BY id",
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
        self._insert("attributions", [attribution_row(coding.document.id, n, a) for n, a in told], ANEW)
        self._insert("figures", [figure_row(figure) for figure in coding.figures], ANEW)

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

    def _near(self, sketch: Sketch) -> Iterator[tuple[str, Sketch]]:
        """Documents whose sketch has anything in common with this one, with their sketches."""
        found = self._rows(
            f"SELECT DISTINCT document FROM sketches WHERE hash IN (SELECT value FROM json_each(?)) AND {CURRENT}",
            json.dumps(sketch),
        )
        for row in found:
            hashes = self._rows("SELECT hash FROM sketches WHERE document = ? ORDER BY hash", row["document"])
            yield row["document"], tuple(hashed["hash"] for hashed in hashes)

    def _document_names(self) -> list[str]:
        rows = self._rows(f"SELECT id, path FROM documents WHERE {CURRENT_REPORT} ORDER BY id")
        return [name for row in rows for name in (row["id"], row["path"]) if name]


def same_claim(claim: Claim) -> tuple[object, ...]:
    """What a claim and that of another reading of the same text have in common, where they are the same but for their dates."""
    other = claim.recipient.id if claim.recipient else None
    return claim.evidence, claim.act, claim.actor.id, other, claim.polarity, claim.modality
