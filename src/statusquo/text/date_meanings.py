"""What each shape of a date means: a match becomes a stretch of time, or nothing where that were a guess."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from .calendars import (
    Anchor,
    Stretch,
    calendar_date,
    iso_date,
    numbered,
    parse_day,
    relative_day,
    unit_away,
    weekday_date,
)
from .hijri import lunar, recent_solar, solar

Meaning = Callable[["re.Match[str]", Anchor], Stretch | None]
Calendar = Callable[[int, int | None, int | None], Stretch | None]

WHICH = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
SUNDAY = 7
RECENT = 92
"""Days between publication and a happening that "the July 3 meeting" may name without its year."""


def group(match: re.Match[str], name: str) -> str | None:
    return match.groupdict().get(name)


def year_of(match: re.Match[str], anchor: Anchor) -> int | None:
    """The year that a match writes out, or counts from the day of publication ("April last year")."""
    written, which = group(match, "year"), group(match, "which")
    if written:
        return int(written)
    return anchor.published.year + WHICH[which.lower()] if which and anchor.published else None


def a_date(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """A day or month by name, with or without a year, or some days of a month."""
    if group(match, "which") and anchor.published is None:
        return None
    month = numbered("calendar_months")[match["month"].lower()]
    written, year = group(match, "year"), year_of(match, anchor)
    day, to = number(group(match, "day")), number(group(match, "to"))
    last = calendar_date(year, month, to or day, anchor)
    if last is None or (group(match, "the") and not written and not recent(last, anchor)):
        return None
    if to is None or day is None:
        return last if written or year is None else replace(last, basis="relative")
    first = iso_date(int(last.start[:4]), month, day)
    return (
        Stretch(start=first, end=last.start, precision="interval", basis="interval")
        if first and day < to
        else None
    )


def week_of(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """The week, from Monday to Sunday, in which a day lies; a Sunday may close one or open the next."""
    day = a_date(match, anchor)
    if day is None or day.precision != "day" or parse_day(day.start).isoweekday() == SUNDAY:
        return None
    return replace(unit_away(parse_day(day.start), "week", 0), basis=day.basis)


def a_day_of_month(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "the 15th of last month"."""
    if anchor.published is None:
        return None
    month = unit_away(anchor.published, "month", WHICH[match["which"]]).start
    iso = iso_date(int(month[:4]), int(month[5:]), number(match["day"]))
    return Stretch(start=iso, basis="relative") if iso else None


def recent(stretch: Stretch, anchor: Anchor) -> bool:
    """Whether a day lies so near the day of publication that it, not that of an earlier year, is meant."""
    return anchor.published is not None and abs((parse_day(stretch.start) - anchor.published).days) <= RECENT


def number(digits: str | None) -> int | None:
    """A number in figures or an ordinal in words."""
    found = re.match(r"\d+", digits or "")
    return int(found[0]) if found else numbered("calendar_ordinals").get((digits or "").lower())


def a_numeric_date(match: re.Match[str], _anchor: Anchor) -> Stretch | None:
    """Day and month in figures; nothing where either could be the month."""
    one, other = int(match["one"]), int(match["other"])
    if (one > 12) == (other > 12) and one != other:
        return None
    day, month = (one, other) if one > 12 else (other, one)
    iso = iso_date(int(match["year"]), month, day)
    return Stretch(start=iso) if iso else None


def an_iso_date(match: re.Match[str], _anchor: Anchor) -> Stretch | None:
    iso = iso_date(int(match["year"]), int(match["month"]), int(match["day"]))
    return Stretch(start=iso) if iso else None


def a_solar_date(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    name, day = group(match, "month"), number(group(match, "day"))
    month = numbered("calendar_solar_months")[name.lower()] if name else None
    if group(match, "year"):
        return some_days(solar, int(match["year"]), month, match)
    if month is None or day is None or anchor.published is None:
        return None
    return recent_solar(month, day, anchor.published, ahead=anchor.tense == "future")


def a_lunar_date(match: re.Match[str], _anchor: Anchor) -> Stretch | None:
    name = group(match, "month")
    month = lunar_months()[letters(name)] if name else None
    return some_days(lunar, int(match["year"]), month, match)


def some_days(calendar: Calendar, year: int, month: int | None, match: re.Match[str]) -> Stretch | None:
    """A month or a year of a calendar, a day of it, or from one day to another."""
    day, to = number(group(match, "day")), number(group(match, "to"))
    first = calendar(year, month, day)
    if first is None or day is None or to is None:
        return first
    last = calendar(year, month, to) if day < to else None
    ends = last and (last.end or last.start)
    return Stretch(start=first.start, end=ends, precision="interval", basis="interval") if ends else None


@cache
def lunar_months() -> dict[str, int]:
    """By their letters alone: apostrophes, hyphens and spaces are written in many ways."""
    return {letters(name): at for name, at in numbered("calendar_lunar_months").items()}


def letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def a_month_of(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """The last April before this month, the next one behind it, or this year's."""
    if anchor.published is None:
        return None
    month = numbered("calendar_months")[match["month"].lower()]
    shift = WHICH[match["which"].lower()]
    year = anchor.published.year
    if shift < 0 and month >= anchor.published.month:
        year -= 1
    if shift > 0 and month <= anchor.published.month:
        year += 1
    return Stretch(start=f"{year:04d}-{month:02d}", precision="month", basis="relative")


def a_year(match: re.Match[str], _anchor: Anchor) -> Stretch:
    return Stretch(start=match["year"], precision="year")


def some_years(match: re.Match[str], _anchor: Anchor) -> Stretch | None:
    first, last = match["year"], match["to"]
    last = last if len(last) == 4 else first[:2] + last
    return Stretch(start=first, end=last, precision="interval", basis="interval") if first < last else None


def a_decade(match: re.Match[str], _anchor: Anchor) -> Stretch:
    first = match["decade"] if len(match["decade"]) == 4 else f"19{match['decade']}"
    return Stretch(start=first, end=f"{first[:3]}9", precision="decade", basis="interval")


def a_weekday(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    weekday = numbered("calendar_weekdays")[match["weekday"].lower()]
    which, week = match["which"], match["week"]
    if not which and not week:
        return weekday_date(weekday, anchor)
    if anchor.published is None:
        return None
    published = anchor.published
    this_week = weekday - published.isoweekday()
    if week:
        return relative_day(published, this_week + 7 * WHICH[week.lower()])
    shift = WHICH[which.lower().split()[-1]]
    if shift < 0:
        return relative_day(published, -((-this_week) % 7 or 7))
    return relative_day(published, (this_week % 7 or 7) if shift > 0 else this_week)


def a_short_weekday(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    return weekday_date(numbered("calendar_short_weekdays")[match["weekday"].lower()], anchor)


def a_day_from(days: int) -> Meaning:
    return lambda _match, anchor: relative_day(anchor.published, days) if anchor.published else None


def a_unit(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    return (
        unit_away(anchor.published, match["unit"].lower(), WHICH[match["which"].lower()])
        if anchor.published
        else None
    )


def ago(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "three years ago"; "three years ago today", "this month", "in August" are finer."""
    published, unit = anchor.published, match["unit"].lower()
    if published is None:
        return None
    away, finer = counted(match["count"]), group(match, "finer")
    if unit == "fortnight":
        unit, away = "week", 2 * away
    if finer is None:
        return unit_away(published, unit, -away)
    if unit != "year":
        return None
    name = group(match, "month")
    month = numbered("calendar_months")[name.lower()] if name else published.month
    iso = iso_date(published.year - away, month, published.day if finer == "today" else None)
    return (
        Stretch(start=iso, precision="day" if len(iso) == 10 else "month", basis="relative") if iso else None
    )


def counted(word: str) -> int:
    """A number in figures or as a word."""
    tens, _, rest = word.lower().rpartition("-")
    if figures := number(rest):
        return figures
    added = 10 * numbered("calendar_tens")[tens] if tens else 0
    units = numbered("calendar_numbers").get(rest)
    return added + (units or 10 * numbered("calendar_tens")[rest])


def nothing(_match: re.Match[str], _anchor: Anchor) -> None:
    return None
