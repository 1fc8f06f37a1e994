"""Calendars: the words for months and days, and the arithmetic that completes a partial date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from ..model import Basis
from ..ontology.files import read_yaml
from ..ontology.load import DATA
from ..ontology.shapes import WordsFile

Tense = Literal["past", "present", "future"]

GRACE = timedelta(days=1)
"""So far may a past day lie behind the day of publication: happening and publisher differ in time zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A resolved time: partial ISO dates, `end` for a stretch of several units only."""

    start: str
    end: str | None = None
    precision: str = "day"
    basis: Basis = "explicit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What completes a partial date: the day of publication, or a nearer date in the text, and the tense.

    `near` is the other end of the same interval; `antecedent` the date of which the text spoke last, from which "two days
    later" and "that year" are counted.
    """

    published: date | None
    near: date | None = None
    antecedent: Stretch | None = None
    tense: Tense = "past"

    @property
    def day(self) -> date | None:
        return self.near or self.published


@cache
def word_lists() -> dict[str, tuple[str, ...]]:
    """data/cues/en/calendar.yml."""
    return read_yaml(DATA / "cues" / "en" / "calendar.yml", WordsFile).lists


@cache
def numbered(name: str) -> dict[str, int]:
    """Each spelling of a numbered list with its number, from 1."""
    return {
        word.lower().replace("_", " "): at
        for at, spellings in enumerate(word_lists()[name], 1)
        for word in spellings.split()
    }


# ---------------------------------------------------------------------------------------- days, months, years


def parse_day(iso: str) -> date:
    """The first day of a partial ISO date."""
    return date.fromisoformat(f"{iso}-01-01"[:10] if len(iso) == 4 else f"{iso}-01"[:10])


def calendar_date(year: int | None, month: int, day: int | None, anchor: Anchor) -> Stretch | None:
    """A day or a month; without a year that in the direction of the tense. None where no year is known."""
    if year is None:
        return nearest(candidates(month, day, anchor), anchor)
    iso = iso_date(year, month, day)
    return Stretch(start=iso, precision="day" if day else "month") if iso else None


def iso_date(year: int, month: int, day: int | None) -> str | None:
    try:
        return date(year, month, day or 1).isoformat()[: 10 if day else 7]
    except ValueError:
        return None


def candidates(month: int, day: int | None, anchor: Anchor) -> list[str]:
    """The same day or month in the years around the anchor."""
    if anchor.day is None:
        return []
    years = range(anchor.day.year - 5, anchor.day.year + 6)
    return [iso for year in years if (iso := iso_date(year, month, day))]


def nearest(dates: Iterable[str], anchor: Anchor) -> Stretch | None:
    """The last date not after the anchor (past), the first not before it (future), the nearest (present)."""
    if anchor.day is None:
        return None
    pivot = anchor.day.isoformat()
    grace = (anchor.day + GRACE).isoformat()
    found: str | None = None
    for iso in sorted(dates):
        if anchor.tense == "past" and iso <= (grace if len(iso) == 10 else pivot[: len(iso)]):
            found = iso
        elif anchor.tense == "future" and iso >= pivot[: len(iso)]:
            found = found or iso
        elif anchor.tense == "present" and (
            found is None or distance(iso, anchor.day) < distance(found, anchor.day)
        ):
            found = iso
    return Stretch(start=found, precision=precision_of(found), basis="relative") if found else None


def distance(iso: str, day: date) -> int:
    """Days between a date and a day; a month is measured from its middle unless the day lies in it."""
    if day.isoformat().startswith(iso):
        return 0
    middle = parse_day(iso) + timedelta(days=14 if len(iso) == 7 else 0)
    return abs((middle - day).days)


def precision_of(iso: str) -> str:
    return {4: "year", 7: "month"}.get(len(iso), "day")


def weekday_date(weekday: int, anchor: Anchor) -> Stretch | None:
    """A weekday (1 is Monday): the day of the anchor itself counts."""
    if anchor.day is None:
        return None
    back = (anchor.day.isoweekday() - weekday) % 7
    ahead = (weekday - anchor.day.isoweekday()) % 7
    days = {"past": -back, "future": ahead, "present": ahead if ahead < back else -back}[anchor.tense]
    return relative_day(anchor.day, days)


def relative_day(day: date, days: int) -> Stretch:
    return Stretch(start=(day + timedelta(days=days)).isoformat(), basis="relative")


def unit_away(day: date, unit: str, count: int) -> Stretch:
    """The day, ISO week, month or year that lies so many units away from a day."""
    if unit == "day":
        return relative_day(day, count)
    if unit == "week":
        monday = day - timedelta(days=day.isoweekday() - 1) + timedelta(weeks=count)
        sunday = monday + timedelta(days=6)
        return Stretch(start=monday.isoformat(), end=sunday.isoformat(), precision="week", basis="relative")
    if unit == "month":
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return Stretch(start=f"{year:04d}-{month + 1:02d}", precision="month", basis="relative")
    return Stretch(start=f"{day.year + count:04d}", precision="year", basis="relative")


FINENESS = {"day": 0, "week": 1, "weekend": 1, "month": 2, "season": 3, "quarter": 3, "half": 3, "year": 4}


def fineness(stretch: Stretch) -> int:
    """How long what it tells may be; a part counts as what it is a part of."""
    if stretch.precision == "part":
        return FINENESS["month" if len(stretch.start) == len("2025-04-01") else "year"]
    return FINENESS.get(stretch.precision, 9)


def counted_from(start: Stretch | None, unit: str, count: int) -> Stretch | None:
    """What lies so many units from a date of the text; None where that date is less precise than the unit ("two days after
    May 2001") or runs from one day to another.
    """
    if start is None or fineness(start) > FINENESS[unit]:
        return None
    try:
        return unit_away(parse_day(start.start), unit, count)
    except (ValueError, OverflowError):
        return None
