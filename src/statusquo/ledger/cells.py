"""The answers of the ledger as of a day: what the entries that hold make of each place, one cell a place.

    as_of = cells(alive(entries), said_of_all(entries), ahead(entries), day)

A value that stands beside another, that "no state has ..." denies, or that an entry denies without telling another value, is
contested: nobody's word is dropped in silence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from statusquo.model import Cell, Clock, Entry, Standing, first_day, last_day
from statusquo.ontology.shapes import StatusFile

from .extending import last_end
from .fold import Place, Statuses, ahead, alive, implies, place, said_of_all


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
    refusals: defaultdict[Place, list[Entry]] = defaultdict(list)
    for entry in holding:
        if entry.only_denies:
            refusals[place(entry)].append(entry)
            continue
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
        else cell(
            places[where],
            valid_at,
            (),
            denials[where[0], where[2]],
            statuses.get(where[2]),
            refusals.get(where, ()),
        )
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


def refused_by(bearing: Sequence[Entry], refusals: Iterable[Entry], status: StatusFile | None) -> list[Entry]:
    """The denials of a value, said on the day on which it last surely began or later. One that has no day denies only what has
    none.
    """
    mine = [e for e in refusals if implies(bearing[0].value, e.denies or "", status)]
    if not mine:
        return []
    telling = dated_of(bearing)
    dated = [sure_by(e) for e in telling if e.since is not None]
    began = max(dated) if dated else min(e.effective for e in telling)
    return [e for e in mine if telling[0].undated or (not e.undated and e.effective >= began)]


def dated_of(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The dated ones, all where none is."""
    return [e for e in entries if not e.undated] or entries


def cell(
    entries: Sequence[Entry],
    valid_at: str,
    exceptions: Sequence[Entry],
    of_all: Sequence[Entry] = (),
    status: StatusFile | None = None,
    refusals: Iterable[Entry] = (),
) -> Cell:
    """The answer of one place. Where values conflict, that of the acting state's own word is shown, then the one that holds
    longest, then the one with most claims.
    What bears it without a day is among its claims, and dates nothing where another word does.

    `exceptions` speak against a statement about all, statements about all (`of_all`) against what one state did before,
    `refusals` against what they deny.
    """
    values: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        values[entry.value].append(entry)
    value = longest(values)
    bearing = values[value]
    rivals = [e for e in (*entries, *exceptions) if e.value != value]
    rivals += denied_by(bearing, of_all, status)
    refused = refused_by(bearing, refusals, status)
    opposed = [*rivals, *refused]
    telling = dated_of(bearing)
    since = first_date([e for e in telling if e.extends is None] or telling)
    reported = [e.effective for e in telling if e.since is None]
    before = since is not None and bool(reported) and min(reported) < first_day(since)
    if before and status is not None and status.episodic:
        since = None  # they had met before, on a day that no report gives
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
        rivals=tuple(sorted({e.value for e in rivals})),
        denied=bool(refused),
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
