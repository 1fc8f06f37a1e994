"""The shapes of dates in English, most telling first.

A later pattern never claims characters that an earlier one took. A pattern that yields no date still takes
them: thus "in May of that year" does not leave a bare "in May" behind.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .calendars import numbered, word_lists
from .date_anchors import anchored_dates
from .date_meanings import (
    Meaning,
    a_date,
    a_day_from,
    a_day_of_month,
    a_decade,
    a_lunar_date,
    a_month_of,
    a_numeric_date,
    a_short_weekday,
    a_solar_date,
    a_unit,
    a_weekday,
    a_year,
    ago,
    an_iso_date,
    nothing,
    some_years,
    week_of,
)
from .date_parts import parts_of_a_year, seasons, stretches
from .date_shapes import (
    DAY,
    FIGURE,
    HIJRI_YEAR,
    PART_OF_DAY,
    THROUGH,
    UNITS,
    YEAR,
    Family,
    Shape,
    bare_month,
    bare_year,
    day_of_month,
    exact_count,
    last_words,
    lunar_names,
    no_duration,
    numerals,
    own_words,
    plain_weekday,
    shape,
    spellings,
    words,
    year_range,
)
from .date_thirds import narrowed

DEICTIC = ("calendar_today", "calendar_yesterday", "calendar_tomorrow")
TIMES_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
COUNTING = frozenset(
    "later earlier after before following afterward afterwards previously next previous that same".split()
)


@cache
def families() -> tuple[Family, ...]:
    """All shapes in the order in which they are tried."""
    month, weekday = spellings("calendar_months"), spellings("calendar_weekdays")
    solar_month = "|".join(" ".join(word_lists()["calendar_solar_months"]).split())
    deictic = words(*DEICTIC)
    modifier = rf"(?P<modifier>(?i:{words('calendar_modifiers')})[\s-]+(?:in\s+)?)?"
    named = rf"(?P<month>{month})\b(?:(?:(?<=\b\w{{3}})|(?<=\bSept))(?<!\bMay)\.)?"
    nth = rf"{'|'.join(numbered('calendar_ordinals'))}|last|final"
    lists = word_lists()
    months, weekdays_named = last_words(*month.split("|")), last_words(*weekday.split("|"))
    figure = frozenset({FIGURE})
    known: tuple[tuple[tuple[frozenset[str], ...], str, list[Shape]], ...] = (
        ((figure,), r"\d{4}", figures()),
        (
            (last_words(*solar_month.split("|"), *lists["calendar_solar"]),),
            rf"\b(?:(?:{solar_month})\b|(?i:{words('calendar_solar')})\b)",
            solar_dates(f"(?P<month>{solar_month})"),
        ),
        ((frozenset({"ago"}),), r"\bago\b", years_ago(named)),
        (
            (last_words(*" ".join(lists["calendar_short_weekdays"]).split()),),
            r"\bon [A-Z]",
            short_weekdays(),
        ),
        ((figure,), r"\b1[234]\d\d\b", lunar_dates(lunar_month())),
        (
            (frozenset({"quarter", "half", "week", "months", "q", "h"}),),
            rf"\b(?:(?i:{nth})[\s-]+(?:quarter|half|week|\w+\s+months)|(?i:quarter)|[QH][1-4])\b",
            parts_of_a_year(named),
        ),
        (
            (COUNTING, UNITS | TIMES_OF_DAY | months | weekdays_named),
            r"\b(?i:later|earlier|after|before|following|afterwards?|previously|next|previous|that|same)\b",
            anchored_dates(named, weekday, modifier),
        ),
        (
            (last_words(*numbered("calendar_seasons")),),
            rf"\b(?i:{'|'.join(numbered('calendar_seasons'))})\b",
            seasons(),
        ),
        (
            (UNITS | {"weekend", "century"},),
            (
                r"\b(?i:weekend|past|last|century|(?:in|of)\s+the\s+(?:day|week|month|year)|s\s+end"
                rf"|from\s+(?:now|today)|in\s+(?:\d{{1,3}}|{numerals()})\s+(?:day|week|month|year)s?)\b"
            ),
            stretches(),
        ),
        ((months,), rf"\b(?:{month})\b", named_dates(named, weekday, modifier)),
        ((figure,), r"\d0[’']?s", decades(modifier)),
        ((figure,), r"\d{4}", years(modifier)),
        ((weekdays_named,), rf"\b(?:{weekday})\b", weekdays(weekday)),
        (
            (UNITS | {"ago"} | last_words(*(entry for name in DEICTIC for entry in lists[name])),),
            rf"\b(?i:{deictic}|ago|week|month|year)\b",
            counted_dates(modifier),
        ),
    )
    return tuple(Family(needs, re.compile(hint), tuple(shapes)) for needs, hint, shapes in known)


@cache
def needed() -> frozenset[str]:
    """All words of which a family needs one."""
    return frozenset().union(*(need for family in families() for need in family.needs))


@lru_cache(maxsize=1024)
def awake_with(met: frozenset[str]) -> tuple[Family, ...]:
    """The families whose needs are among some of these words; kept, for most sentences have none of them or the same few."""
    return tuple(family for family in families() if family.may_be_among(met))


def awake_among(told: set[str]) -> tuple[Family, ...]:
    """The families whose needs a text has, by its words in lower case; FIGURE is one of them where it has any."""
    return awake_with(needed() & told)


def figures() -> list[Shape]:
    iso = r"(?<![\d/.-])(?P<year>(?:1[789]|20)\d\d)(?P<by>[-/.])(?P<month>\d\d)(?P=by)(?P<day>\d\d)(?![\d/-])"
    numeric = rf"(?<![\d/.])(?P<one>\d\d?)(?P<by>[/.])(?P<other>\d\d?)(?P=by)(?P<year>{YEAR})(?![/\d])"
    return [shape(iso, an_iso_date), shape(numeric, a_numeric_date)]


def solar_dates(month: str) -> list[Shape]:
    """Solar months need a year written out or a day, and a solar year needs to be called one."""
    year, day = rf"(?P<year>{HIJRI_YEAR})", rf"(?P<day>{DAY})"
    called = rf"(?i:\b(?:{words('calendar_solar')})\s+(?:new\s+)?year)"
    return [
        *with_year(month, a_solar_date),
        shape(rf"{called}\s*(?:,\s*|(?P<open>\())?{year}(?(open)\))", a_solar_date),
        shape(rf"\b{year}\s+(?i:{words('calendar_solar')})\b", a_solar_date),
        shape(rf"\b(?:SH|AHS)\s+{year}", a_solar_date),
        shape(rf"\b{day}(?:\s+of)?\s+{month}\b(?!\s+[A-Z\d])", a_solar_date),
    ]


def with_year(month: str, meaning: Meaning, called: str = "") -> list[Shape]:
    """A month of a Hijri calendar, with or without its day, or from one day to another, and the year."""
    year, day = rf"(?P<year>{HIJRI_YEAR})", rf"(?P<day>{DAY})"
    to = rf"(?P<to>{DAY})"
    return [
        shape(rf"\b{day}(?:{THROUGH}|\s+and\s+){to}\s+(?:of\s+)?{month},?\s+{year}{called}", meaning),
        shape(rf"(?<!\d\s)\b{month}\s+{day}{THROUGH}{to},?\s+{year}{called}", meaning),
        shape(rf"\b{day}(?:\s+of)?\s+{month},?\s+{year}{called}", meaning),
        shape(rf"(?<!\d\s)\b{month}(?:\s+{day},?)?,?\s+{year}{called}", meaning),
    ]


def lunar_month() -> str:
    return f"(?P<month>(?i:{lunar_names()}))"


def lunar_dates(month: str) -> list[Shape]:
    """Lunar months need a year written out, and a lunar year needs to be called one."""
    year = rf"(?P<year>{HIJRI_YEAR})"
    called = rf"(?:\s+(?:on\s+the\s+)?(?i:{words('calendar_lunar')})\b)?"
    return [
        *with_year(month, a_lunar_date, called),
        shape(rf"\b{year}\s+(?i:{words('calendar_lunar')})\b(?!\s+[Ss]olar)", a_lunar_date),
        shape(rf"\bAH\s+{year}", a_lunar_date),
        shape(rf"\b(?i:{words('calendar_lunar')})\s+year\s+{year}", a_lunar_date),
    ]


def named_dates(month: str, weekday: str, modifier: str) -> list[Shape]:
    """Dates with the name of a month."""
    day, to = rf"(?P<day>{DAY})", rf"(?P<to>{DAY})"
    year = rf"(?:(?P<year>{YEAR})|(?P<which>last|this|next)\s+year\b)"
    of_year = rf"(?:,?\s+(?:of\s+)?{year})?"
    led, closed = rf"(?:(?P<led>{weekday}){PART_OF_DAY},?\s*(?P<open>\()?(?:the\s+)?)?", r"(?(open)\))"
    ordinal = "|".join(sorted(numbered("calendar_ordinals"), key=len, reverse=True))
    elsewhere = r",?\s+(?:of\s+|in\s+)?(?:that|the\s+same|the\s+following|the\s+previous|the\s+next)\s+year\b"
    return [
        shape(rf"(?:\b{DAY}\s+)?\b(?:{month})(?:\s+{DAY})?{elsewhere}", nothing),
        shape(rf"\b(?i:the)\s+week\s+of\s+{day}\s+(?:of\s+)?{month}{of_year}", week_of),
        shape(rf"\b(?i:the)\s+week\s+of\s+{month}\s+{day}{of_year}", week_of),
        shape(rf"\b{day}(?:{THROUGH}|\s+and\s+|/){to}\s+(?:of\s+)?{month}{of_year}", a_date),
        shape(
            rf"(?:\b(?P<led>{weekday}),?\s+)?\b(?i:the)\s+(?P<day>(?i:{ordinal}))\s+(?:day\s+)?of\s+{month}{of_year}",
            a_date,
        ),
        shape(rf"(?<!\d)(?P<day>\d\d?)-{month}-(?P<year>{YEAR})", a_date),
        shape(rf"\b{month}\s+(?P<day>\d\d?(?:st|nd|rd|th)?){THROUGH}{to}{of_year}", a_date),
        shape(rf"\b{led}{day}(?:\s+day)?(?:\s+of)?\s+{month}{of_year}{closed}", a_date, day_of_month),
        shape(rf"\b(?P<the>the\s+)?{led}{month}\s+(?:the\s+)?{day}{of_year}{closed}", a_date, day_of_month),
        shape(rf"(?<!\d\s)\b{modifier}{month},?\s+(?:of\s+)?{year}", narrowed(a_date)),
        shape(rf"\b(?P<which>(?i:last|this|next))\s+{month}", a_month_of),
        shape(rf"\b{modifier}{month}(?!\s*\d)", narrowed(a_date), bare_month),
    ]


def decades(modifier: str) -> list[Shape]:
    return [
        shape(rf"(?:\bthe\s+)?{modifier}\b(?P<decade>(?:1[789]|20)\d0)[’']?s\b", narrowed(a_decade)),
        shape(r"(?<!\w)[’'](?P<decade>[3-9]0)s\b", a_decade),
    ]


def years(modifier: str) -> list[Shape]:
    """Years with a dash between them, and bare years."""
    year = rf"(?P<year>{YEAR})"
    short = r"(?:1[3-9]|[2-9]\d)\b"
    return [
        shape(rf"(?<![\d/-]){year}\s*[-–—]\s*(?P<to>{YEAR}|{short})(?![/-]?\d)", some_years, year_range),
        shape(rf"(?<![-/\d$€£])\b{modifier}{year}(?![/-]\d)", narrowed(a_year), bare_year),
    ]


def weekdays(weekday: str) -> list[Shape]:
    which = r"(?:(?P<which>(?i:last|this\s+past|past|this\s+coming|coming|this|next))\s+)?"
    week = r"(?:,?\s+(?:of\s+)?(?P<week>last|this|next)\s+week\b)?"
    return [shape(rf"\b{which}(?P<weekday>{weekday})\b{PART_OF_DAY}{week}", a_weekday, plain_weekday)]


def short_weekdays() -> list[Shape]:
    name = "|".join(" ".join(word_lists()["calendar_short_weekdays"]).split())
    return [shape(rf"(?<=\bon )(?P<weekday>{name})\b(?!\.?\s+\d)\.?", a_short_weekday)]


def years_ago(named: str) -> list[Shape]:
    """As in "three years ago", also "today", "this month" or in a month."""
    count, unit = rf"(?P<count>\d{{1,3}}|(?i:{numerals()}))", r"(?P<unit>day|week|month|year)"
    finer = rf"(?:\s+(?P<finer>today|this\s+month|in\s+{named}))?"
    fortnight = r"\b(?P<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)\s+(?P<unit>fortnight)s?\s+ago\b"
    return [
        shape(rf"\b{count}\s+{unit}s?\s+ago\b{finer}(?!\s+this\b)", ago, exact_count),
        shape(fortnight, ago, exact_count),
    ]


def counted_dates(modifier: str) -> list[Shape]:
    """Days, weeks, months and years counted from the day of publication."""
    unit = r"(?P<unit>day|week|month|year)"
    of_month = rf"\b(?i:the)\s+(?P<day>{DAY})\s+(?:of\s+)?(?P<which>last|this|next)\s+month\b"
    return [
        shape(of_month, a_day_of_month),
        shape(rf"\b(?:(?i:earlier|later)\s+)?(?i:{words('calendar_today')})\b", a_day_from(0), own_words),
        shape(rf"\b(?i:{words('calendar_yesterday')})\b{PART_OF_DAY}", a_day_from(-1), own_words),
        shape(rf"\b(?i:{words('calendar_tomorrow')})\b{PART_OF_DAY}", a_day_from(1), own_words),
        shape(rf"\b{modifier}(?P<which>(?i:last|this|next))\s+{unit}\b", narrowed(a_unit), no_duration),
    ]
