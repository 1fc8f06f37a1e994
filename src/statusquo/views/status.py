"""Who stands where: the ledger of one subject, as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from ..frames import Framed
from ..ledger.membership import is_excepted
from ..ledger.scope import is_unbounded
from ..model import Cell, Standing
from .archive import Archive, AsOf
from .circles import told_of_circles
from .names import ANYBODY, ANYBODY_ID, Named, by_column
from .persons import persons_of
from .practice import practice_note
from .silence import silence_about
from .wording import ends_on_unknown_day, scope_words

GRID = (
    "recognition",
    "relations",
    "mission_abroad",
    "mission_in_capital",
    "listing",
    "seat",
    "aid",
    "contact",
)
"""The axes that a table shows unasked, all where there is nothing on these; of the others it says that there is something."""

STRENGTH = {"high": 6, "middle": 5, "low": 4, "ended": 3, "adverse": 2, "none": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCell:
    """One answer. `since` is a partial ISO date that a report gives; where none does, `by` is the first day it is known for.
    `undated` says that the reports have no date either, so that `by` is only the day on which they were added.

    `end_unknown`: it was granted for a time and no report tells for how long. `value` is None, and so is `standing`, where nothing is known. `between` is set where the day asked lies within a partial date:
    the first and the last day on which the value can have begun. `denied`: somebody says that it is not so, and no other value. `first_of` is the scope within which it is called the first,
    "country in Central Asia", empty where it is the first of all. `note` is what a reader must know of the other party's practice.
    """

    subject: Named
    toward: Named
    axis: str
    value: str | None
    label: str
    tone: str
    since: str | None = None
    by: str | None = None
    until: str | None = None
    reported_at: str | None = None
    standing: Standing | None = None
    claims: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    denied: bool = False
    first: bool = False
    first_of: str = ""
    universal: bool = False
    undated: bool = False
    between: tuple[str, str] | None = None
    end_unknown: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """All that is known between the subject and one other party, by axis."""

    toward: Named
    cells: dict[str, StatusCell]

    @property
    def universal(self) -> bool:
        return self.toward.name == ANYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Status(Framed):
    """The ledger of a subject: its cells in the order of the rows, the columns shown, and the axes left out; where there is no
    cell, `silence` says why. `persons` are the cells of those who hold office in it, where one axis is asked for on which
    persons stand apart.
    """

    LISTED: ClassVar[str] = "cells"
    subject: Named
    moment: AsOf
    cells: tuple[StatusCell, ...]
    columns: tuple[Axis, ...]
    elsewhere: tuple[Axis, ...] = ()
    silence: str = ""
    persons: tuple[StatusCell, ...] = ()
    bodies: tuple[Named, ...] = ()
    """Of a person, those in which he has held office and of which reports tell: what he does in office stands under them."""

    @property
    def rows(self) -> tuple[Row, ...]:
        rows: dict[str, Row] = {}
        for cell in self.cells:
            rows.setdefault(cell.toward.id, Row(toward=cell.toward, cells={})).cells[cell.axis] = cell
        return tuple(rows.values())


def status(
    archive: Archive,
    *,
    subject: Named,
    moment: AsOf,
    axis: str | None = None,
    toward: Named | None = None,
    everything: bool = False,
) -> Status:
    """The cells of one subject; `everything` adds an empty one for each state that nothing is known of."""
    every = standing(archive, moment, subject)
    cells = every if toward is None else [c for c in every if bears_on(c, toward, every, archive)]
    seen = by_column((cell.axis for cell in cells), archive.ontology)
    columns = (axis,) if axis else tuple(key for key in seen if key in GRID) or tuple(seen)
    if everything:
        columns = columns or GRID[:1]
    cells = [cell for cell in cells if cell.axis in columns]
    if everything:
        empty = unknown_cells(archive, subject, columns, cells, toward)
        cells += [noted(cell, archive, moment.on) for cell in empty]
    return Status(
        subject=subject,
        moment=moment,
        cells=tuple(ordered(cells, archive, axis or GRID[0])),
        columns=named_axes(columns, archive),
        elsewhere=() if axis else named_axes((key for key in seen if key not in columns), archive),
        silence="" if cells else silence_of(archive, moment, subject, seen, toward if every else None),
        persons=tuple(cells_of_persons(archive, moment, subject, axis, toward)) if axis else (),
        bodies=bodies_of(archive, subject),
    )


def bodies_of(archive: Archive, person: Named) -> tuple[Named, ...]:
    known = archive.ontology.actors.get(person.id)
    roles = known.roles if known and known.kind == "person" else ()
    return tuple(
        archive.names.named(of) for of in dict.fromkeys(role.of for role in roles) if archive.about(of)
    )


def cells_of_persons(
    archive: Archive, moment: AsOf, subject: Named, axis: str, toward: Named | None
) -> Iterator[StatusCell]:
    if not archive.ontology.statuses[axis].of_persons:
        return
    for person in persons_of(subject.id, moment.on, archive.ontology):
        for cell in standing(archive, moment, person):
            if cell.axis == axis and (toward is None or archive.same(cell.toward.id, toward.id)):
                yield cell


def silence_of(
    archive: Archive, moment: AsOf, subject: Named, seen: Sequence[str], toward: Named | None = None
) -> str:
    """Why there is no cell. `seen` are other axes than the one asked for that have some; `toward` is the other party asked for, where
    there are some toward others.
    """
    if seen:
        axes = ", ".join(axis.label for axis in named_axes(seen, archive))
        return f"Nothing is known of {subject.name} on this axis on {moment.on}, only on others: {axes}."
    if toward is not None:
        both = f"{subject.name} and {toward.name}"
        if circles := circles_of(archive, moment, subject, toward):
            return f"No report names {both} together; what is told of all or none of {circles} bears on it: statusquo why {subject.name!r} {toward.name!r}"
        return f"Nothing is known of {both} on {moment.on}: no report tells where the two stood then, only of others."
    return silence_about(archive, moment, subject)


def circles_of(archive: Archive, moment: AsOf, subject: Named, toward: Named) -> str:
    """The circles of which reports tell all or none, and to which the other party belongs: "African states"."""
    told = [t for t in archive.about(subject.id) if archive.known(t, moment)]
    words = (word for word, _ in told_of_circles(archive, subject, toward, told))
    return ", ".join(
        dict.fromkeys(f"“{word.party.name}”" for word in words if word.entry.effective <= moment.on)
    )


def standing(archive: Archive, moment: AsOf, subject: Named | None = None) -> list[StatusCell]:
    """The cells as of a moment."""
    return [noted(shown(c, archive, subject), archive, moment.on) for c in archive.cells(moment, subject)]


def noted(cell: StatusCell, archive: Archive, on: str) -> StatusCell:
    """A cell with the practice of the other party, where that has one which bears on it."""
    asked = cell.axis, cell.value, cell.subject.id, cell.toward.id, on
    note = "" if cell.universal else practice_note(*asked, archive.ontology)
    return replace(cell, note=note) if note else cell


def shown(cell: Cell, archive: Archive, subject: Named | None = None) -> StatusCell:
    """A cell of the ledger under the names that the user asked for."""
    value = archive.ontology.statuses[cell.axis].values.get(cell.value)
    toward = archive.names.named(cell.toward)
    return StatusCell(
        subject=subject or archive.names.named(cell.subject),
        toward=Named(id=ANYBODY_ID, name=ANYBODY) if cell.universal else toward,
        axis=cell.axis,
        value=cell.value,
        label=value.label if value else cell.value,
        tone=value.tone if value else "none",
        since=cell.since,
        by=None if cell.since else cell.effective,
        until=cell.until,
        reported_at=cell.reported_at,
        standing=cell.standing,
        claims=cell.claims,
        against=cell.against,
        rivals=cell.rivals,
        denied=cell.denied,
        first=cell.quantifier == "first",
        first_of=first_of(cell, archive),
        universal=cell.universal,
        undated=cell.undated,
        between=cell.between,
        end_unknown=ends_on_unknown_day(cell, archive.ontology.statuses[cell.axis]),
    )


def first_of(cell: Cell, archive: Archive) -> str:
    """The widest scope that a report gives for a first: none at all, also where it counts among all states, else the shortest."""
    if cell.quantifier != "first":
        return ""
    archive.told.fetch(cell.claims)
    told = (archive.told[claim].claim for claim in cell.claims if claim in archive.told)
    scopes = (claim.scope for claim in told if claim.quantifier == "first")
    words = archive.ontology.words
    bounds = ("" if is_unbounded(scope, words) else scope_words(scope) for scope in scopes)
    return min(bounds, key=len, default="")


def bears_on(cell: StatusCell, toward: Named, cells: Iterable[StatusCell], archive: Archive) -> bool:
    """Whether a cell answers for a party: its own, or "no state has ..." where it is a state without one of its own."""
    if not cell.universal:
        return toward.name != ANYBODY and archive.same(cell.toward.id, toward.id)
    if toward.name == ANYBODY:
        return True
    own = any(c.axis == cell.axis and not c.universal and archive.same(c.toward.id, toward.id) for c in cells)
    return not own and is_state(toward, archive) and not is_left_out(toward, cell, archive)


def is_left_out(toward: Named, cell: StatusCell, archive: Archive) -> bool:
    """As in "no state other than Chad has", where that is asked of Chad: what is said of all is not said of it."""
    archive.told.fetch(cell.claims)
    told = [archive.told[claim].claim.sentence.quote for claim in cell.claims if claim in archive.told]
    return any(is_excepted(toward.id, sentence, archive.ontology) for sentence in told)


def is_state(actor: Named, archive: Archive) -> bool:
    known = archive.ontology.actors.get(actor.id)
    return known is not None and known.kind == "state"


def unknown_cells(
    archive: Archive, subject: Named, axes: Iterable[str], cells: Iterable[StatusCell], toward: Named | None
) -> list[StatusCell]:
    """A cell without value for each state and axis that has none and that the axis can be toward."""
    have = {(cell.toward.id, cell.axis) for cell in cells if not cell.universal}
    states = [Named(id=a.id, name=a.name) for a in archive.ontology.actors.values() if a.kind == "state"]
    return [
        StatusCell(subject=subject, toward=state, axis=axis, value=None, label="", tone="none")
        for axis in axes
        if "state" in archive.ontology.statuses[axis].toward
        for state in states
        if (state.id, axis) not in have and (toward is None or state.id == toward.id)
    ]


def ordered(cells: Iterable[StatusCell], archive: Archive, leading: str) -> list[StatusCell]:
    """Rows by strength on the leading axis, then by name, "any state" first; within a row as the columns stand."""
    cells = list(cells)
    strength = {c.toward: STRENGTH[c.tone] for c in cells if c.axis == leading and c.value is not None}

    def place(cell: StatusCell) -> tuple[bool, int, str, int]:
        column = archive.ontology.statuses[cell.axis].column
        return (not cell.universal, -strength.get(cell.toward, 0), cell.toward.name, column)

    return sorted(cells, key=place)


def named_axes(axes: Iterable[str], archive: Archive) -> tuple[Axis, ...]:
    return tuple(Axis(key=axis, label=archive.ontology.statuses[axis].label) for axis in axes)
