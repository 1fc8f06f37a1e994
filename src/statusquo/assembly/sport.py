"""Whether a report tells of sport: there a state that meets, beats or invites another is a team."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache

from ..ontology import Ontology

SCORE = re.compile(r"(?<![-–])\b\d{1,3}[-–]\d{1,3}\b(?![-–])")
ENOUGH = 3
"""Different words of sport, a score counting as one."""


@lru_cache(maxsize=1)
def is_on_sport(text: str, ontology: Ontology) -> bool:
    """As in "Italy met Spain. The coach praised his squad after the 2-1": more of sport than of politics. Kept for the report at
    hand, of which many claims ask.
    """
    sport, politics = patterns(ontology)
    lowered = text.lower()
    if len([word for word in ontology.words["sport_reports"] if word in lowered]) < ENOUGH - 1:
        return False  # quickly seen: the pattern tries all its words at every word of the text
    played = told(lowered, sport)
    if played < ENOUGH - 1:
        return False
    played += bool(SCORE.search(text))
    return played >= ENOUGH and played > told(lowered, politics)


def told(lowered: str, words: re.Pattern[str]) -> int:
    """How many of the words a text has, each counted once, with its plural."""
    return len(set(words.findall(lowered)))


@cache
def patterns(ontology: Ontology) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of sport and those of politics."""
    return pattern(ontology.words["sport_reports"]), pattern(ontology.words["politics"])


def pattern(words: Collection[str]) -> re.Pattern[str]:
    """The words as one pattern for a text in lower case, long ones first; a plural in "s" or "es" is meant, too."""
    longest_first = sorted({word.lower() for word in words}, key=lambda word: (-len(word), word))
    return re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})(?:e?s)?\b")
