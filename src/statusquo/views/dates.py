"""Dates as a user may write them: 2025-07-03, 2025-07 or 2025."""

from __future__ import annotations

from datetime import date, datetime

from ..errors import UnknownName
from ..model import is_date, last_day

Day = str | date
"""A day as Python users have it: text, or a `date`; of an instant (`datetime`, pandas.Timestamp) its day counts."""


def as_date(text: Day) -> str:
    """A partial ISO date; raises UnknownName for anything else."""
    try:
        return is_date(str(text.date() if isinstance(text, datetime) else text).strip())
    except ValueError as error:
        raise UnknownName(str(error)) from error


def as_full_day(text: Day) -> str:
    """An ISO day; raises UnknownName for anything less precise."""
    if len(day := as_date(text)) != 10:
        raise UnknownName(f"{text!r} is not a day: write 2025-07-03")
    return day


def as_day(text: Day) -> str:
    """The last day that a partial ISO date allows."""
    return last_day(as_date(text))
