"""The closed classes of English that questions about a parse need; they stand in data/cues/en/grammar.yml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).parent.parent / "data" / "cues" / "en" / "grammar.yml"


SUM = re.compile(r"(?:\d[\d.,]*)?(m|bn|mn|tn)\.?")
"""The unit of a sum, alone or in one word with its number, and with the stop of the sentence: "5bn", "m."."""


@cache
def lists() -> dict[str, frozenset[str]]:
    raw: Any = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw["lists"].items()}


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of any of some phrases, the longest first, so that none is cut short by another."""
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))


def words(name: str) -> frozenset[str]:
    """The words of one class, in lower case; raises KeyError where the file has none of that name."""
    return lists()[name]


@cache
def lemmas_in_news() -> dict[str, str]:
    return dict(entry.split() for entry in words("lemmas_in_news"))


def in_news(parsed: str) -> str:
    """The lemma that news has for one of the parser, in lower case; of a sum in one word its unit ("5bn")."""
    lowered = parsed.lower()
    if (sum_told := SUM.fullmatch(lowered)) is not None:
        return sum_told[1]
    return lemmas_in_news().get(lowered, lowered)
