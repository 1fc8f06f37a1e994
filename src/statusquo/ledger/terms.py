"""For how long something is granted: "for 90 days", "a three-month waiver"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta

UNITS = "day|week|month|year"
TERM = re.compile(
    rf"\b(?:(?:for|of|by)(?: an?| another| up to| the next)*(?: further| additional)? (?:period of )?(?P<n>\d+|[a-z]+)[ -](?P<unit>{UNITS})s?"
    rf"|(?P<of>\d+|[a-z]+)-(?P<long>{UNITS}))\b",
    re.IGNORECASE,
)
ONE = frozenset({"a", "an", "another"})


def end_of_term(begun: str, clause: str, numbers: Sequence[str]) -> str | None:
    """The last day of the term that a clause names, counted from the ISO day `begun`; None where it names none.

    `numbers` are words with their worth ("ninety 90").
    """
    found = TERM.search(clause)
    if found is None:
        return None
    count = worth((found["n"] or found["of"]).lower(), numbers)
    return (
        None
        if not count
        else after(date.fromisoformat(begun), count, (found["unit"] or found["long"]).lower())
    )


def worth(word: str, numbers: Sequence[str]) -> int | None:
    if word.isdigit() or word in ONE:
        return 1 if word in ONE else int(word)
    return next((int(value) for name, value in map(str.split, numbers) if name == word), None)


def after(begun: date, count: int, unit: str) -> str | None:
    """The day before the one on which as many units are over; None where that is past every calendar."""
    try:
        if unit in {"day", "week"}:
            over = begun + timedelta(days=count * (7 if unit == "week" else 1))
        else:
            over = months_later(begun, count * (12 if unit == "year" else 1))
        return (over - timedelta(days=1)).isoformat()
    except (OverflowError, ValueError):
        return None


def months_later(begun: date, months: int) -> date:
    year, month = divmod(begun.year * 12 + begun.month - 1 + months, 12)
    day = min(begun.day, calendar.monthrange(year, month + 1)[1])
    return date(year, month + 1, day)
