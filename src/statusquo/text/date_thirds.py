"""Early, mid and late: the first, the middle or the last part of a month, a year or a decade."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace

from .calendars import Anchor, Stretch
from .date_meanings import Meaning, group

THIRDS = ("early", "mid", "late")
MONTHS = (("01", "04"), ("05", "08"), ("09", "12"))
YEARS = (("0", "3"), ("4", "6"), ("7", "9"))


def narrowed(meaning: Meaning) -> Meaning:
    """A meaning whose shape has a modifier: "early", "mid" and "late" give their part of the unit, others all of it.

    "Earlier in March" and "the end of March" are no parts of a length that could be told.
    """

    def part(match: re.Match[str], anchor: Anchor) -> Stretch | None:
        whole = meaning(match, anchor)
        words = (group(match, "modifier") or "").lower().replace("-", " ").split()
        return third(whole, THIRDS.index(words[0])) if whole and words and words[0] in THIRDS else whole

    return part


def third(whole: Stretch, nth: int) -> Stretch:
    """The part of a month, a year or a decade; of anything else, all of it."""
    start = whole.start
    if whole.precision == "month":
        ends = (("01", "10"), ("11", "20"), ("21", f"{monthrange(int(start[:4]), int(start[5:7]))[1]}"))[nth]
        return replace(whole, start=f"{start}-{ends[0]}", end=f"{start}-{ends[1]}", precision="part")
    if whole.precision == "year":
        return replace(
            whole, start=f"{start}-{MONTHS[nth][0]}", end=f"{start}-{MONTHS[nth][1]}", precision="part"
        )
    if whole.precision == "decade":
        return replace(
            whole, start=start[:3] + YEARS[nth][0], end=start[:3] + YEARS[nth][1], precision="interval"
        )
    return whole
