"""From when to when the entries of one place hold: the rules of `fold.alive`, worked out once for whoever asks about many days.

`alive` looks at all entries for each day that is asked for; here each entry gets the day on which it stops, found by search in
sorted days, so that many days cost little more than one. A property test holds both equal.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate

from statusquo.model import Entry
from statusquo.ontology.shapes import StatusFile

from .fold import Weak, can_end, following_values, is_finer, weakness

NEVER = "9999-99"
"""Later than any day."""


class Runs:
    """The entries of one subject, axis and other party, none of which is said of all. Rules 1 to 3 and 5 of the fold."""

    def __init__(self, entries: Sequence[Entry], status: StatusFile | None) -> None:
        self._ends = stops(entries, status)
        spans: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for entry in entries:
            if entry.effective < self._ends[entry.id] and not entry.only_denies:
                spans[entry.value].append((entry.effective, self._ends[entry.id]))
        self._covered = {value: merged(some) for value, some in spans.items()}
        self._finer = {value: [other for other in spans if is_finer(other, value, status)] for value in spans}

    def holds(self, entry: Entry, day: str) -> bool:
        return entry.effective <= day < self._ends[entry.id] and self._is_shown(entry.value, day)

    def values(self, day: str) -> list[str]:
        """The values that hold side by side, in order."""
        return [v for v in sorted(self._covered) if self._runs(v, day) and self._is_shown(v, day)]

    def _is_shown(self, value: str, day: str) -> bool:
        return not any(self._runs(finer, day) for finer in self._finer.get(value, ()))

    def _runs(self, value: str, day: str) -> bool:
        starts, ends = self._covered[value]
        place = bisect_right(starts, day) - 1
        return place >= 0 and day < ends[place]


def stops(entries: Iterable[Entry], status: StatusFile | None) -> Mapping[str, str]:
    """By id, the first day on which an entry runs no more."""
    entries = tuple(entries)
    starts: defaultdict[str, list[str]] = defaultdict(list)
    dated: defaultdict[str, list[str]] = defaultdict(list)
    intervals: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    weak: defaultdict[str, defaultdict[Weak, list[str]]] = defaultdict(lambda: defaultdict(list))
    for entry in sorted((e for e in entries if not e.undated), key=lambda e: e.effective):
        if (kind := weakness(entry)) is not None:
            weak[entry.value][kind].append(entry.effective)
        else:
            starts[entry.value].append(entry.effective)
            if entry.since is not None:
                dated[entry.value].append(entry.effective)
        if entry.until is not None:
            intervals[entry.value].append((entry.until, max(day_after(entry.until), entry.effective)))
    over = {value: first_stops(some) for value, some in intervals.items()}
    found = {}
    for entry in entries:
        ends = [NEVER if entry.until is None else day_after(entry.until)]
        for value in following_values(entry, status):
            finer = is_finer(entry.value, value, status) and not entry.undated
            days = dated[value] if finer else starts[value]
            ends.append(first_after(days, entry))
            ends += [
                first_after(some, entry)
                for told, some in weak[value].items()
                if can_end(value, told, entry, status)
            ]
        if entry.until is None and entry.value in over:
            untils, firsts = over[entry.value]
            ends.append(firsts[0 if entry.undated else bisect_left(untils, entry.effective)])
        found[entry.id] = min(ends)
    return found


def first_after(days: Sequence[str], entry: Entry) -> str:
    """The first of these days that lies after the beginning of an entry; of one without a day any does."""
    later = 0 if entry.undated else bisect_right(days, entry.effective)
    return days[later] if later < len(days) else NEVER


def first_stops(intervals: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """The last days of intervals, in order, and for each the first day on which it, or one with a later last day, is over."""
    ordered = sorted(intervals)
    firsts = [*accumulate((stop for _, stop in reversed(ordered)), min)][::-1]
    return [until for until, _ in ordered], [*firsts, NEVER]


def merged(spans: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """First days, and first days after, of the stretches that spans cover together."""
    starts: list[str] = []
    ends: list[str] = []
    for start, end in sorted(spans):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def day_after(day: str) -> str:
    given = date.fromisoformat(day)
    return NEVER if given == date.max else (given + timedelta(days=1)).isoformat()
