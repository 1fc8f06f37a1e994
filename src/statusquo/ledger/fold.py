"""The one as-of fold: what the entries make the standing of each pair, as of a day and as known on a day.

`alive` keeps the entries that still hold, `said_of_all` those that say "no state has ...", `ahead` those that begin later and so
narrow a partial date; the store does the same in SQL (store/fold.sql, store/ahead.sql), and a property test shows them equal.
`ledger/cells.py` gathers them into answers. None of them looks at the order of anything but days in the world, so the order in
which reports came never matters; and an entry that was not yet known counts for nothing.

An entry that has begun stops holding where
  1. another value that may follow it (`moves`) began in the same place on a later day; where that value is only vaguer, a
     report that gives no date may tell of the same act, and ends nothing; nor does a word that only goes on telling what
     may have begun before (`still`), or a denial, end the value that it speaks against,
  2. its own end has come, or that of an interval of the same value in which it began,
  3. a finer value that implies it (`refines`) holds beside it,
  4. it says "no state has ...", and some state has, from the same day or a later one on,
  5. it is undated (neither text nor report gives a day), and a dated word of the same place gives a value that may follow or
     that it only refines, or an end of its own value: it may be older than that.
Values that remain side by side contradict each other: the status is contested. So is the value of one state that a later
"no state has ..." denies, also after rule 4 has ended that: the first recognition of 2025 leaves the word of 2024 on 1997;
and so is a value that one entry denies without telling another (`Entry.denies`), on the day on which it had begun or later.

An undated entry ends no dated one, and where a dated one bears a cell it gives no day to it: it fills what nothing else fills,
and contests what it cannot be older than.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from statusquo.model import Clock, Entry
from statusquo.ontology.shapes import StatusFile

Statuses = Mapping[str, StatusFile]
Place = tuple[str, str, str, bool]
"""Subject, other party, axis, and whether it is a statement about all: what one cell answers for."""


# ------------------------------------------------------------------------------------------------ alive


def alive(
    entries: Iterable[Entry], statuses: Statuses, valid_at: str, known_at: str | None, clock: Clock
) -> tuple[Entry, ...]:
    """The entries that hold on `valid_at`, ordered by id."""
    begun = [e for e in entries if has_begun(e, valid_at, known_at, clock)]
    running = still_running(begun, statuses, valid_at)
    starts, dated = latest_starts(begun), latest_starts(e for e in begun if not e.undated)
    beside = values_by_place(running)
    holding = [
        e
        for e in running
        if not any(is_finer(value, e.value, statuses.get(e.axis)) for value in beside[place(e)])
        and not (e.universal and broken(e, starts if e.undated else dated, statuses))
    ]
    return tuple(sorted(holding, key=lambda e: e.id))


def said_of_all(
    entries: Iterable[Entry], statuses: Statuses, valid_at: str, known_at: str | None, clock: Clock
) -> tuple[Entry, ...]:
    """The statements about all states (rules 1 and 2 only), ordered by id: they deny what any state had done before."""
    begun = [e for e in entries if has_begun(e, valid_at, known_at, clock)]
    return tuple(
        sorted((e for e in still_running(begun, statuses, valid_at) if e.universal), key=lambda e: e.id)
    )


def ahead(entries: Iterable[Entry], valid_at: str, known_at: str | None, clock: Clock) -> tuple[Entry, ...]:
    """Dated entries that begin after the day, where another gives the same value in the same place a partial date that holds
    the day, ordered by id: "in June" is no later than the 12th that somebody else gives.
    """
    known = [e for e in entries if is_known(e, known_at, clock)]
    vague = {(place(e), e.value) for e in known if is_within(valid_at, e.since)}
    later = (e for e in known if e.effective > valid_at and not e.undated and (place(e), e.value) in vague)
    return tuple(sorted(later, key=lambda e: e.id))


def is_within(day: str, partial: str | None) -> bool:
    return partial is not None and len(partial) < len(day) and day.startswith(partial)


def still_running(begun: Sequence[Entry], statuses: Statuses, valid_at: str) -> list[Entry]:
    """Those that neither another value (rules 1, 5) nor an end in time (rules 2, 5) has ended."""
    told = [e for e in begun if not e.undated]
    weak: defaultdict[tuple[Place, str], dict[Weak, str]] = defaultdict(dict)
    for entry in told:
        if (kind := weakness(entry)) is not None:
            days = weak[place(entry), entry.value]
            days[kind] = max(days.get(kind, ""), entry.effective)
    news = [e for e in told if weakness(e) is None] if weak else told
    starts, dated = latest_starts(news), latest_starts(e for e in news if e.since is not None)
    ends = latest_ends(begun, valid_at)
    return [
        e
        for e in begun
        if not moved_on(e, starts, dated, weak, statuses) and not has_ended(e, ends, valid_at)
    ]


def has_begun(entry: Entry, valid_at: str, known_at: str | None, clock: Clock) -> bool:
    return entry.effective <= valid_at and is_known(entry, known_at, clock)


def place(entry: Entry) -> Place:
    return entry.subject, entry.toward, entry.axis, entry.universal


def is_known(entry: Entry, known_at: str | None, clock: Clock) -> bool:
    seen = entry.reported_at if clock == "reported" else entry.recorded_at[:10]
    return known_at is None or seen <= known_at


Starts = Mapping[tuple[Place, str], str]
"""The latest first day of each value in each place; under the place (subject, "", axis, False) that of all named parties."""


def latest_starts(entries: Iterable[Entry]) -> Starts:
    starts: defaultdict[tuple[Place, str], str] = defaultdict(str)
    for entry in entries:
        anybody = (entry.subject, "", entry.axis, False)
        for where in {place(entry), place(entry) if entry.universal else anybody}:
            starts[where, entry.value] = max(starts[where, entry.value], entry.effective)
    return starts


def latest_ends(entries: Iterable[Entry], valid_at: str) -> Starts:
    """The latest end, before `valid_at`, of a dated interval of each value in each place."""
    ends: defaultdict[tuple[Place, str], str] = defaultdict(str)
    for entry in entries:
        if entry.until is not None and entry.until < valid_at and not entry.undated:
            ends[place(entry), entry.value] = max(ends[place(entry), entry.value], entry.until)
    return ends


def next_values(axis: str, value: str, statuses: Statuses) -> tuple[str, ...]:
    status = statuses.get(axis)
    return status.moves.get(value, ()) if status else ()


def following_values(entry: Entry, status: StatusFile | None) -> set[str]:
    """Other values that end it where they begin: those that may follow; of an undated one also those that it only refines."""
    if status is None:
        return set()
    vaguer = status.refines.get(entry.value, ()) if entry.undated else ()
    return {*status.moves.get(entry.value, ()), *vaguer} - {entry.value}


class Weak(NamedTuple):
    """How an entry is told that tells of no deed, so that there are values which it does not end although it may follow them."""

    still: bool
    denies: str | None
    dated: bool


def weakness(entry: Entry) -> Weak | None:
    if not entry.still and entry.denies is None:
        return None
    return Weak(entry.still, entry.denies, entry.since is not None)


def can_end(value: str, told: Weak, entry: Entry, status: StatusFile | None) -> bool:
    """Whether a value that is so told ends an entry that it may follow. A denial ends nothing that it denies; what goes on is told
    ends nothing that may be younger, and what is vaguer without a date nothing finer, unless that has no day at all.
    """
    if status is None or (told.denies is not None and implies(entry.value, told.denies, status)):
        return False
    lasts = told.still and entry.value in status.lasting.get(value, ())
    vaguer = not told.dated and is_finer(entry.value, value, status)
    return entry.undated or not (lasts or vaguer)


def implies(value: str, other: str, status: StatusFile | None) -> bool:
    return value == other or is_finer(value, other, status)


WeakStarts = Mapping[tuple[Place, str], Mapping[Weak, str]]
"""As `Starts`, of the entries that tell of no deed, by how they are told."""


def moved_on(entry: Entry, starts: Starts, dated: Starts, weak: WeakStarts, statuses: Statuses) -> bool:
    status = statuses.get(entry.axis)
    following = following_values(entry, status)
    if weak and any(
        (entry.undated or day > entry.effective) and can_end(value, told, entry, status)
        for value in following
        for told, day in weak.get((place(entry), value), {}).items()
    ):
        return True
    if entry.undated:
        return any((place(entry), value) in starts for value in following)
    return any(
        (dated if is_finer(entry.value, value, status) else starts).get((place(entry), value), "")
        > entry.effective
        for value in following
    )


def broken(entry: Entry, starts: Starts, statuses: Statuses) -> bool:
    """On the same day already: the report of a first recognition says that there was none before."""
    anybody = (entry.subject, "", entry.axis, False)
    following = next_values(entry.axis, entry.value, statuses)
    since = "" if entry.undated else entry.effective
    return any((anybody, value) in starts and starts[anybody, value] >= since for value in following)


def has_ended(entry: Entry, ends: Starts, valid_at: str) -> bool:
    if entry.until is not None:
        return entry.until < valid_at
    if entry.undated:
        return (place(entry), entry.value) in ends
    return ends.get((place(entry), entry.value), "") >= entry.effective


def is_finer(value: str, vaguer: str, status: StatusFile | None) -> bool:
    return status is not None and vaguer in status.refines.get(value, ())


def values_by_place(entries: Iterable[Entry]) -> Mapping[Place, set[str]]:
    values: defaultdict[Place, set[str]] = defaultdict(set)
    for entry in entries:
        values[place(entry)].add(entry.value)
    return values
