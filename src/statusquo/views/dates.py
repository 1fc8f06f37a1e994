"""Dates as a user may write them: 2025-07-03, 2025-07 or 2025."""

from __future__ import annotations

from ..errors import UnknownName
from ..model import is_date, last_day


def as_date(text: str) -> str:
    """A partial ISO date; raises UnknownName for anything else."""
    try:
        return is_date(text.strip())
    except ValueError as error:
        raise UnknownName(str(error)) from error


def as_full_day(text: str) -> str:
    """An ISO day; raises UnknownName for anything less precise."""
    if len(day := as_date(text)) != 10:
        raise UnknownName(f"{text!r} is not a day: write 2025-07-03")
    return day


def as_day(text: str) -> str:
    """The last day that a partial ISO date allows."""
    return last_day(as_date(text))
