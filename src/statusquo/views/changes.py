"""What changed lately: cells that took effect, or were first reported, in the last days before the newest report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ..frames import Framed
from ..model import Cell
from .archive import Archive, AsOf
from .names import Named
from .silence import silence_about
from .status import StatusCell, is_state, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A cell as it stands now, and the value that the ledger gave the day before the period, None where it gave none; `was_universal`:
    that was told of all states ("no state has"), and of this one by no name.
    """

    cell: StatusCell
    axis_label: str
    was: str | None
    was_label: str
    was_universal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes(Framed):
    LISTED: ClassVar[str] = "changes"
    since: str
    until: str
    changes: tuple[Change, ...]
    silence: str = ""
    """Why nothing changed, where nothing is known of the subject at all."""


def days_before(day: str, days: int) -> str:
    """That day, or the first of the calendar where it has no earlier one."""
    return date.fromordinal(max(date.fromisoformat(day).toordinal() - days, 1)).isoformat()


def changes(archive: Archive, *, since: str, until: str, subject: Named | None = None) -> Changes:
    """Changes from the day `since` to the day `until`, both included, the latest first; what no word dates is none."""
    eve = AsOf(on=days_before(since, 1), known=days_before(since, 1))
    before = archive.cells(eve, subject)
    now = archive.cells(AsOf(on=until, known=until), subject)
    late = [cell for cell in now if not cell.undated and since <= max(cell.effective, cell.reported_at)]
    found = [change(shown(cell, archive, subject), cell, before, archive) for cell in late]
    found.sort(key=lambda change: (change.cell.toward.name, change.cell.axis))
    found.sort(key=lambda change: change.cell.since or change.cell.by or "", reverse=True)
    why = "" if subject is None or now else silence_about(archive, AsOf(on=until), subject)
    return Changes(since=since, until=until, changes=tuple(found), silence=why)


def change(seen: StatusCell, cell: Cell, before: Iterable[Cell], archive: Archive) -> Change:
    """A cell with what held before; for a state without a cell of its own, what was said of all states."""
    beside = [c for c in before if (c.subject, c.axis) == (cell.subject, cell.axis)]
    own = [c for c in beside if not c.universal and c.toward == cell.toward]
    any_state = cell.universal or is_state(archive.names.named(cell.toward), archive)
    was = next(iter(own or [c for c in beside if c.universal and any_state]), None)
    return Change(
        cell=seen,
        axis_label=archive.ontology.statuses[cell.axis].label,
        was=was.value if was else None,
        was_label=archive.value_label(was.axis, was.value) if was else "",
        was_universal=was is not None and was.universal and not cell.universal,
    )
