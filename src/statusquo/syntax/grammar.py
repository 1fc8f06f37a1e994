"""The closed classes of English that questions about a parse need; they stand in data/cues/en/grammar.yml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

MOST = 200_000
"""Lemmas that are kept; beyond it all are made anew, so that a long run stays small."""
FILE = Path(__file__).parent.parent / "data" / "cues" / "en" / "grammar.yml"


@cache
def lists() -> dict[str, frozenset[str]]:
    raw: Any = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw["lists"].items()}


def words(name: str) -> frozenset[str]:
    """The words of one class, in lower case; raises KeyError where the file has none of that name."""
    return lists()[name]


class Lemmas(dict[str, str]):
    """The parser's lemma -> that of news, in lower case; filled as words are met, for it is asked of each many times."""

    def __init__(self) -> None:
        self.in_news = dict(entry.split() for entry in words("lemmas_in_news"))

    def __missing__(self, parsed: str) -> str:
        if len(self) >= MOST:
            self.clear()
        self[parsed] = found = self.in_news.get(parsed.lower(), parsed.lower())
        return found


LEMMAS = Lemmas()
