"""What was granted for a time and is over: the cell that its term leaves behind, as told by whoever told the end."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta

from ..model import Cell
from .archive import Archive, AsOf
from .names import Named


def lapsed(archive: Archive, moment: AsOf, subject: Named, standing: Collection[Cell]) -> Iterator[Cell]:
    """A cell for each exemption of the subject that had ended by then, where nothing else holds in its place."""
    after = {axis: status.for_a_time for axis, status in archive.ontology.statuses.items()}
    taken = {(cell.toward, cell.axis) for cell in standing}
    ends = {
        entry.until
        for entry in archive.holdings.postings_about(archive.ontology.authority(subject.id))
        if after[entry.axis] and entry.until and entry.until < moment.on
    }
    for end in sorted(ends, reverse=True):
        for cell in archive.cells(replace(moment, on=end), subject):
            value, place = after[cell.axis], (cell.toward, cell.axis)
            if value and cell.until == end and place not in taken:
                taken.add(place)
                over = (date.fromisoformat(end) + timedelta(days=1)).isoformat()
                yield replace(cell, value=value, since=over, effective=over, until=None, between=None)
