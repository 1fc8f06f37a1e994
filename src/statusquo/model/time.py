"""Days and stretches of time: ISO 8601 strings, as partial as their source."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

Basis = Literal["explicit", "relative", "interval", "publication", "none"]
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def is_date(text: str) -> str:
    """A partial ISO date, unchanged; raises ValueError for anything else ("2024-13", "yesterday")."""
    if not DATE.fullmatch(text):
        raise ValueError(f"{text!r} is not a date: write 2025-07-03, 2025-07 or 2025")
    try:
        date.fromisoformat(last_day(text))
    except ValueError:
        raise ValueError(f"{text!r} is not a date of the calendar") from None
    return text


def first_day(day: str) -> str:
    """The first day that a partial ISO date allows: 2025-04 -> 2025-04-01."""
    return f"{day}-01-01"[:10] if len(day) == 4 else f"{day}-01"[:10]


def last_day(day: str) -> str:
    """The last day that a partial ISO day allows: 2025-04 -> 2025-04-30."""
    if len(day) == 4:
        return f"{day}-12-31"
    if len(day) == 7:
        year, month = int(day[:4]), int(day[5:7])
        return f"{day}-{calendar.monthrange(year, month)[1]:02d}"
    return day[:10]


FEW_DAYS = 7
WITHIN = frozenset({"week", "weekend", "quarter", "season", "part"})
"""Precisions of a stretch of time within which something happened once: it did not go on to the end of it."""
DEADLINE = "deadline"
"""The precision of a time that has no start: by its end something is to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time in the world, no more precise than the text that gave it.

    `start` and `end` are partial ISO dates; `end` is set for an interval ("from 1996 to 2001") only. `basis` says how the
    date is known: written out, counted from the day of publication, an interval, or taken from the publication itself. `precision`
    tells what the end means: of those in WITHIN it is the last day on which it can have happened.
    """

    start: str | None
    end: str | None = None
    precision: str = "day"
    basis: Basis = "explicit"
    text: str = ""


def is_within(when: When) -> bool:
    """Whether it happened once between the two ends: a part of the calendar, or a few days as those of a visit or a night."""
    if when.start is None or when.end is None or when.precision in WITHIN:
        return when.precision in WITHIN
    if len(when.start) < len("2025-07-03") or len(when.end) < len("2025-07-03"):
        return False
    return (date.fromisoformat(when.end) - date.fromisoformat(when.start)).days < FEW_DAYS


def whole_of(when: When) -> str | None:
    """The day, month or year in which the stretch lies: "late March 2024" is within 2024-03; None where it lies in two years."""
    if when.start is None or when.end is None or not is_within(when):
        return when.start
    for length in (10, 7, 4):
        if len(when.start) >= length and when.start[:length] == when.end[:length]:
            return when.start[:length]
    return None


def interval(first: str, last: str) -> str:
    """Two days as the month or year that they span, else as both: "2025-07", "2025", "2025-07-04 to 2025-07-31"."""
    for length in (4, 7):
        whole = first[:length]
        if (first, last) == (first_day(whole), last_day(whole)):
            return whole
    return f"{first} to {last}"
