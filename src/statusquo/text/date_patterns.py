"""The shapes of dates in English, most telling first: each a pattern, what it means and where it counts.

A later pattern never claims characters that an earlier one took. A pattern that yields no date still takes
them: thus "in May of that year" does not leave a bare "in May" behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from .calendars import numbered, word_lists
from .date_meanings import (
    Meaning,
    a_date,
    a_day_from,
    a_decade,
    a_month_of,
    a_numeric_date,
    a_solar_date,
    a_unit,
    a_weekday,
    a_year,
    ago,
    an_iso_date,
    nothing,
    some_years,
)

Licence = Callable[["Place"], bool]
"""Whether a match is a date at all, by what stands around it."""

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b(?![,.:]\d|%)"
YEAR = r"(?:1[789]|20)\d\d\b(?![,.]\d|%)"
SOLAR_YEAR = r"1[234]\d\d\b(?!,\d)"
THROUGH = r"\s*(?:-|–|—|\bto\b|\buntil\b|\bthrough\b)\s*"
PART_OF_DAY = r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night))?"
LEAD = 30
"""Characters looked at before a date."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape of a date. The groups of the pattern are named after what they hold."""

    pattern: re.Pattern[str]
    meaning: Meaning
    licence: Licence


@dataclass(frozen=True, slots=True)
class Family:
    """Shapes none of which is in a text where the hint, a quick pattern, is not."""

    hint: re.Pattern[str]
    shapes: tuple[Shape, ...]


def words(*lists: str) -> str:
    """The entries of word lists as one alternative, longest first."""
    entries = {entry for name in lists for entry in word_lists()[name]}
    return "|".join(
        re.escape(entry).replace(r"\ ", r"\s+") for entry in sorted(entries, key=len, reverse=True)
    )


def spellings(name: str) -> str:
    """The spellings of a numbered list, capitalised or in capitals."""
    forms = {form for entry in word_lists()[name] for word in entry.split() for form in (word, word.upper())}
    return "|".join(sorted(forms, key=len, reverse=True))


@cache
def before(*lists: str) -> re.Pattern[str]:
    """A pattern for one of the listed words directly before a place."""
    return re.compile(rf"\b(?:{words(*lists)})[\s-]+$", re.IGNORECASE)


@cache
def after(*lists: str) -> re.Pattern[str]:
    """A pattern for one of the listed words directly behind a place."""
    return re.compile(rf"[\s-]+(?:{words(*lists)})\b")


# ---------------------------------------------------------------------------------------- licences


@dataclass(frozen=True, slots=True)
class Place:
    """A match in its text; `follows_date` where another date stands directly before it ("2019 and 2021")."""

    match: re.Match[str]
    follows_date: bool

    @property
    def lead(self) -> str:
        return self.match.string[max(0, self.match.start() - LEAD) : self.match.start()]

    @property
    def rest(self) -> str:
        return self.match.string[self.match.end() : self.match.end() + LEAD]


def anywhere(_place: Place) -> bool:
    return True


def day_of_month(place: Place) -> bool:
    """Not where the day names a movement or a bloc: "the March 14 Alliance"."""
    return not after("calendar_not_day_before").match(place.rest)


def bare_month(place: Place) -> bool:
    """Only after a word that asks for a time, or a modifier; and not where it is rather a name."""
    ambiguous = place.match["month"].capitalize() in word_lists()["calendar_ambiguous_months"]
    before_name = re.match(r"\s+[A-Z]", place.rest) is not None
    if place.match["modifier"]:
        return True
    if place.follows_date:
        return not before_name and not (ambiguous and place.lead.rstrip().endswith(","))
    if before("calendar_weak_licences").search(place.lead):
        return not ambiguous and not before_name
    return before("calendar_licences").search(place.lead) is not None


def bare_year(place: Place) -> bool:
    """Only after a word that asks for a time, and not where it counts something."""
    if not year_range(place):
        return False
    asked = place.follows_date or place.match["modifier"] or before("calendar_licences").search(place.lead)
    if not asked and not before("calendar_year_licences").search(place.lead):
        return False
    return not (
        re.search(r"\b(?:of|by|from|around)\s+$", place.lead, re.IGNORECASE) and counts_plural(place.rest)
    )


def year_range(place: Place) -> bool:
    """Not the number of a resolution, nor a count of people."""
    return not (
        before("calendar_not_year_after").search(place.lead)
        or after("calendar_not_year_before").match(place.rest)
    )


def counts_plural(rest: str) -> bool:
    """Whether a lower-case word in -s follows, as in "of 2000 delegates"."""
    following = re.match(r"\s+([a-z]+s)\b", rest)
    return following is not None and following[1] not in word_lists()["calendar_words_after_years"]


def plain_weekday(place: Place) -> bool:
    """Not another week's day ("the following Monday"), a feast ("Good Friday") or a newspaper."""
    if place.match["which"] or place.match["week"]:
        return True
    return not (
        before("calendar_not_weekday_after").search(place.lead)
        or after("calendar_not_weekday_before").match(place.rest)
    )


def own_words(place: Place) -> bool:
    """Not within a name, such as that of a newspaper."""
    return place.match[0][0].islower() or not re.search(r"\b[A-Z]\w+\s+$", place.lead)


def no_duration(place: Place) -> bool:
    """Not "the last year" or "over the next week", which are stretches up to or from a moment."""
    return bool(place.match["modifier"]) or not re.search(
        r"\b(?:the|every|each)\s+$", place.lead, re.IGNORECASE
    )


def exact_count(place: Place) -> bool:
    return not before("calendar_only_a_bound").search(place.lead)


# ---------------------------------------------------------------------------------------- shapes


@cache
def families() -> tuple[Family, ...]:
    """All shapes in the order in which they are tried."""
    month, weekday = spellings("calendar_months"), spellings("calendar_weekdays")
    solar_month = "|".join(" ".join(word_lists()["calendar_solar_months"]).split())
    deictic = words("calendar_today", "calendar_yesterday", "calendar_tomorrow")
    modifier = rf"(?P<modifier>(?i:{words('calendar_modifiers')})[\s-]+(?:in\s+)?)?"
    known = (
        (r"\d{4}", figures()),
        (
            rf"\b(?:(?:{solar_month})\b|(?i:{words('calendar_solar')})\b)",
            solar_dates(f"(?P<month>{solar_month})"),
        ),
        (rf"\b(?:{month})\b", named_dates(rf"(?P<month>{month})\b\.?", weekday, modifier)),
        (r"\d0[’']?s|\d{4}", years(modifier)),
        (rf"\b(?:{weekday})\b", weekdays(weekday)),
        (rf"\b(?i:{deictic}|ago|week|month|year)\b", counted_dates(modifier)),
    )
    return tuple(Family(re.compile(hint), tuple(shapes)) for hint, shapes in known)


def shape(pattern: str, meaning: Meaning, licence: Licence = anywhere) -> Shape:
    return Shape(re.compile(pattern), meaning, licence)


def figures() -> list[Shape]:
    iso = r"(?<![\d-])(?P<year>(?:1[789]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"
    numeric = rf"(?<![\d/.])(?P<one>\d\d?)(?P<by>[/.])(?P<other>\d\d?)(?P=by)(?P<year>{YEAR})(?![/\d])"
    return [shape(iso, an_iso_date), shape(numeric, a_numeric_date)]


def solar_dates(month: str) -> list[Shape]:
    """Solar months need a year written out, and a solar year needs to be called one."""
    year, day = rf"(?P<year>{SOLAR_YEAR})", rf"(?P<day>{DAY})"
    called = rf"(?i:\b(?:{words('calendar_solar')})\s+(?:new\s+)?year)"
    return [
        shape(rf"\b{day}(?:\s+of)?\s+{month},?\s+{year}", a_solar_date),
        shape(rf"(?<!\d\s)\b{month}(?:\s+{day},?)?\s+{year}", a_solar_date),
        shape(rf"{called}\s*(?:,\s*|(?P<open>\())?{year}(?(open)\))", a_solar_date),
        shape(rf"\b{year}\s+(?i:{words('calendar_solar')})\b", a_solar_date),
    ]


def named_dates(month: str, weekday: str, modifier: str) -> list[Shape]:
    """Dates with the name of a month."""
    day, to = rf"(?P<day>{DAY})", rf"(?P<to>{DAY})"
    year = rf"(?:(?P<year>{YEAR})|(?P<which>last|this|next)\s+year\b)"
    of_year = rf"(?:,?\s+(?:of\s+)?{year})?"
    led, closed = rf"(?:(?:{weekday}){PART_OF_DAY},?\s*(?P<open>\()?(?:the\s+)?)?", r"(?(open)\))"
    elsewhere = r",?\s+(?:of\s+|in\s+)?(?:that|the\s+same|the\s+following|the\s+previous|the\s+next)\s+year\b"
    return [
        shape(rf"(?:\b{DAY}\s+)?\b(?:{month})(?:\s+{DAY})?{elsewhere}", nothing),
        shape(rf"\b{day}(?:{THROUGH}|\s+and\s+){to}\s+(?:of\s+)?{month}{of_year}", a_date),
        shape(rf"\b{month}\s+(?P<day>\d\d?(?:st|nd|rd|th)?){THROUGH}{to}{of_year}", a_date),
        shape(rf"\b{led}{day}(?:\s+day)?(?:\s+of)?\s+{month}{of_year}{closed}", a_date, day_of_month),
        shape(rf"\b(?P<the>the\s+)?{led}{month}\s+(?:the\s+)?{day}{of_year}{closed}", a_date, day_of_month),
        shape(rf"(?<!\d\s)\b{modifier}{month},?\s+(?:of\s+)?{year}", a_date),
        shape(rf"\b(?P<which>(?i:last|this|next))\s+{month}", a_month_of),
        shape(rf"\b{modifier}{month}(?!\s*\d)", a_date, bare_month),
    ]


def years(modifier: str) -> list[Shape]:
    """Decades, years with a dash between them, and bare years."""
    year = rf"(?P<year>{YEAR})"
    short = r"(?:1[3-9]|[2-9]\d)\b"
    return [
        shape(rf"(?:\bthe\s+)?{modifier}\b(?P<decade>(?:1[789]|20)\d0)[’']?s\b", a_decade),
        shape(r"(?<!\w)[’'](?P<decade>[3-9]0)s\b", a_decade),
        shape(rf"(?<![\d/-]){year}\s*[-–—]\s*(?P<to>{YEAR}|{short})(?![/-]?\d)", some_years, year_range),
        shape(rf"(?<![-/\d$€£])\b{modifier}{year}(?![/-]\d)", a_year, bare_year),
    ]


def weekdays(weekday: str) -> list[Shape]:
    which = r"(?:(?P<which>(?i:last|this\s+past|past|this\s+coming|coming|this|next))\s+)?"
    week = r"(?:,?\s+(?:of\s+)?(?P<week>last|this|next)\s+week\b)?"
    return [shape(rf"\b{which}(?P<weekday>{weekday})\b{PART_OF_DAY}{week}", a_weekday, plain_weekday)]


def counted_dates(modifier: str) -> list[Shape]:
    """Days, weeks, months and years counted from the day of publication."""
    count = rf"(?P<count>\d{{1,3}}|(?i:{'|'.join(numbered('calendar_numbers'))}))"
    unit = r"(?P<unit>day|week|month|year)"
    return [
        shape(rf"\b{count}\s+{unit}s?\s+ago\b(?P<to_the_day>\s+today\b)?(?!\s+this\b)", ago, exact_count),
        shape(rf"\b(?:(?i:earlier|later)\s+)?(?i:{words('calendar_today')})\b", a_day_from(0), own_words),
        shape(rf"\b(?i:{words('calendar_yesterday')})\b{PART_OF_DAY}", a_day_from(-1), own_words),
        shape(rf"\b(?i:{words('calendar_tomorrow')})\b{PART_OF_DAY}", a_day_from(1), own_words),
        shape(rf"\b{modifier}(?P<which>(?i:last|this|next))\s+{unit}\b", a_unit, no_duration),
    ]
