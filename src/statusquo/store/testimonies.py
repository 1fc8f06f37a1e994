"""The claims of a store, each with its report: all of them, or only those that a question touches."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from statusquo.errors import UnknownName, WorkspaceError
from statusquo.model import Claim, Testimony

from .records import to_claim, to_document
from .tables import CURRENT, Tables, listed

Kind = tuple[str, str, str]
"""Act, actor and recipient ("" where there is none): what two claims on one happening have in common."""


class Testimonies(Tables):
    """Lists come in an order that depends on their content alone: by the id of the claim, where nothing else is said."""

    def claims_of(self, document_id: str) -> tuple[Claim, ...]:
        """In the order of the text."""
        rows = self._rows(
            "SELECT * FROM claims WHERE document = ? ORDER BY evidence_start, evidence_end, id", document_id
        )
        return tuple(map(to_claim, rows))

    def testimonies(self) -> tuple[Testimony, ...]:
        """Every claim with its report."""
        return self._with_reports(self._rows(f"SELECT * FROM claims WHERE {CURRENT} ORDER BY id"))

    def testimonies_of(self, claims: Iterable[str]) -> tuple[Testimony, ...]:
        """The claims of these ids; raises WorkspaceError where one is gone on which the ledger rests."""
        wanted = frozenset(claims)
        rows = self._rows(
            "SELECT * FROM claims WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", listed(wanted)
        )
        if len(rows) < len(wanted):
            self._refuse_holes(wanted - {row["id"] for row in rows})
        return self._with_reports(rows)

    def _refuse_holes(self, missing: Collection[str]) -> None:
        posted = self._rows(
            "SELECT claim, document, document IN (SELECT id FROM documents) AS kept FROM entries "
            "WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim LIMIT 1",
            listed(missing),
        )
        for entry in posted:
            mend = "" if entry["kept"] else ", or `statusquo add` the report again"
            raise WorkspaceError(
                f"{self.path}: claim {entry['claim']} of report {entry['document']} is not there any more, "
                f"though the ledger rests on it; bring back a copy of the file{mend}"
            )

    def testimonies_in(self, documents: Iterable[str]) -> tuple[Testimony, ...]:
        """The claims of these reports."""
        rows = self._rows(
            f"SELECT * FROM claims WHERE document IN (SELECT value FROM json_each(?)) AND {CURRENT} ORDER BY id",
            listed(documents),
        )
        return self._with_reports(rows)

    def testimonies_about(self, actors: Collection[str]) -> tuple[Testimony, ...]:
        """The claims with one of these actors on either side; those that one of them tells: `testimonies_told_by`."""
        named = listed(actors)
        rows = self._rows(
            "SELECT * FROM claims WHERE number IN ("
            "SELECT number FROM claims WHERE actor_id IN (SELECT value FROM json_each(?1)) UNION "
            f"SELECT number FROM claims WHERE recipient_id IN (SELECT value FROM json_each(?1))) AND {CURRENT} ORDER BY id",
            named,
        )
        return self._with_reports(rows)

    def testimonies_told_by(self, speakers: Collection[str]) -> tuple[Testimony, ...]:
        """The claims on the word of one of these, or of somebody who speaks for one."""
        rows = self._rows(
            "SELECT * FROM claims WHERE (speaker_id IN (SELECT value FROM json_each(?1)) "
            f"OR speaker_speaks_for IN (SELECT value FROM json_each(?1))) AND {CURRENT} ORDER BY id",
            listed(speakers),
        )
        return self._with_reports(rows)

    def testimonies_like(self, kinds: Iterable[Kind]) -> tuple[Testimony, ...]:
        """The factual claims of these kinds."""
        rows: list[sqlite3.Row] = []
        for act, actor, recipient in sorted(set(kinds)):
            rows += self._rows(
                "SELECT * FROM claims WHERE actor_id = ? AND recipient_id IS nullif(?, '') AND act = ? "
                f"AND modality = 'actual' AND {CURRENT} ORDER BY id",
                actor,
                recipient,
                act,
            )
        return self._with_reports(rows)

    def parties(self) -> tuple[tuple[str, str], ...]:
        """Id and name of everybody whom a claim names, in order."""
        return tuple((row["id"], row["name"]) for row in self._rows("SELECT id, name FROM parties"))

    def newest_report(self) -> str | None:
        """The day of the newest report with a claim and a known day of publication."""
        rows = self._rows(
            "SELECT published_at FROM documents WHERE published_at IS NOT NULL "
            "AND EXISTS (SELECT 1 FROM claims WHERE claims.document = documents.id) "
            "ORDER BY published_at DESC LIMIT 1"
        )
        return str(rows[0]["published_at"]) if rows else None

    def testimony(self, claim_id: str) -> Testimony:
        rows = self._rows("SELECT * FROM claims WHERE id = ?", claim_id)
        if not rows:
            raise UnknownName(f"no claim {claim_id!r} in {self.path}")
        return self._with_reports(rows)[0]

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

    def _with_reports(self, rows: Collection[sqlite3.Row]) -> tuple[Testimony, ...]:
        documents = {
            row["id"]: (to_document(row), row["recorded_at"])
            for row in self._rows(
                "SELECT * FROM documents WHERE id IN (SELECT value FROM json_each(?))",
                listed({row["document"] for row in rows}),
            )
        }
        lost = sorted({row["document"] for row in rows} - documents.keys())
        if lost:
            raise WorkspaceError(
                f"{self.path}: report {lost[0]} is not there any more, though claims rest on it"
                f"{f', nor are {len(lost) - 1} others' if len(lost) > 1 else ''}; "
                "bring back a copy of the file, or `statusquo add` the report again"
            )
        return tuple(
            Testimony(claim=to_claim(row), document=document, recorded_at=recorded_at)
            for row in rows
            for document, recorded_at in [documents[row["document"]]]
        )
