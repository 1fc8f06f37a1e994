"""Whether a text may hold one of some phrases: asked before a pattern of many words goes through all of it."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick


class Phrases:
    """Phrases that are looked for in small letters, all at once, as parts of words too."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._automaton = AhoCorasick([phrase.lower() for phrase in phrases])

    def may_be_in(self, text: str) -> bool:
        return bool(self._automaton.find_matches_as_indexes(text.lower()))
