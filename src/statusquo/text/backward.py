"""Ranges that end before they begin, in any calendar and however short: "from 9 May to 2 May 2024", "9-2 May 2024", "2021-2019"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .calendars import numbered, word_lists
from .date_meanings import letters, lunar_months
from .date_shapes import YEAR, before, lunar_names, spellings, words

ACROSS = 9
"""Months that a range may run over the new year where one year, behind it, is written for both ends: "November to February 2024"."""
LEAD = 60
"""Characters before a range among which its verb stands: "brought the vote forward from 9 May to 2 May"."""
DAY, FOUR = r"\d\d?(?:st|nd|rd|th)?\b(?![,.:]?\d|%)", r"\d{4}\b"
TO = r"\s*(?:-|–|—|,?\s*\b(?:to|until|till|through)\b)\s*(?:the\s+)?"
RANGE = re.compile(r"\b(?:[Ff]rom|[Bb]etween)\b|[a-z\d]\s?[-–—]\s?[A-Z\d]|\b(?:to|until|till|through)\b")
"""A quick pattern without which there is none."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of a range as it is written; what it does not tell is None. `year` is 0 where it is "last year"."""

    year: int | None
    month: int | None
    day: int | None


def backward_ranges(text: str) -> Iterator[re.Match[str]]:
    """Each range that runs backward; what was moved from one day to an earlier one is no range."""
    if not RANGE.search(text):
        return
    for pattern, months in ranges():
        for match in pattern.finditer(text) if months.search(text) else ():
            if is_range(match) and not moved(text, match.start()):
                first, last = (end_of(match[name], months) for name in ("first", "last"))
                if runs_backward(first, last):
                    yield match
    for match in years().finditer(text):
        if match["year"] > match["to"] and not before("calendar_not_year_after").search(
            text[: match.start()]
        ):
            yield match


def moved(text: str, start: int) -> bool:
    """Whether what follows is no range but a day and the one that takes its place: "postponed from 2 May to 9 May"."""
    return moving().search(text[max(0, start - LEAD) : start]) is not None


def is_range(match: re.Match[str]) -> bool:
    """Without "from" or "between" a dash needs a year, so as to be no score, and "to" a day at either end."""
    lead, first, last = match["lead"], match["first"], match["last"]
    if lead:
        return (lead.lower() == "between") == (match["gap"].strip(" ,").split()[0] == "and")
    dashed = match["gap"].strip() in {"-", "–", "—"}
    has_year = re.search(r"\d{4}|year", last) is not None
    return has_year and (dashed or (day_in(first) is not None and day_in(last) is not None))


def runs_backward(first: End, last: End) -> bool:
    """Where one year is written for both ends, a range over the new year is short, and begins in another month than it ends."""
    begins, ends = first.month or last.month, last.month or first.month
    if begins is None or ends is None:
        return False
    if first.year and last.year:
        return (first.year, begins, first.day or 0) > (last.year, ends, last.day or 99)
    if first.year is not None and last.year is not None:
        return False
    if begins == ends:
        return first.day is not None and last.day is not None and first.day > last.day
    lent = first.year is None and last.year is not None
    return begins > ends and lent and ends + 12 - begins > ACROSS


def end_of(text: str, months: re.Pattern[str]) -> End:
    year, name = re.search(FOUR, text), months.search(text)
    number = int(year[0]) if year else 0 if "year" in text else None
    return End(number, month_numbers()[letters(name[0])] if name else None, day_in(text))


def day_in(text: str) -> int | None:
    found = re.search(r"(?<!\d)\d\d?(?!\d)", text)
    return int(found[0]) if found else None


# ---------------------------------------------------------------------------------------- as written


@cache
def ranges() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """For each calendar the ranges that its months make, and the names of these."""
    modifier = rf"(?:(?i:{words('calendar_modifiers')})[\s-]+(?:in\s+)?(?:the\s+)?)?"
    year = rf"(?:,?\s+(?:of\s+)?(?:{FOUR}|(?:last|this|next)\s+year\b))?"
    solar = "|".join(" ".join(word_lists()["calendar_solar_months"]).split())
    found = []
    for names in (spellings("calendar_months"), solar, f"(?i:{lunar_names()})"):
        month = rf"\b(?:{names})\b\.?"
        end = rf"{modifier}(?:{DAY}(?:\s+(?:of\s+)?{month})?|{month}(?:\s+(?:the\s+)?{DAY})?){year}"
        led = r"(?:\b(?P<lead>[Ff]rom|[Bb]etween)\s+(?:the\s+)?|(?<![\w/.,$€£-]))"
        pattern = rf"{led}(?P<first>{end})(?P<gap>{TO}|\s+and\s+(?:the\s+)?)(?P<last>{end})"
        found.append((re.compile(pattern), re.compile(month)))
    return tuple(found)


@cache
def years() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.,$€£-])(?P<year>{YEAR})\s?[-–—]\s?(?P<to>{YEAR})(?![/-]?\d)")


@cache
def moving() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words('calendar_moving')})\b[^.;:]*$", re.IGNORECASE)


@cache
def month_numbers() -> dict[str, int]:
    """The months of all calendars by their letters; none is in two of them."""
    named = {**numbered("calendar_months"), **numbered("calendar_solar_months")}
    return {**{letters(name): at for name, at in named.items()}, **lunar_months()}
