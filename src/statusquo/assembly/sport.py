"""Whether a report tells of sport: there a state that meets, beats or invites another is a team."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache

SCORE = re.compile(r"(?<![-–])\b\d{1,3}[-–]\d{1,3}\b(?![-–])")
ENOUGH = 3
"""Different words of sport, a score counting as one."""


def is_on_sport(text: str, words: Mapping[str, Collection[str]]) -> bool:
    """As in "Italy met Spain. The coach praised his squad after the 2-1": more of sport than of politics."""
    played = told(text, frozenset(words["sport_reports"])) + bool(SCORE.search(text))
    return played >= ENOUGH and played > told(text, frozenset(words["politics"]))


@lru_cache(maxsize=16)
def told(text: str, words: frozenset[str]) -> int:
    """How many of the words a text has, each counted once, with its plural."""
    return len({found.lower() for found in pattern(words).findall(text)})


@lru_cache(maxsize=4)
def pattern(words: frozenset[str]) -> re.Pattern[str]:
    """The words as one pattern, long ones first; a plural in "s" or "es" is meant, too."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})(?:e?s)?\b", re.IGNORECASE)
