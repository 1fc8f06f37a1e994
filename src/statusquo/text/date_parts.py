"""Parts of a year or a month, and stretches up to today: quarters, halves, seasons, weeks of a month, "over the past year"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from ..model import Basis
from .calendars import Anchor, Stretch, counted_from, iso_date, numbered, parse_day, unit_away
from .date_anchors import AWAY
from .date_meanings import WHICH, a_date, counted, group, year_of
from .date_shapes import YEAR, Place, Shape, no_duration, numerals, own_words, shape

MONTHS_OF = {"quarter": 3, "half": 6}
PRECISION = {"quarter": "quarter", "half": "part", "week": "week"}
WEEK = timedelta(days=7)


def parts_of_a_year(month: str) -> list[Shape]:
    """Quarters, halves, the first months of a year; weeks and halves of a month."""
    whole = rf"(?:(?P<year>{YEAR})|(?:the\s+|that\s+)?(?P<that>that|same|following|previous|preceding)\s+year\b|(?P<which>(?i:last|this|next))\s+year\b|(?P<bare>the)\s+year\b)"
    nth = rf"(?P<nth>(?i:{'|'.join(numbered('calendar_ordinals'))}|last|final))"
    unit = r"(?P<unit>quarter|half|week)"
    of_year = rf"(?:,?\s+(?:of\s+)?(?:(?P<year>{YEAR})|(?P<which>last|this|next)\s+year\b))?"
    count = numerals()
    return [
        shape(rf"\b(?:(?i:the)\s+)?{nth}\s+{unit}\s+of\s+{month}{of_year}", part_of_a_month),
        shape(
            rf"\b(?:(?i:the)\s+)?{nth}[\s-]+{unit}\s+(?:of\s+|in\s+)?(?:the\s+year\s+)?{whole}",
            part_of_a_year,
            anchored=True,
        ),
        shape(rf"\b(?P<short>[QH][1-4])\s*(?:of\s+|,\s*)?{whole}", part_of_a_year, anchored=True),
        shape(rf"\b(?P<year>{YEAR})\s+(?P<short>[QH][1-4])\b", part_of_a_year),
        shape(
            rf"\b(?i:the)\s+first\s+(?P<count>{count}|\d\d?)\s+months\s+of\s+{whole}",
            first_months,
            anchored=True,
        ),
        shape(r"\b(?P<which>(?i:last|this|next))\s+quarter\b", quarter_away, no_duration),
    ]


def seasons() -> list[Shape]:
    """Seasons are those of the north, in whole months. "The winter of 2021" has two, and is no more than the year."""
    season = rf"(?P<season>(?i:{'|'.join(numbered('calendar_seasons'))}))"
    vague = (
        r"(?:(?i:early|mid|late|the\s+(?:end|start|beginning|middle)\s+of)[\s-]+(?:in\s+)?)?(?:(?i:the)\s+)?"
    )
    year = rf"(?:(?P<year>{YEAR})|(?P<which>(?i:last|this|next))\s+year\b)"
    both = rf"(?P<year>{YEAR})\s*[-–—/]\s*(?P<to>\d\d(?:\d\d)?)\b"
    return [
        shape(rf"\b{vague}{season}(?:\s+of|,)?\s+{both}", a_season, own_words),
        shape(rf"\b{vague}{season}(?:\s+of|,)?\s+{year}", a_season, own_words),
        shape(
            rf"\b(?P<which>(?i:last|this\s+past|past|this|next|this\s+coming|coming))\s+{season}\b",
            season_away,
        ),
        shape(
            rf"\b(?i:in|during|by|since|until)\s+(?:early\s+|late\s+)?(?i:the)\s+{season}\b(?!\s+of\b)",
            season_away,
        ),
        shape(rf"\b(?i:that|the\s+same)\s+(?P<same>(?:)){season}\b", season_away, anchored=True),
    ]


def stretches() -> list[Shape]:
    """Weekends, stretches up to today or from it on, and centuries."""
    count = rf"(?P<count>\d{{1,3}}|(?i:{numerals()}))"
    unit = r"(?P<unit>day|week|month|year)"
    nth = rf"(?P<nth>\d\d?(?:st|nd|rd|th)|(?i:{'|'.join(numbered('calendar_ordinals'))}))"
    vague = r"(?:(?i:early|mid|late)[\s-]+)?"
    return [
        shape(
            r"\b(?P<which>(?i:last|this\s+past|past|this|next|this\s+coming|coming))\s+weekend\b", a_weekend
        ),
        shape(r"\b(?i:over|at|during)\s+the\s+weekend\b", a_weekend),
        shape(
            rf"\b(?i:over|in|during|within|for)\s+(?:the\s+)?(?:past|last)\s+(?:{count}\s+{unit}s?|(?P<one>day|week|month|year))\b(?!\s+(?:of|in)\b)",
            up_to_today,
        ),
        shape(
            rf"\b(?:(?i:end|start|beginning|middle)\s+of|(?i:early|earlier|late|later)\s+in)\s+the\s+{unit}\b(?!\s+of\b)",
            this_unit,
        ),
        shape(rf"\b(?:(?i:the)\s+)?{unit}[’']s\s+end\b", this_unit),
        shape(rf"\b(?i:in)\s+{count}\s+{unit}s?[’']?\s+time\b", from_today),
        shape(rf"\b{count}\s+{unit}s?\s+from\s+(?:now|today)\b", from_today),
        shape(rf"\b(?i:in)\s+{count}\s+{unit}s?\b(?!\s+of\b)", from_today, foretold),
        shape(
            rf"\b{vague}(?i:the)\s+{vague}{nth}[\s-]+century\b|\b{vague}{nth.replace('nth', 'other')}[\s-]+century\b",
            a_century,
        ),
    ]


def foretold(place: Place) -> bool:
    """Not "for the second time in two years"."""
    return not re.search(r"\b(?:time|visit|trip|meeting|first|second|third|\w+th)\s+$", place.lead)


# ---------------------------------------------------------------------------------------- parts of a year


def whole_year(match: re.Match[str], anchor: Anchor) -> int | None:
    if group(match, "that"):
        year = counted_from(anchor.antecedent, "year", AWAY[match["that"]])
        return int(year.start) if year else None
    if group(match, "bare"):
        return anchor.published.year if anchor.published else None
    return year_of(match, anchor)


def which_part(match: re.Match[str]) -> tuple[str, int | None]:
    """The unit and which of them, counted from 1; None for the last."""
    short = group(match, "short")
    if short:
        return {"Q": "quarter", "H": "half"}[short[0]], int(short[1])
    nth = match["nth"].lower()
    return match["unit"], None if nth in {"last", "final"} else numbered("calendar_ordinals")[nth]


def part_of_a_year(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    year = whole_year(match, anchor)
    unit, nth = which_part(match)
    if year is None or unit not in MONTHS_OF:
        return None
    number = 12 // MONTHS_OF[unit]
    at = number if nth is None else nth
    return (
        months(year, (at - 1) * MONTHS_OF[unit] + 1, MONTHS_OF[unit], PRECISION[unit], match)
        if at <= number
        else None
    )


def months(year: int, first: int, count: int, precision: str, match: re.Match[str]) -> Stretch:
    """Some whole months of one year."""
    start, end = iso_date(year, first, None), iso_date(year, first + count - 1, None)
    assert start is not None
    return Stretch(start=start, end=end, precision=precision, basis=basis_of(match))


def basis_of(match: re.Match[str]) -> Basis:
    return "explicit" if group(match, "year") else "relative"


def first_months(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    year, count = whole_year(match, anchor), counted(match["count"])
    return months(year, 1, count, "interval", match) if year is not None and 1 < count <= 12 else None


def quarter_away(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    if anchor.published is None:
        return None
    at = anchor.published.year * 4 + (anchor.published.month - 1) // 3 + WHICH[match["which"].lower()]
    return months(at // 4, at % 4 * 3 + 1, 3, "quarter", match)


def part_of_a_month(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """Weeks of a month are counted from its first day, and its last week is its last seven days."""
    month = a_date(match, anchor)
    if month is None or month.precision != "month":
        return None
    first, (unit, nth) = parse_day(month.start), which_part(match)
    length = monthrange(first.year, first.month)[1]
    if unit == "week" and (nth is None or nth <= 4):
        start = length - 6 if nth is None else 7 * nth - 6
        end = start + 6
    elif unit == "half" and (nth is None or nth <= 2):
        start, end = (1, 15) if nth == 1 else (16, length)
    else:
        return None
    begins, ends = (date(first.year, first.month, day).isoformat() for day in (start, end))
    return replace(month, start=begins, end=ends, precision=PRECISION[unit])


# ---------------------------------------------------------------------------------------- seasons


def a_season(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    year, to, at = (
        year_of(match, anchor),
        group(match, "to"),
        numbered("calendar_seasons")[match["season"].lower()],
    )
    if year is None:
        return None
    if to and (at != 4 or int(to[-2:]) != (year + 1) % 100):
        return None
    if at == 4 and not to:
        return Stretch(start=f"{year:04d}", precision="year", basis=basis_of(match))
    return replace(season(year, at), basis=basis_of(match))


def season(year: int, at: int) -> Stretch:
    """Spring is 1, of March to May; the winter of a year begins in its December."""
    start = f"{year:04d}-{3 * at:02d}"
    end = f"{year + 1:04d}-02" if at == 4 else f"{year:04d}-{3 * at + 2:02d}"
    return Stretch(start=start, end=end, precision="season", basis="relative")


def season_away(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "last summer" is the last one that is over, "this summer" that of the year, "in the summer" the nearest by the tense."""
    at, which = numbered("calendar_seasons")[match["season"].lower()], group(match, "which")
    if group(match, "same") is not None:
        year = counted_from(anchor.antecedent, "year", 0)
        return season(int(year.start), at) if year and at != 4 else None
    if anchor.published is None:
        return None
    today = anchor.published.isoformat()[:7]
    around = [season(year, at) for year in range(anchor.published.year - 2, anchor.published.year + 3)]
    over = [found for found in around if (found.end or "") < today]
    begun = [found for found in around if found.start <= today]
    ahead = [found for found in around if found.start > today]
    shift = WHICH[which.lower().split()[-1]] if which else None
    if shift == 0:
        current = [found for found in begun if found not in over]
        near = [found for found in around if found.start[:4] == today[:4]]
        return (current or near)[0]
    if shift is not None:
        return ahead[0] if shift > 0 else over[-1]
    return (begun[len(over) :] + ahead)[0] if anchor.tense == "future" else begun[-1]


# ---------------------------------------------------------------------------------------- stretches


def a_weekend(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    if anchor.published is None:
        return None
    which = group(match, "which")
    saturday = anchor.published + timedelta(days=6 - anchor.published.isoweekday())
    shift = WHICH[which.lower().split()[-1]] if which else 1 if anchor.tense == "future" else -1
    if shift < 0 and saturday + timedelta(days=1) >= anchor.published:
        saturday -= WEEK
    if shift > 0 and which and which.lower().endswith("next"):
        saturday += WEEK if saturday <= anchor.published else timedelta()
    begin, end = saturday.isoformat(), (saturday + timedelta(days=1)).isoformat()
    return Stretch(start=begin, end=end, precision="weekend", basis="relative")


def up_to_today(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """ "Over the past year": from the unit that lies so far back to that of the day of publication."""
    if anchor.published is None:
        return None
    unit, count = match["unit"] or match["one"], counted(match["count"] or "one")
    start, today = unit_away(anchor.published, unit, -count).start, anchor.published.isoformat()
    end = today[: len(start)]
    return Stretch(start=start, end=end, precision="interval", basis="relative") if start < end else None


def from_today(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """ "In two weeks' time"; "in two weeks" only of what lies ahead."""
    said = re.search(r"time$|from\s", match[0]) is not None
    if anchor.published is None or not (said or anchor.tense == "future"):
        return None
    return unit_away(anchor.published, match["unit"].lower(), counted(match["count"]))


def this_unit(match: re.Match[str], anchor: Anchor) -> Stretch | None:
    """As in "the end of the year": that of the report; in a tale of the past that has spoken of another day, either could be meant."""
    if anchor.published is None or (anchor.antecedent and anchor.tense == "past"):
        return None
    return unit_away(anchor.published, match["unit"].lower(), 0)


def a_century(match: re.Match[str], _anchor: Anchor) -> Stretch | None:
    nth = (match["nth"] or match["other"]).lower()
    at = int(re.sub(r"\D", "", nth)) if nth[0].isdigit() else numbered("calendar_ordinals")[nth]
    if not 1 < at <= 21:
        return None
    return Stretch(start=f"{at - 1:02d}01", end=f"{at:02d}00", precision="century", basis="interval")
