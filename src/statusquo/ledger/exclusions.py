"""What tellers say of one party that cannot both be: two values side by side, an illegal step, two dates for one act."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from statusquo.model import Conflict, Contradiction, Entry, first_day, last_day

from .fold import is_finer, next_values
from .row import Row, contradiction, side

EVER = "0001-01-01"
NEAR = 3
"""Days within which two dates for an act that may be repeated are taken for one act that tellers date differently."""


def exclusions(row: Row) -> Iterator[Contradiction]:
    for entries in row.by_party.values():
        yield from values_apart(row, entries)
        if not row.status.episodic:
            yield from dates_apart(row, entries)


# ------------------------------------------------------------------------------------------------ values


def values_apart(row: Row, entries: Sequence[Entry]) -> Iterator[Contradiction]:
    """Pairs of values that the fold leaves side by side on any day on which something began, and those that are true in
    turn although one report denies what the other affirms.
    """
    open_pairs: dict[tuple[str, str], str] = {}
    for day in sorted({e.effective for e in entries}):
        for pair in combinations(row.runs(entries[0].toward).values(day), 2):
            open_pairs.setdefault(pair, day)
    for pair, day in open_pairs.items():
        earlier, later = sorted(
            ([e for e in entries if e.value == value] for value in pair),
            key=lambda some: (min(e.effective for e in some), some[0].value),
        )
        yield contradiction(step(earlier, later), row, day, [(side(earlier), earlier), (side(later), later)])
    yield from in_turn(row, entries, {frozenset(pair) for pair in open_pairs})


def step(earlier: Iterable[Entry], later: Iterable[Entry]) -> Conflict:
    """An impossible step, where texts date both so that one comes after the other; else two tellers exclude each other."""
    before = max((last_day(e.since) for e in earlier if e.since), default=None)
    after = min((first_day(e.since) for e in later if e.since), default=None)
    return "move" if before and after and before < after else "tellers"


def in_turn(row: Row, entries: Sequence[Entry], apart: set[frozenset[str]]) -> Iterator[Contradiction]:
    entries = [e for e in entries if not e.undated]
    denials = [e for e in entries if not row.affirmed(e)]
    for value in sorted({e.value for e in denials}):
        denied = [e for e in denials if e.value == value]
        until = max(e.effective for e in denied)
        after = [
            e
            for e in entries
            if row.affirmed(e)
            and e.effective > until
            and e.value in next_values(row.axis, value, row.ontology.statuses)
            and frozenset((value, e.value)) not in apart
        ]
        if after:
            first = min(after, key=lambda e: (e.effective, e.value))
            then = [e for e in after if e.value == first.value]
            yield contradiction(
                "tellers", row, first.effective, [(side(denied), denied), (side(then), then)],
                state="resolved by time",
            )  # fmt: skip


# ------------------------------------------------------------------------------------------------ dates


def dates_apart(row: Row, entries: Sequence[Entry]) -> Iterator[Contradiction]:
    """Dates that texts give for the beginning of one value and that exclude each other. A report without a date that was
    out before such a date excludes it, too.
    """
    values: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if row.affirmed(entry) and not entry.undated and (entry.since or entry.value in row.status.once):
            values[entry.value].append(entry)
    for value in sorted(values):
        dates: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in sorted(values[value], key=lambda e: (e.effective, e.id)):
            dates[entry.since or ""].append(entry)
        apart = beginnings_apart(row, value, dates, [e for e in entries if leaves(row, value, e)])
        if apart:
            latest = max(span(dates[day][0])[0] for day in apart)
            dates[""] = [e for e in dates[""] if e.effective < latest]
            told = [dates[day] for day in sorted(apart, key=lambda d: (span(dates[d][0])[1], d))]
            yield contradiction("date", row, told[0][0].effective, [(side(some), some) for some in told])


def beginnings_apart(
    row: Row, value: str, dates: Mapping[str, Sequence[Entry]], leaving: Iterable[Entry]
) -> set[str]:
    """The dates of one and the same beginning that another teller dates to days of which only one can be right.

    In the order of time, so that nothing is compared with a date beyond the next one on which the value was left (`leaving`), or
    too far off to be the same act.
    """
    left = sorted(e.effective for e in leaving)
    tellers = {day: {teller(row, e) for e in some} for day, some in dates.items()}
    ordered = sorted(dates, key=lambda day: span(dates[day][0]))
    apart: set[str] = set()
    for place, day in enumerate(ordered):
        _, until = span(dates[day][0])
        gone = bisect_right(left, until)
        for other in ordered[place + 1 :]:
            start, _ = span(dates[other][0])
            if start <= until:
                continue
            if (gone < len(left) and left[gone] <= start) or not (
                value in row.status.once or is_near(until, start)
            ):
                break
            if len(tellers[day] | tellers[other]) > 1:
                apart |= {day, other}
    return apart


def is_near(until: str, start: str) -> bool:
    return (date.fromisoformat(start) - date.fromisoformat(until)).days <= NEAR


def leaves(row: Row, value: str, entry: Entry) -> bool:
    """Whether an entry says that the value was left: afterwards it may have begun anew."""
    return entry.value != value and not (
        is_finer(value, entry.value, row.status) or is_finer(entry.value, value, row.status)
    )


def span(entry: Entry) -> tuple[str, str]:
    """The days on which it may have begun: of "from 1996 to 2001" any; where no text dates it, all until the report."""
    if entry.since is None:
        return EVER, entry.effective
    return first_day(entry.since), entry.until or last_day(entry.since)


def teller(row: Row, entry: Entry) -> tuple[str, str]:
    speaker = row.claims[entry.claim].speaker
    return entry.document, speaker.id if speaker else ""
