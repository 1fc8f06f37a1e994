"""For how long something is granted, or by how much longer: "for 90 days", "a three-month waiver", "extended by 120 days"."""

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


DURATION = re.compile(r"P(\d+)([DWMY])")
"""Of those that ISO 8601 knows the ones that a term is told in."""


def term_of(clause: str, numbers: Sequence[str]) -> str | None:
    """The term that a clause names, as an ISO 8601 duration ("P90D"); None where it names none.

    `numbers` are words with their worth ("ninety 90").
    """
    found = TERM.search(clause)
    count = worth((found["n"] or found["of"]).lower(), numbers) if found else None
    return f"P{count}{(found['unit'] or found['long'])[0].upper()}" if found and count else None


def last_of_term(begun: str, term: str | None) -> str | None:
    """The last day of a term that begins on an ISO day."""
    found = DURATION.fullmatch(term or "")
    return after(date.fromisoformat(begun), int(found[1]), found[2]) if found else None


def prolonged(end: str, term: str | None) -> str | None:
    """The last day of what was to end on an ISO day and goes on for so long."""
    found = DURATION.fullmatch(term or "")
    if found is None:
        return None
    over = after(date.fromisoformat(end), int(found[1]), found[2])
    return (date.fromisoformat(over) + timedelta(days=1)).isoformat() if over else None


def worth(word: str, numbers: Sequence[str]) -> int | None:
    if word.isdigit() or word in ONE:
        return 1 if word in ONE else int(word)
    return next((int(value) for name, value in map(str.split, numbers) if name == word), None)


def after(begun: date, count: int, unit: str) -> str | None:
    """The day before the one on which as many units are over; None where that is past every calendar."""
    try:
        if unit in {"D", "W"}:
            over = begun + timedelta(days=count * (7 if unit == "W" else 1))
        else:
            over = months_later(begun, count * (12 if unit == "Y" else 1))
        return (over - timedelta(days=1)).isoformat()
    except (OverflowError, ValueError):
        return None


def months_later(begun: date, months: int) -> date:
    year, month = divmod(begun.year * 12 + begun.month - 1 + months, 12)
    day = min(begun.day, calendar.monthrange(year, month + 1)[1])
    return date(year, month + 1, day)
