"""The earliest day on which a text can have been written: the last of the days that it tells of as past.

Historians call it terminus post quem. It is a bound and no date: nothing is counted from it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Document, first_day
from .calendars import word_lists
from .dates import find_dates

SENTENCE_ENDS = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=\W*[A-Z\d])|\n+")
SHORTEST = 5
"""Words of a sentence that tells something; shorter lines are captions of links, copyright notes and the like."""


def earliest_day(text: str) -> str | None:
    """An ISO day; None where the text gives no date that needs no day of publication to be read."""
    days = [
        first_day(found.when.start)
        for line in SENTENCE_ENDS.split(text)
        if tells_the_past(line)
        for found in find_dates(line, None)
        if found.when.start
        and found.relation in {"on", "since", "after"}
        and found.when.precision not in {"decade", "century"}
    ]
    return max(days, default=None)


def tells_the_past(line: str) -> bool:
    """Whether it is a whole sentence in which nothing looks ahead ("will", "until", "scheduled"), so that its dates have come.

    Nor what is told of the page: "archived on 5 May".
    """
    words = re.findall(r"[a-z]+|\d+|©", line.lower())
    whole = len(words) >= SHORTEST and re.search(r"[.!?][\"”’)]*\s*$", line) is not None
    lists = word_lists()
    return whole and not set(words) & {*lists["calendar_not_yet"], *lists["calendar_of_the_page"]}


def with_earliest_day(document: Document) -> Document:
    """A document whose day is unknown, with the earliest one that its text allows; a month that ended before was not its own,
    unless somebody gave it.
    """
    earliest = earliest_day(document.text) if document.published_at is None else None
    if earliest is None or (document.not_before or "") >= earliest:
        return document
    if document.not_after and (document.not_after >= earliest or document.published_basis == "given"):
        return replace(document, not_before=earliest) if document.not_after >= earliest else document
    return replace(document, not_before=earliest, not_after=None, published_basis="earliest")
