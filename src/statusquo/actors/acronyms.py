"""Acronyms that a report itself introduces: "the Kalmian Liberation Front (KLF)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

BRACKETED = re.compile(
    r"(?:\(|, or (?=the [A-Z]|[A-Z]{2,6},))(?:the |or |hereafter )?[“\"‘']?([A-Z][A-Za-z]{0,6}[A-Z]s?)[”\"’']?[),]"
)
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
FURTHEST = 12
"""Words before the bracket among which the name must begin."""
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
