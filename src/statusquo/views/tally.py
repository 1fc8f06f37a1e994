"""Who has which value on an axis, by name, as of a cut-off day; and who counts otherwise. Never a bare number."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import ClassVar

from ..frames import Framed
from ..model import Testimony
from .archive import Archive, AsOf
from .names import Named, by_column
from .status import StatusCell, ordered, silence_of, standing
from .witnesses import Witness, witnesses


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """All parties with one value, in the order of names. `contested` are those on which reports disagree, `between` those
    whose date is too vague to tell whether they had it on the day.
    """

    value: str
    label: str
    cells: tuple[StatusCell, ...]

    @property
    def contested(self) -> tuple[StatusCell, ...]:
        return tuple(cell for cell in self.cells if cell.standing == "contested")

    @property
    def between(self) -> tuple[StatusCell, ...]:
        return tuple(cell for cell in self.cells if cell.between)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally(Framed):
    """`others` are the claims that give a number, "only" or "none" for the same axis, each on somebody's word. Where nobody is
    named, `silence` says why.
    """

    LISTED: ClassVar[str] = "cells"
    subject: Named
    axis: str
    axis_label: str
    moment: AsOf
    reports: int
    groups: tuple[Group, ...]
    others: tuple[Witness, ...]
    silence: str = ""

    @property
    def cells(self) -> tuple[StatusCell, ...]:
        """All groups in one list."""
        return tuple(cell for group in self.groups for cell in group.cells)


def tally(archive: Archive, *, subject: Named, axis: str, moment: AsOf) -> Tally:
    """The cells of one axis by value, the strongest first; what is said of all states stands under `others`."""
    every = standing(archive, moment, subject)
    cells = [c for c in every if c.axis == axis]
    groups: defaultdict[str, list[StatusCell]] = defaultdict(list)
    for cell in ordered((c for c in cells if not c.universal and c.value), archive, axis):
        groups[cell.value or ""].append(cell)
    elsewhere = by_column((c.axis for c in every if c.axis != axis), archive.ontology)
    told = [t for t in archive.about(subject.id) if archive.known(t, moment)]
    counting = {
        (t.document.id, t.claim.sentence.start, t.claim.quantifier): t.claim.id
        for t in told
        if counts(t, subject, axis, archive)
    }
    return Tally(
        subject=subject,
        axis=axis,
        axis_label=archive.ontology.statuses[axis].label,
        moment=moment,
        reports=len({t.document.id for t in told}),
        groups=tuple(
            Group(
                value=value,
                label=archive.value_label(axis, value),
                cells=tuple(sorted(found, key=lambda cell: cell.toward.name)),
            )
            for value, found in groups.items()
        ),
        others=witnesses(tuple(counting.values()), archive),
        silence="" if groups else silence_of(archive, moment, subject, elsewhere),
    )


def counts(testimony: Testimony, subject: Named, axis: str, archive: Archive) -> bool:
    """Whether a claim says how many, that none, or that only some stand so toward the subject."""
    quantifier = testimony.claim.quantifier
    return quantifier not in {None, "first"} and any(
        link.axis == axis and archive.same(link.subject, subject.id)
        for link in archive.links(testimony.claim)
    )
