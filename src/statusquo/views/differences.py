"""What is different between two states of the ledger: two days in the world, two days of knowing, or the last look and now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar, Literal

from ..frames import Framed
from ..model import Cell
from .archive import Archive, AsOf
from .holdings import InMemory
from .names import Named
from .silence import silence_about
from .status import StatusCell, ordered, shown
from .witnesses import Witness, witnesses

Kind = Literal["new", "gone", "other value", "other date", "other standing"]
Place = tuple[str, str, str, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One cell as it was and as it is; None on the side on which nothing is known. `lost` and `gained` are the claims that
    bear or oppose it on one side only.
    """

    kind: Kind
    axis_label: str
    was: StatusCell | None
    now: StatusCell | None
    lost: tuple[Witness, ...]
    gained: tuple[Witness, ...]

    @property
    def cell(self) -> StatusCell:
        """The side that there is: the later one where there are both."""
        found = self.now or self.was
        assert found is not None
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences(Framed):
    """What differs between `earlier` and `later`, both in words ("2024-06-01, as known on 2024-06-05"). `silence` tells why
    nothing does where nothing is known on either side.
    """

    LISTED: ClassVar[str] = "differences"
    subject: Named | None
    earlier: str
    later: str
    differences: tuple[Difference, ...]
    silence: str = ""


def diff(archive: Archive, *, subject: Named, earlier: AsOf, later: AsOf) -> Differences:
    """The cells of a subject that are not the same at two moments. What no word dates has moved between no two days."""
    was, now = archive.cells(earlier, subject), archive.cells(later, subject)
    if earlier.on != later.on:
        was, now = (tuple(cell for cell in cells if not cell.undated) for cells in (was, now))
    return Differences(
        subject=subject,
        earlier=in_words(earlier),
        later=in_words(later),
        differences=compared(was, now, archive, subject),
        silence="" if was or now else silence_about(archive, later, subject),
    )


def news(archive: Archive, *, on: str, since: str, until: str, subject: Named | None = None) -> Differences:
    """What the workspace has learned after the instant `since` that changes a cell of the day `on`."""
    entries = archive.holdings.postings(since)
    judged = archive.holdings.judgements()
    before = Archive(
        archive.ontology,
        InMemory(
            archive.ontology,
            (),
            (entry for entry in entries if entry.recorded_at <= since),
            judgements=(judgement for judgement in judged if judgement.at <= since),
        ),
    )
    moment = AsOf(on=on)
    return Differences(
        subject=subject,
        earlier=since,
        later=until,
        differences=compared(before.cells(moment, subject), archive.cells(moment, subject), archive, subject),
    )


def in_words(moment: AsOf) -> str:
    return moment.on if moment.known is None else f"{moment.on}, as known on {moment.known}"


# ------------------------------------------------------------------------------------------------ comparing


def compared(
    before: Iterable[Cell], after: Iterable[Cell], archive: Archive, subject: Named | None = None
) -> tuple[Difference, ...]:
    """Place by place, in the order of a status table, of several subjects one after the other; a place that is the same on both
    sides is left out.
    """
    old, new = by_place(before), by_place(after)
    found = [
        Difference(
            kind=kind,
            axis_label=archive.ontology.statuses[where[2]].label,
            was=shown(old[where], archive, subject) if where in old else None,
            now=shown(new[where], archive, subject) if where in new else None,
            lost=witnesses(told_only(old.get(where), new.get(where)), archive),
            gained=witnesses(told_only(new.get(where), old.get(where)), archive),
        )
        for where in {**old, **new}
        for kind in [difference(old.get(where), new.get(where))]
        if kind is not None
    ]
    rows: dict[Named, list[StatusCell]] = {}
    for one in found:
        rows.setdefault(one.cell.subject, []).append(one.cell)
    in_rows = (
        ordered(row, archive, "recognition") for _, row in sorted(rows.items(), key=lambda r: r[0].name)
    )
    order = {id(cell): at for at, cell in enumerate(chain.from_iterable(in_rows))}
    return tuple(sorted(found, key=lambda d: order[id(d.cell)]))


def by_place(cells: Iterable[Cell]) -> Mapping[Place, Cell]:
    return {(cell.subject, cell.toward, cell.axis, cell.universal): cell for cell in cells}


def difference(was: Cell | None, now: Cell | None) -> Kind | None:
    """The most telling of what is different; None where a reader would see no difference."""
    if was is None or now is None:
        return "new" if was is None else "gone"
    if was.value != now.value:
        return "other value"
    if was.standing != now.standing:
        return "other standing"
    dates = [(cell.since, cell.until, cell.undated) for cell in (was, now)]
    return "other date" if dates[0] != dates[1] else None


def told_only(one: Cell | None, other: Cell | None) -> tuple[str, ...]:
    """The claims for and against the one cell that are none of the other's."""
    mine, theirs = ({*cell.claims, *cell.against} if cell else set() for cell in (one, other))
    return tuple(sorted(mine - theirs))
