"""Dates that no calendar has: "31 February", "Sunday 45th", the year 0 or 9999, a range that runs backwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from .backward import backward_ranges
from .calendars import iso_date, numbered, word_lists
from .date_shapes import YEAR, last_words, spellings, words
from .hijri import days_of_solar_month
from .words import words_of

LEAP = 2024
"""A year in which every month has all the days that it can have."""
FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Years that a report may speak of."""
ENDS_FIRST = "it ends before it begins"
FIGURES = re.compile(r"\d+")
HINT = re.compile(
    r"\d[-/.]\d|\b[A-Z][a-z]+\b\.?,?\s(?:the\s)?\d|\d\w*\s(?:of\s)?[A-Z]|\byear\s+\d|\d\s*[-–—]\s*\d"
)
"""A quick pattern without which there is none."""


@dataclass(frozen=True, slots=True)
class BadDate:
    """Words that look like a date and are none, or no sound one, as offsets into the text; why, and what is read."""

    start: int
    end: int
    words: str
    why: str
    read: str = "no date is read there"


def may_be_out_of_order(text: str) -> bool:
    """Whether a text may give two dates that need no other to be known, or one with the day of its week: each has a year, and a day
    or a century that stands beside it is another figure or an ordinal.
    """
    return len(FIGURES.findall(text)) > 1 or not ordinals().isdisjoint(words_of(text))


@cache
def ordinals() -> frozenset[str]:
    return last_words(*numbered("calendar_ordinals"))


@lru_cache(maxsize=64)
def impossible(text: str) -> tuple[BadDate, ...]:
    """What is written as a date and can be none, in order."""
    if not HINT.search(text):
        return ()
    found: list[BadDate] = []
    for bad in sorted(judgements(text), key=lambda bad: (bad.start, -bad.end)):
        if not found or found[-1].end <= bad.start:
            found.append(bad)
    return tuple(found)


def judgements(text: str) -> Iterator[BadDate]:
    for pattern, judge in judged():
        for match in pattern.finditer(text):
            if why := judge(match):
                start, end = match.span("date" if "date" in match.groupdict() else 0)
                yield BadDate(start, end, text[start:end], why)
    for match in backward_ranges(text):
        yield BadDate(*match.span(), match[0], ENDS_FIRST)


Judge = Callable[[re.Match[str]], str]
"""Why a match can be no date; empty where it can be one."""


@cache
def judged() -> tuple[tuple[re.Pattern[str], Judge], ...]:
    month, weekday = spellings("calendar_months"), spellings("calendar_weekdays")
    solar = "|".join(" ".join(word_lists()["calendar_solar_months"]).split())
    day, year = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?![,.:]?\d)", r"(?P<year>\d{4})\b"
    asked = rf"\b(?i:{words('calendar_day_licences')})\s+(?:the\s+)?"
    with_year = r"(?:,?\s+(?P<year>\d{4})\b)?"
    known: tuple[tuple[str, Judge], ...] = (
        (rf"\b{day}(?:\s+of)?\s+(?P<month>{month})\b\.?,?\s+{year}", day_and_year),
        (rf"\b(?P<month>{month})\b\.?\s+{day},?\s+{year}", day_and_year),
        (rf"{asked}(?P<date>(?P<month>{month})\b\.?,?\s+{year})", day_and_year),
        (rf"(?:{asked}|^)(?P<date>{day}(?:\s+of)?\s+(?P<month>{month})\b{with_year})", day_and_year),
        (rf"\b(?i:on|dated)\s+(?P<date>(?P<month>{month})\b\.?\s+{day}{with_year})", day_and_year),
        (rf"\b(?:{weekday}),?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b", any_month),
        (rf"\b{day}\s+(?P<month>{solar}),?\s+{year}", solar_day),
        (r"(?<![\d-])(?P<year>\d{4})-(?P<m>\d\d)-(?P<day>\d\d)(?![\d-])", in_figures),
        (rf"(?<![\d/.])(?P<m>\d\d?)(?P<by>[/.])(?P<day>\d\d?)(?P=by)(?P<year>{YEAR})(?![/\d])", either_way),
        (r"\b(?i:the\s+year|(?:in|since|until|by)\s+year)\s+(?P<year>\d{1,4})\b(?!,\d)", any_year),
    )
    return tuple((re.compile(pattern), judge) for pattern, judge in known)


def day_and_year(match: re.Match[str]) -> str:
    """Of a day, a month by its name, or both with their year."""
    found = match.groupdict()
    month, day = numbered("calendar_months")[match["month"].lower()], int(found.get("day") or 1)
    if wrong := odd_year(found.get("year")):
        return wrong
    year = int(found.get("year") or LEAP)
    return (
        ""
        if iso_date(year, month, day)
        else f"no such day in {word_lists()['calendar_months'][month - 1].split()[0]}"
    )


def any_month(match: re.Match[str]) -> str:
    return "" if 1 <= int(match["day"]) <= 31 else "no month has such a day"


def solar_day(match: re.Match[str]) -> str:
    year, month = int(match["year"]), numbered("calendar_solar_months")[match["month"].lower()]
    fits = 1 <= int(match["day"]) <= days_of_solar_month(year, month)
    return "" if fits else "no such day in that solar month"


def in_figures(match: re.Match[str]) -> str:
    fits = iso_date(int(match["year"]), int(match["m"]), int(match["day"]))
    return odd_year(match["year"]) or ("" if fits else "no such day")


def either_way(match: re.Match[str]) -> str:
    one, other, year = int(match["m"]), int(match["day"]), int(match["year"])
    return "" if iso_date(year, one, other) or iso_date(year, other, one) else "no such day"


def any_year(match: re.Match[str]) -> str:
    return "" if 1 <= int(match["year"]) <= LAST_YEAR else "no report can speak of that year"


def odd_year(year: str | None) -> str:
    odd = year is not None and not FIRST_YEAR <= int(year) <= LAST_YEAR
    return "no report can speak of that year" if odd else ""
