"""The ledger of one subject day by day, as changes: what a page needs to be redrawn for any day, by any one publisher's word.

A place (one party on one axis) is folded on the days on which its own entries, or what is said of all, begin or end, and on no
other: nothing else can change it. So the cost follows the entries of each place, not the days of the whole ledger.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..ledger.cells import as_of as fold
from ..ledger.cells import sure_by
from ..ledger.extending import ends_by_extension, is_open
from ..model import Cell, Entry, Standing, Testimony, last_day
from ..ontology import Ontology
from .dossier_records import Change, Course, Days, Shown
from .lapsed import ends_of, lapsed
from .names import ANYBODY, Names
from .status import STRENGTH
from .wording import since_words

ALL = "all reports"


WORDS = frozenset({"actor", "recipient", "third", "outlet"})
TELLING: Mapping[Standing, frozenset[str]] = {
    "confirmed by both": frozenset(),
    "confirmed by the acting state": frozenset({"recipient"}),
    "reported": frozenset({"actor"}),
    "claimed": frozenset({"actor", "outlet"}),
    "denied": WORDS,
    "contested": WORDS,
}
"""Whose word changes how a value is known, where it is known so already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What the days of one dossier are computed from."""

    ontology: Ontology
    testimonies: Mapping[str, Testimony]
    names: Names


def days_of(cells: Sequence[Cell], entries: Iterable[Entry], as_of: str, material: Material) -> Days:
    """All days on which anything changes, by all reports and by each publisher alone. `cells` is the answer on the ISO day
    `as_of`; where no entry is of a testimony, it is the only day.
    """
    told = [entry for entry in entries if entry.claim in material.testimonies]
    courses = [Course(by=ALL, changes=tuple(in_order(changes(told, material))))] if told else []
    if not told:
        given = (change(as_of, cell, cell, material) for cell in cells)
        courses = [Course(by=ALL, changes=tuple(in_order(given)))]
    for publisher, theirs in sorted(by_publisher(told, material).items()):
        courses.append(Course(by=publisher, changes=tuple(in_order(changes(theirs, material)))))
    return Days(
        days=tuple(sorted({as_of, *(one.day for course in courses for one in course.changes)})),
        courses=tuple(courses),
    )


def in_order(found: Iterable[Change]) -> list[Change]:
    return sorted(found, key=lambda one: (one.day, one.axis, one.party, one.universal))


def by_publisher(entries: Iterable[Entry], material: Material) -> Mapping[str, list[Entry]]:
    """The entries that each publisher bears alone: one that waited for a second origin rests on nobody's word alone."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        publisher = material.testimonies[entry.claim].document.publisher
        if publisher and entry.backing is None:
            found[publisher.name].append(entry)
    return found


def changes(entries: Sequence[Entry], material: Material) -> Iterator[Change]:
    """Every change of every place, each only where what is shown differs from the day before."""
    axes: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        axes[entry.axis].append(entry)
    for of_axis in axes.values():
        of_all = [entry for entry in of_axis if entry.universal]
        named: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in of_axis:
            if not entry.universal:
                named[entry.toward].append(entry)
        for own in named.values():
            yield from course(own[0], [*own, *of_all], material)
        for toward in {entry.toward for entry in of_all}:
            yield from course(next(e for e in of_all if e.toward == toward), of_axis, material)


def course(place: Entry, entries: Sequence[Entry], material: Material) -> Iterator[Change]:
    """The changes of the place that one entry stands in, from all entries that bear on it."""
    before: Change | None = None
    cell: Cell | None = None
    beginning, ending = turning_days(entries)
    extended = any(entry.extends is not None for entry in entries)  # its date gives way to that of the grant
    for day in sorted({*beginning, *ending}):
        if not extended and day not in ending and tells_nothing_new(beginning[day], place, cell):
            continue
        found = on_day(entries, day, place.axis, material)
        cell = next((c for c in found if (c.toward, c.universal) == (place.toward, place.universal)), None)
        now = change(day, place, cell, material)
        if now.shown != (before.shown if before else None):
            yield now
            before = now


def on_day(entries: Sequence[Entry], day: str, axis: str, material: Material) -> tuple[Cell, ...]:
    """The cells of one axis, with what has ended by its own term."""
    held = fold(entries, material.ontology.statuses, day, None, "reported")
    status = material.ontology.statuses.get(axis)
    ends = ends_of(entries, {axis}, day) if status is not None and status.for_a_time else ()
    if status is None or not ends:
        return held
    then = lapsed(
        day,
        ends,
        held,
        {axis: status.for_a_time},
        lambda at, _: fold(entries, material.ontology.statuses, at, None, "reported"),
    )
    return (*held, *then)


def tells_nothing_new(entries: Iterable[Entry], place: Entry, cell: Cell | None) -> bool:
    """Whether entries that begin on a day surely leave the cell as it was the day before, so that nobody need fold.

    So it is where an undisputed value is only said again, by somebody of whom it is known that they say so, without an own date
    or with a later one; and where nothing holds and nobody speaks of this place.
    """
    own = [e for e in entries if (e.toward, e.universal) == (place.toward, place.universal)]
    if cell is None:
        return not own
    if (
        cell.until
        or cell.between
        or cell.standing == "contested"
        or any(e.value != cell.value or e.until or is_open(e) for e in entries)
    ):
        return False
    dated = cell.since is not None and len(cell.since) == len("2025-07-03")
    return all(e.word not in TELLING[cell.standing] and (dated if e.since else not cell.undated) for e in own)


def turning_days(entries: Iterable[Entry]) -> tuple[Mapping[str, list[Entry]], Collection[str]]:
    """The days on which entries begin to hold, with those that do, and those on which one holds no more, or only now surely."""
    beginning: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        beginning[entry.effective].append(entry)
    ended = {day_after(entry.until) for entry in entries if entry.until}
    ended |= set(map(day_after, ends_by_extension(tuple(entries))))
    return beginning, ended | {sure_by(entry) for entry in entries if sure_by(entry) > entry.effective}


def day_after(day: str) -> str:
    return (date.fromisoformat(last_day(day)) + timedelta(days=1)).isoformat()


def change(day: str, place: Entry | Cell, cell: Cell | None, material: Material) -> Change:
    party = material.names.named(place.toward)
    return Change(
        day=day,
        party=party.id,
        name=ANYBODY.capitalize() if place.universal else party.name,
        universal=place.universal,
        axis=place.axis,
        shown=shown(cell, material) if cell else None,
    )


def shown(cell: Cell, material: Material) -> Shown:
    values = material.ontology.statuses[cell.axis].values
    value = values.get(cell.value)
    tone = value.tone if value else "none"
    return Shown(
        value=cell.value,
        label=value.label if value else cell.value.replace("_", " "),
        tone=tone,
        order=STRENGTH[tone] * len(values) + (list(values).index(cell.value) if value else 0),
        since=since_words(cell, material.ontology.statuses[cell.axis]),
        standing=cell.standing,
    )
