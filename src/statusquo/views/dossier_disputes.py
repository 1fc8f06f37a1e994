"""The contradictions of `statusquo conflicts` as the dossier page shows them: the same ones, each side with its sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .archive import Archive
from .conflicts import Conflicts, ConflictSide, ConflictView, side_words
from .dossier_records import CellView, Dispute, DisputeSide, Dossier
from .quotes import Desk, citations_of, quotes_of
from .wording import date_words

SENTENCES = 5
"""Of a side that are printed; of the others the reports are named."""


def disputed(dossier: Dossier, found: Conflicts, archive: Archive, desk: Desk) -> Dossier:
    """The dossier with the answer of `conflicts` to the same question; `desk` is that of its reports."""
    told = {(conflict.axis_label, party.name) for conflict in found.conflicts for party in conflict.parties}
    return replace(
        dossier,
        disputes=tuple(disputes_of(found.conflicts, archive, desk)),
        contested=tuple(cell for cell in dossier.contested if not is_told(cell, told)),
    )


def is_told(cell: CellView, told: set[tuple[str, str]]) -> bool:
    return (cell.axis_label, cell.toward) in told


def disputes_of(found: Iterable[ConflictView], archive: Archive, desk: Desk) -> list[Dispute]:
    """A side that stands above already comes without its sentences."""
    shown: dict[ConflictSide, str] = {}
    disputes = []
    for number, conflict in enumerate(found, start=1):
        anchor = f"dispute-{number}"
        parties = ", ".join(party.name for party in conflict.parties)
        disputes.append(
            Dispute(
                anchor=anchor,
                who=f"{conflict.subject.name} and {parties}" if parties else conflict.subject.name,
                axis_label=conflict.axis_label,
                kind=conflict.kind_label,
                state=conflict.state,
                sides=tuple(
                    side_of(side, shown.setdefault(side, anchor), anchor, archive, desk)
                    for side in conflict.sides
                ),
            )
        )
    return disputes


def side_of(side: ConflictSide, first: str, anchor: str, archive: Archive, desk: Desk) -> DisputeSide:
    """`first` is the dispute that shows this side first."""
    if first != anchor:
        return DisputeSide(heading=side_words(side, date_words), quotes=(), further=(), above=first)
    quotes = quotes_of((archive.told[witness.claim] for witness in side.claims), desk)
    return DisputeSide(
        heading=side_words(side, date_words),
        quotes=quotes[:SENTENCES],
        further=citations_of(quotes[SENTENCES:]),
    )
