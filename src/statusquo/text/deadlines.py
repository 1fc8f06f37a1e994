"""Until when something is to be done, told by a length of time: "within three months", "over the next two years", "within the year".

A length runs from the day on which it is told; of one that runs from another event ("within ten days of the vote") no text tells the
end. "In the coming weeks" is no date at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from ..model import last_day
from ..model.term import months_later
from .date_meanings import counted
from .date_shapes import numerals, words

DAY_HOURS = 24
UNIT = r"(?:hour|day|week|fortnight|month|year)"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A length of time and where it stands, as offsets into the text; without a `count` it is what is left of the unit."""

    start: int
    end: int
    text: str
    unit: str
    count: int | None

    def last(self, told: str) -> str | None:
        """The last day, counted from the partial ISO date on which it was told; a month where that is no day."""
        begun = date.fromisoformat(last_day(told))
        if self.count is None and self.unit == "week":
            return (begun + timedelta(days=7 - begun.isoweekday())).isoformat()
        if self.count is None:
            return begun.isoformat()[: 4 if self.unit == "year" else 7]
        try:
            over = later(begun, self.unit, self.count).isoformat()
        except (OverflowError, ValueError):
            return None
        return over if len(told) == len("2024-05-15") else over[:7]


def later(begun: date, unit: str, count: int) -> date:
    if unit in {"month", "year"}:
        return months_later(begun, count * (12 if unit == "year" else 1))
    if unit == "hour":
        return begun + timedelta(days=-(-count // DAY_HOURS))
    return begun + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


@lru_cache(maxsize=64)
def find_deadlines(text: str) -> tuple[Deadline, ...]:
    """The lengths of time of a sentence by whose end something is to be done, in order."""
    if not hint().search(text):
        return ()
    found = [deadline(match) for pattern in patterns() for match in pattern.finditer(text)]
    return tuple(sorted(found, key=lambda one: one.start))


def deadline(match: re.Match[str]) -> Deadline:
    groups = match.groupdict()
    count, unit = groups.get("count", ""), groups["unit"] or groups["one"]
    told = None if count == "" else 1 if count is None or count.lower() in {"a", "an"} else counted(count)
    return Deadline(match.start(), match.end(), match[0], unit.lower(), told)


@cache
def hint() -> re.Pattern[str]:
    return re.compile(rf"\b{UNIT}s?\b", re.IGNORECASE)


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """As in "within (the next) six weeks"; "over the next six weeks", "in the coming year"; "within the year"."""
    within, over, ahead = (words(f"calendar_{name}") for name in ("within", "over", "ahead"))
    unit, many = rf"(?P<unit>{UNIT})", rf"(?P<count>an?|\d{{1,3}}|{numerals()})[\s-]+"
    closed = rf"\b(?!['’]|\s+(?:{words('calendar_length_from')})\b(?!\s+(?:now|today)\b))"
    shapes = (
        rf"\b(?:{within})\s+(?:(?:the\s+)?(?:{ahead})\s+)?{many}{unit}s?{closed}",
        rf"\b(?:{over})\s+the\s+(?:{ahead})\s+(?:{many}{unit}s?|{unit.replace('unit', 'one')}){closed}",
        rf"(?<!time\s)(?<!once\s)(?<!twice\s)\bin\s+(?:about\s+)?{many}{unit}s?{closed}",
        rf"\bwithin\s+(?:the|this)\s+(?P<unit>week|month|year)\b{closed}",
    )
    return tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)
