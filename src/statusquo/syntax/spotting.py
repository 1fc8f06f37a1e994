"""Whether a text may hold one of some phrases, or a figure: asked before a pattern of many words goes through all of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

DIGIT = re.compile(r"\d")


@lru_cache(maxsize=64)  # dates, figures, numbers and ranks ask it of the same sentences
def has_figure(text: str) -> bool:
    return DIGIT.search(text) is not None


class Phrases:
    """Phrases that are looked for in small letters, all at once, as parts of words too."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._automaton = AhoCorasick([phrase.lower() for phrase in phrases])

    def may_be_in(self, text: str) -> bool:
        return bool(self._automaton.find_matches_as_indexes(text.lower()))

    def may_be_in_capitals(self, text: str) -> bool:
        """Whether one of them may stand there with a capital, as names have it; `overlapping`, for "army" hides in "pharmacy"."""
        lowered = text.replace("İ", "i").lower()  # no other letter is longer in lower case
        found = self._automaton.find_matches_as_indexes(lowered, overlapping=True)
        return any(text[start].isupper() for _, start, _ in found)
