"""The one as-of fold: what the entries make the standing of each pair, as of a day and as known on a day.

    as_of = cells(alive(entries), said_of_all(entries), ahead(entries), day)

`alive` keeps the entries that still hold, `said_of_all` those that say "no state has ...", `ahead` those that begin later and so
narrow a partial date; the store does the same in SQL (store/fold.sql, store/ahead.sql), and a property test shows them equal. `cells` gathers both into answers. None of them looks at the order of anything but days in the world, so the order
in which reports came never matters; and an entry that was not yet known counts for nothing.

An entry that has begun stops holding where
  1. another value that may follow it (`moves`) began in the same place on a later day; where that value is only vaguer, a
     report that gives no date may tell of the same act, and ends nothing,
  2. its own end has come, or that of an interval of the same value in which it began,
  3. a finer value that implies it (`refines`) holds beside it,
  4. it says "no state has ...", and some state has, from the same day or a later one on,
  5. it is undated (neither text nor report gives a day), and a dated word of the same place gives a value that may follow or
     that it only refines, or an end of its own value: it may be older than that.
Values that remain side by side contradict each other: the status is contested. So is the value of one state that a later
"no state has ..." denies, also after rule 4 has ended that: the first recognition of 2025 leaves the word of 2024 on 1997.

An undated entry ends no dated one, and where a dated one bears a cell it gives no day to it: it fills what nothing else fills,
and contests what it cannot be older than.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from statusquo.model import Cell, Clock, Entry, Standing, first_day, last_day
from statusquo.ontology.shapes import StatusFile

from .extending import last_end

Statuses = Mapping[str, StatusFile]
Place = tuple[str, str, str, bool]
"""Subject, other party, axis, and whether it is a statement about all: what one cell answers for."""


def as_of(
    entries: Iterable[Entry], statuses: Statuses, valid_at: str, known_at: str | None, clock: Clock
) -> tuple[Cell, ...]:
    """Every cell that has an answer on the day `valid_at`, from what `clock` had seen by the end of the day `known_at`
    (None: all that is known). Days are ISO dates.
    """
    asked = tuple(entries), statuses, valid_at, known_at, clock
    return cells(
        alive(*asked), said_of_all(*asked), ahead(asked[0], valid_at, known_at, clock), statuses, valid_at
    )


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
    starts = latest_starts(e for e in begun if not e.undated)
    dated = latest_starts(e for e in begun if e.since is not None)
    ends = latest_ends(begun, valid_at)
    return [e for e in begun if not moved_on(e, starts, dated, statuses) and not has_ended(e, ends, valid_at)]


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


def moved_on(entry: Entry, starts: Starts, dated: Starts, statuses: Statuses) -> bool:
    status = statuses.get(entry.axis)
    following = following_values(entry, status)
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


# ------------------------------------------------------------------------------------------------ cells


def cells(
    holding: Iterable[Entry],
    of_all: Iterable[Entry],
    later: Iterable[Entry],
    statuses: Statuses,
    valid_at: str,
) -> tuple[Cell, ...]:
    """One cell for each place that any entry holds in, ordered by subject, other party and axis. `of_all`: `said_of_all`,
    `later`: `ahead`.
    """
    places: defaultdict[Place, list[Entry]] = defaultdict(list)
    named: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    denials: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in holding:
        places[place(entry)].append(entry)
        if not entry.universal:
            named[entry.subject, entry.axis].append(entry)
    for entry in of_all:
        denials[entry.subject, entry.axis].append(entry)
    found = (
        cell(
            places[where],
            valid_at,
            against_all(places[where], named[where[0], where[2]], statuses.get(where[2])),
        )
        if where[3]
        else cell(places[where], valid_at, (), denials[where[0], where[2]], statuses.get(where[2]))
        for where in sorted(places)
    )
    latest = latest_days(later)
    return tuple(narrowed(one, latest) if one.between and latest else one for one in found)


def latest_days(later: Iterable[Entry]) -> Mapping[tuple[Place, str], str]:
    """By place and value, the first day by which one of these entries has surely begun."""
    days: dict[tuple[Place, str], str] = {}
    for entry in later:
        key = place(entry), entry.value
        days[key] = min(days.get(key, sure_by(entry)), sure_by(entry))
    return days


def narrowed(found: Cell, latest: Mapping[tuple[Place, str], str]) -> Cell:
    """A cell of a partial date, which lies no later than another word that begins after the day asked."""
    first, last = found.between or ("", "")
    key = (found.subject, found.toward, found.axis, found.universal), found.value
    return replace(found, between=(first, min(last, latest.get(key, last))))


def against_all(of_all: Sequence[Entry], named: Iterable[Entry], status: StatusFile | None) -> list[Entry]:
    """Entries of named parties that do not go with what is said of all: a recognition beside "no state has recognised"."""
    said = {entry.value for entry in of_all}
    return [e for e in named if not any(compatible(e.value, value, status) for value in said)]


def compatible(one: str, said_of_all: str, status: StatusFile | None) -> bool:
    if one == said_of_all:
        return True
    return status is not None and said_of_all in (*status.refines.get(one, ()), *status.moves.get(one, ()))


def denied_by(bearing: Sequence[Entry], of_all: Sequence[Entry], status: StatusFile | None) -> list[Entry]:
    """What was said of all after the value began. A date tells when it last began, else the day of the first report; of a value
    that has no day at all any word of a known day.
    """
    if not of_all:
        return []
    telling = dated_of(bearing)
    dated = [e.effective for e in telling if e.since is not None]
    began = max(dated) if dated else min(e.effective for e in telling)
    later = [e for e in of_all if not e.undated and (telling[0].undated or e.effective > began)]
    return [e for e in later if not compatible(bearing[0].value, e.value, status)]


def dated_of(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The dated ones, all where none is."""
    return [e for e in entries if not e.undated] or entries


def cell(
    entries: Sequence[Entry],
    valid_at: str,
    exceptions: Sequence[Entry],
    of_all: Sequence[Entry] = (),
    status: StatusFile | None = None,
) -> Cell:
    """The answer of one place. Where values conflict, that of the acting state's own word is shown, then the one that holds
    longest, then the one with most claims.
    What bears it without a day is among its claims, and dates nothing where another word does.

    `exceptions` speak against a statement about all, statements about all (`of_all`) against what one state did before.
    """
    values: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        values[entry.value].append(entry)
    value = longest(values)
    bearing = values[value]
    rivals = [e for e in (*entries, *exceptions) if e.value != value]
    opposed = [*rivals, *denied_by(bearing, of_all, status)]
    telling = dated_of(bearing)
    since = first_date([e for e in telling if e.extends is None] or telling)
    reported = [e.effective for e in telling if e.since is None]
    subject, toward, axis, universal = place(entries[0])
    effective = min([*reported, first_day(since)] if since else reported)
    surely = min(map(sure_by, telling))
    return Cell(
        subject=subject,
        toward=toward,
        axis=axis,
        value=value,
        since=since,
        effective=effective,
        until=last_end(telling),
        reported_at=min(e.reported_at for e in telling),
        standing="contested" if opposed else standing({e.word for e in telling}),
        claims=claims(bearing),
        against=claims(opposed),
        rivals=tuple(sorted({e.value for e in opposed})),
        quantifier=quantifier(e for e in bearing if not e.undated),
        universal=universal,
        between=(effective, surely) if valid_at < surely else None,
        undated=telling[0].undated,
    )


def sure_by(entry: Entry) -> str:
    """The first day on which the value surely holds: the last that its date allows, that of the report if it was out before."""
    if entry.since is None:
        return entry.effective
    return max(entry.effective, min(last_day(entry.since), entry.reported_at))


def longest(values: Mapping[str, Sequence[Entry]]) -> str:
    """Of the values that a dated word bears, of all where none does: that of the acting state's own word, then the one that holds
    longest, then the one with most claims.
    """
    if len(values) == 1:
        return next(iter(values))

    def place_of(value: str) -> tuple[bool, bool, str, int, str]:
        telling = dated_of(values[value])
        own = any(e.word == "actor" for e in telling)
        first_held = min(e.effective for e in telling)
        return telling[0].undated, not own, first_held, -len(claims(values[value])), value

    return min(values, key=place_of)


def claims(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The claims behind the entries, each once, by the day on which the entry was first known."""
    if len(entries) < 2:
        return tuple(e.claim for e in entries)
    return tuple(dict.fromkeys(e.claim for e in sorted(entries, key=lambda e: (e.reported_at, e.claim))))


def first_date(entries: Iterable[Entry]) -> str | None:
    """Of the dates that texts give, the one that is over first: 2025-04-17 tells more than 2025-04, 2023-12-29 is earlier
    than 2024-06. A day tells more than the years within which it falls ("from 1996 to 2001").
    """
    dated = [(e.since, e.effective, e.until) for e in entries if e.since]
    if len(dated) < 2:
        return dated[0][0] if dated else None
    days = sorted(effective for _, effective, until in dated if until is None)

    def is_vague(effective: str, until: str | None) -> bool:
        later = bisect_left(days, effective)
        return until is not None and later < len(days) and days[later] <= until

    dates = {since for since, effective, until in dated if not is_vague(effective, until)}
    return min(dates, key=lambda date: (last_day(date), -len(date)), default=None)


def standing(words: set[str]) -> Standing:
    """How the value is known, from whose word it is."""
    if {"actor", "recipient"} <= words:
        return "confirmed by both"
    if "actor" in words:
        return "confirmed by the acting state"
    return "reported" if "outlet" in words else "claimed"


def quantifier(entries: Iterable[Entry]) -> str | None:
    """First, where anybody says so: it tells more than the others."""
    known = {e.quantifier for e in entries if e.quantifier}
    return "first" if "first" in known else min(known, default=None)
