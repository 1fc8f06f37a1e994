"""Where reports disagree: each contested cell with both sides, and no verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..frames import Framed
from .archive import Archive, AsOf
from .names import Named
from .status import StatusCell, ordered, standing
from .witnesses import Witness, witnesses

DISPUTED = ("contested", "denied")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value and the claims that give it."""

    value: str
    label: str
    claims: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    cell: StatusCell
    axis_label: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contests(Framed):
    LISTED: ClassVar[str] = "contests"
    subject: Named | None
    moment: AsOf
    contests: tuple[Contest, ...]


def contested(archive: Archive, *, moment: AsOf, subject: Named | None = None) -> Contests:
    """The contested and denied cells of one subject or of all."""
    cells = standing(archive, moment, subject)
    disputed = ordered((cell for cell in cells if cell.standing in DISPUTED), archive, "recognition")
    return Contests(
        subject=subject, moment=moment, contests=tuple(contest(cell, archive) for cell in disputed)
    )


def contest(cell: StatusCell, archive: Archive) -> Contest:
    posted = {e.claim: e.value for e in archive.entries_of(cell.against) if e.axis == cell.axis}
    sides: dict[str, list[str]] = {cell.value or "": list(cell.claims)}
    for value in cell.rivals:
        sides.setdefault(value, [])
    for claim in cell.against:
        sides.setdefault(posted.get(claim, next(iter(cell.rivals), "")), []).append(claim)
    return Contest(
        cell=cell,
        axis_label=archive.ontology.statuses[cell.axis].label,
        sides=tuple(
            Side(
                value=value,
                label=archive.value_label(cell.axis, value),
                claims=witnesses(tuple(claims), archive),
            )
            for value, claims in sides.items()
        ),
    )
