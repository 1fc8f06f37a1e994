"""The days that a listing is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ..errors import UnclearQuestion
from ..model import first_day
from .dates import Day, as_date, as_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From one ISO day to another, both included; an open end is None. A report without a date lies in no bounded period."""

    start: str | None = None
    end: str | None = None

    @classmethod
    def given(cls, on: Day | None = None, start: Day | None = None, end: Day | None = None) -> Self:
        """As a user gives it; partial dates stand for all their days. `on` narrows it to one date. Raises UnknownName, and
        UnclearQuestion where no day is left.
        """
        first = [first_day(as_date(date)) for date in (on, start) if date is not None]
        last = [as_day(date) for date in (on, end) if date is not None]
        period = cls(start=max(first, default=None), end=min(last, default=None))
        if period.start and period.end and period.start > period.end:
            given = (("--on", on), ("--from", start), ("--to", end))
            told = " and ".join(f"{option} {date}" for option, date in given if date is not None)
            raise UnclearQuestion(f"no day lies within {told}: the first lies after the last")
        return period

    def holds(self, day: str | None) -> bool:
        if day is None:
            return self.start is None and self.end is None
        return (self.start is None or day >= self.start) and (self.end is None or day <= self.end)


ALWAYS = Period()
