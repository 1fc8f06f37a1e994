"""Which lines are headlines and cross-heads: set apart, short, and without a stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from .layout import LIST_MARKER, Line

LONGEST_HEADLINE, LONGEST_CROSS_HEAD = 180, 90
"""Characters."""
NEARLY = 0.85
"""Likeness (0 to 1) from which on a first line counts as the title."""
LEAST_SHARED = 15
"""Characters that a line and a longer title ("... - Example Gazette") must have in common."""
AT_TOP, SEARCHED = 3, 2000
"""Lines, and characters behind them, in which a title stands twice."""

NO_HEADLINE = re.compile(r"[.!?:;…,–—-][\"'”’»)\]*]*$|^[A-Z][A-Z .'-]+: |@|\d{4}-\d{4}")
"""A stop or dash at the end, a speaker in a transcript, an address: such a line is no headline."""


@lru_cache(maxsize=64)  # the title is compared with every line
def plain(line: str) -> str:
    """Letters and digits in lower case, for comparing."""
    return "".join(filter(str.isalnum, line.lower()))


def is_title(line: str, title: str, first: bool) -> bool:
    """Whether a line repeats the title; the first line may also be nearly the title."""
    if not title or len(line) > 2 * LONGEST_HEADLINE:
        return False
    own, other = plain(line), plain(title)
    if not own or not other:
        return False
    if own == other:
        return True
    if not first:
        return False
    shorter = min(len(own), len(other))
    begins_alike = shorter >= LEAST_SHARED and (own.startswith(other) or other.startswith(own))
    return (begins_alike and len(own) <= LONGEST_HEADLINE) or SequenceMatcher(
        None, own, other
    ).ratio() >= NEARLY


def is_headline(number: int, lines: Sequence[Line], text: str, title: str) -> bool:
    """Whether a logical line of a text is its headline or a cross-head."""
    line = text[lines[number].start : lines[number].end]
    if (title and is_title(line, title, first=number == 0)) or is_repeated_at_top(number, lines, text):
        return True
    if line.startswith("#"):
        return len(line) <= LONGEST_HEADLINE
    longest = LONGEST_HEADLINE if number == 0 else LONGEST_CROSS_HEAD
    if len(line) > longest or number + 1 == len(lines) or NO_HEADLINE.search(line) or LIST_MARKER.match(line):
        return False
    return line[0].isupper() or line[0].isdigit() or line[0] in "“\"‘'¿¡"


def is_repeated_at_top(number: int, lines: Sequence[Line], text: str) -> bool:
    """Whether a line among the first stands there once more: pages set a title twice, or lift a sentence."""
    start, end = lines[number].start, lines[number].end
    return (
        number < AT_TOP
        and LEAST_SHARED <= end - start <= LONGEST_HEADLINE
        and text.find(text[start:end], end, end + SEARCHED) >= 0
    )
