"""Acronyms: those that a report itself introduces ("the Kalmian Liberation Front (KLF)"), and what tells whose known ones are."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Actor

BRACKETED = re.compile(
    r"(?:\(|, or (?=the [A-Z]|[A-Z]{2,6},))(?:the |or |hereafter )?[“\"‘']?([A-Z][A-Za-z]{0,6}[A-Z]s?)[”\"’']?[),]"
)
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
FURTHEST = 12
"""Words before the bracket among which the name must begin."""
ACRONYM = re.compile(r"[A-Z]{3,6}")
IN_A_NAME = re.compile(r"(?<!\w)(?!The )[A-Z]\w* $")
"""A word with a capital right before; a genitive tells whose it is."""
REACH = 40
"""Characters before an acronym that are looked at."""
SMALL = frozenset({"of", "for", "the", "and", "in", "to", "on", "a", "de", "du", "des", "la", "al"})


def introduced(text: str) -> Iterator[tuple[str, str]]:
    """Every acronym in brackets with the name before it whose initials it is made of."""
    for bracket in BRACKETED.finditer(text):
        start = text.rfind("\n", 0, bracket.start()) + 1
        before = text[start : bracket.start()].rstrip()
        name = long_name(before, bracket[1])
        if name is not None:
            yield bracket[1], name


def long_name(before: str, acronym: str) -> str | None:
    """The end of a text whose initials spell the acronym, small words counted or not; None where none does."""
    words = list(WORD.finditer(before))[-FURTHEST:]
    for first in range(len(words) - 1, -1, -1):
        named = words[first:]
        if not named[0][0][0].isupper():
            continue
        every = "".join(word[0][0] for word in named).upper()
        large = "".join(word[0][0] for word in named if word[0].lower() not in SMALL).upper()
        if acronym.upper() in {every, large} and not re.search(r"[.;:!?()]", before[named[0].start() :]):
            return before[named[0].start() :]
    return None


def is_acronym(text: str, start: int, end: int) -> bool:
    """Whether letters stand for a body of their own: "the RSF", not the end of a firm's name ("Shell PLC")."""
    return ACRONYM.fullmatch(text, start, end) is not None and not IN_A_NAME.search(
        text[max(0, start - REACH) : start]
    )


def lands_of(named: Collection[str], actors: Mapping[str, Actor]) -> frozenset[str]:
    """Those named, and the states in which they act or of which they are organs: in a report on one of these its acronyms are
    understood ("the RSF" in one on Sudan).
    """
    lands = (land for one in named for land in (actors[one].country, actors[one].part_of))
    return frozenset(named).union(land for land in lands if land is not None)
