"""The closed classes of English that questions about a parse need; they stand in data/cues/en/grammar.yml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).parent.parent / "data" / "cues" / "en" / "grammar.yml"


@cache
def lists() -> dict[str, frozenset[str]]:
    raw: Any = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw["lists"].items()}


def words(name: str) -> frozenset[str]:
    """The words of one class, in lower case; raises KeyError where the file has none of that name."""
    return lists()[name]
