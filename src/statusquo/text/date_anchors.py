"""Dates counted from another date of the text: "two days later", "the same day", "that year", "a year after ..."."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from .calendars import (
    FINENESS,
    Anchor,
    Stretch,
    calendar_date,
    counted_from,
    numbered,
    parse_day,
    relative_day,
    word_lists,
)
from .date_meanings import a_day_from, counted, group, number
from .date_shapes import DAY, Place, Shape, exact_count, numerals, shape

AWAY = {"following": 1, "next": 1, "subsequent": 1, "previous": -1, "preceding": -1, "same": 0, "that": 0}
BACK = frozenset({"earlier", "before", "previously", "prior"})


def anchored_dates(month: str, weekday: str, modifier: str) -> list[Shape]:
    """Shapes whose meaning is counted from the date that the text gave last."""
    count = rf"(?P<count>\d{{1,3}}|(?i:{numerals()}|the))"
    unit = r"(?P<unit>day|week|month|year)"
    which = r"(?P<which>following|next|subsequent|previous|preceding|same|that(?:\s+same)?)"
    same = r"(?:(?i:the)\s+(?:very\s+)?(?P<which>same)|(?P<that>(?i:that)(?:\s+same)?))"
    that = r"(?P<which>(?i:the\s+(?:following|next|subsequent|previous|preceding|same)|that(?:\s+same)?))"
    year = rf",?\s+(?:of\s+|in\s+)?{that}\s+year\b"
    shapes = [
        shape(r"\b(?:(?i:the)\s+)?(?i:day)\s+before\s+yesterday\b", a_day_from(-2)),
        shape(r"\b(?:(?i:the)\s+)?(?i:day)\s+after\s+tomorrow\b", a_day_from(2)),
        shape(rf"\b(?P<day>{DAY})(?:\s+of)?\s+{month}{year}", in_that_year),
        shape(rf"\b{modifier}{month}(?:\s+(?P<day>{DAY}))?{year}", in_that_year),
        shape(rf"\b(?i:on\s+)?the\s+(?P<day>{DAY})\s+(?:of\s+)?(?:the\s+)?{which}\s+month\b", in_that_month),
        shape(
            rf"\b{count}\s+{unit}s?\s+(?P<way>later|earlier|afterwards?|previously)\b(?!\s+than\b)",
            later,
            exact_count,
        ),
        shape(
            rf"\b{count}\s+{unit}s?\s+(?P<way>after|before)\s+(?:that|this|then)\b(?!\s+\w)",
            later,
            exact_count,
        ),
        shape(rf"\b{count}\s+{unit}s?\s+(?P<way>after|before|following|prior\s+to)\b", measured, exact_count),
        shape(rf"\b{modifier}{same}\s+{unit}\b(?!\s+of\b)", that_unit, is_adverbial),
        shape(rf"\b(?i:the)\s+{which}\s+{unit}\b(?!\s+of\b)", that_unit, no_window),
        shape(
            r"\b(?i:the)\s+(?P<which>following|next|previous)\s+(?:morning|afternoon|evening|night)\b",
            that_day,
        ),
        shape(rf"\b{that}\s+(?P<weekday>{weekday})\b", that_weekday),
        shape(rf"\b{that}\s+{month}(?!\s+(?:on|to|through|towards?|\d))", that_month, no_ambiguous_month),
    ]
    return [replace(shape, anchored=True) for shape in shapes]


# ---------------------------------------------------------------------------------------- licences


def is_adverbial(place: Place) -> bool:
    """Not "the same day after ...", where what follows tells which."""
    return not re.match(r"\s+(?:after|before)\b", place.rest)


def no_window(place: Place) -> bool:
    """Not "in the next year", "over the following days": a stretch that begins there."""
    stretch = re.search(r"\b(?:over|within|during|for)\s+$", place.lead, re.IGNORECASE)
    return not stretch and not (place.match["which"] == "next" and re.search(r"\b[Ii]n\s+$", place.lead))


def no_ambiguous_month(place: Place) -> bool:
    """Not "that May said so"."""
    asked = re.search(r"\b(?:in|since|until|by)\s+$", place.lead, re.IGNORECASE)
    return bool(asked) or place.match["month"] not in word_lists()["calendar_ambiguous_months"]


# ---------------------------------------------------------------------------------------- meanings


def away(match: re.Match[str]) -> int:
    """By how many units "the following", "the previous" or "the same" lies from the date that the text gave."""
    which = (group(match, "which") or "that").lower()
    return AWAY[which.removeprefix("the").split()[0]]


def later(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "Two days later", "a year earlier"."""
    count = 1 if match["count"].lower() == "the" else counted(match["count"])
    back = match["way"].lower().split()[0] in BACK
    return relative(counted_from(anchor.antecedent, match["unit"].lower(), -count if back else count))


def measured(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "Three days after ...": the antecedent is the date of what is named there (`dates.measured_from`)."""
    return later(match, anchor)


def that_unit(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    return relative(counted_from(anchor.antecedent, match["unit"].lower(), away(match)))


def that_day(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "the next morning"."""
    return relative(counted_from(anchor.antecedent, "day", away(match)))


def that_weekday(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "The following Monday"; "that Monday" only where the day that the text gave is one."""
    day, shift = day_of(anchor.antecedent), away(match)
    if day is None:
        return None
    ahead = (numbered("calendar_weekdays")[match["weekday"].lower()] - day.isoweekday()) % 7
    if shift == 0:
        return relative_day(day, 0) if ahead == 0 else None
    return relative_day(day, (ahead or 7) if shift > 0 else (ahead - 7))


def day_of(stretch: Stretch | None) -> date | None:
    return parse_day(stretch.start) if stretch and stretch.precision == "day" else None


def that_month(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "The following May"; "that May" is the one of the year that the text gave."""
    antecedent, shift = anchor.antecedent, away(match)
    if antecedent is None or antecedent.precision not in FINENESS:
        return None
    month, year = numbered("calendar_months")[match["month"].lower()], int(antecedent.start[:4])
    if shift and antecedent.precision == "year":
        return None
    known = int(antecedent.start[5:7]) if shift else month
    year += 1 if shift > 0 and month <= known else -1 if shift < 0 and month >= known else 0
    return Stretch(start=f"{year:04d}-{month:02d}", precision="month", basis="relative")


def in_that_year(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "In December of that year", "on 3 May the following year"."""
    year = counted_from(anchor.antecedent, "year", away(match))
    if year is None:
        return None
    month = numbered("calendar_months")[match["month"].lower()]
    return relative(calendar_date(int(year.start), month, number(group(match, "day")), anchor))


def in_that_month(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    month = counted_from(anchor.antecedent, "month", away(match))
    day = number(match["day"])
    return relative(calendar_date(int(month.start[:4]), int(month.start[5:]), day, anchor)) if month else None


def relative(stretch: Stretch | None) -> Stretch | None:
    return replace(stretch, basis="relative") if stretch else None
