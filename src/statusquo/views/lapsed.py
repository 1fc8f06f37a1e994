"""What was granted for a time and is over: the cell that its term leaves behind, as told by whoever told the end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from ..model import Cell, End, Entry

Folding = Callable[[str, str], Collection[Cell]]
"""The cells of a row of the ledger on an ISO day."""


def lapsed(
    on: str, ends: Collection[End], standing: Collection[Cell], over: Mapping[str, str], folded: Folding
) -> Iterator[Cell]:
    """A cell for each place in which something ended by its own term before the ISO day `on`, as `ends` tell, and nothing else
    holds: `over` gives by axis the value that is left. What was extended meanwhile goes on.
    """
    taken = {(cell.subject, cell.toward, cell.axis) for cell in standing}
    for end in sorted(ends, key=lambda e: e.until, reverse=True):
        place = end.subject, end.toward, end.axis
        if place in taken:
            continue
        for cell in folded(end.until, end.subject):
            if (cell.subject, cell.toward, cell.axis) == place and (cell.until or end.until) >= end.until:
                taken.add(place)
                yield cell if cell.until is None or cell.until >= on else ended(cell, cell.until, over)


def ended(cell: Cell, until: str, over: Mapping[str, str]) -> Cell:
    day = (date.fromisoformat(until) + timedelta(days=1)).isoformat()
    return replace(cell, value=over[cell.axis], since=day, effective=day, until=None, between=None)


def ends_of(entries: Iterable[Entry], axes: Collection[str], before: str) -> frozenset[End]:
    """The ends, before an ISO day, that entries on these axes give."""
    return frozenset(
        End(axis=e.axis, subject=e.subject, toward=e.toward, until=e.until)
        for e in entries
        if e.axis in axes and e.until and e.until < before
    )
