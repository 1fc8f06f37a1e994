"""The weights that `make train` writes: four linear models, as tables of names and numbers that a person can read."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from math import exp
from pathlib import Path

from .features import Features

SHARED = ""
"""The table of what counts alike for all acts, beside those of the acts."""
ZERO = repeat(0.0)
"""What an unknown feature weighs, for as many as are asked."""
MODELS = ("trigger", "actor", "recipient", "claim")
Table = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """A linear model: the log odds are the sum of the weights of what is seen."""

    table: Table

    def score(self, act: str, seen: Features) -> float:
        total = self.alike(seen.shared) + self.apart(act, seen.own)
        shared = self.table.get(SHARED, {})
        return total + sum([shared.get(name, 0.0) * size for name, size in seen.numbers.items()])

    def alike(self, names: Sequence[str], so_far: float = 0.0) -> float:
        """What is seen, as it counts for every act, added to what was seen before."""
        return sum(map(self.table.get(SHARED, {}).get, names, ZERO), so_far)

    def apart(self, act: str, names: Sequence[str]) -> float:
        """What is seen, as it counts for one act."""
        own = self.table.get(act)
        return sum(map(own.get, names, ZERO)) if own else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """`words`: by lemma and act, how often the word was seen to tell the act, as a feature ("often" ... "never").

    `trigger` says whether a word tells an act, `actor` and `recipient` whether a party has the role; `claim` whether a claim of the
    rules is so.
    `keep` is a probability: a doubtful claim of the rules below it is dropped.
    """

    words: Mapping[str, Mapping[str, str]]
    trigger: Linear
    actor: Linear
    recipient: Linear
    claim: Linear
    keep: float

    @classmethod
    @cache
    def load(cls, path: Path) -> Weights:
        """Reads what `save` wrote; raises OSError where there is none."""
        text = gzip.decompress(path.read_bytes())
        held = json.loads(text)
        models = {name: Linear(table=held[name]) for name in MODELS}
        return cls(words=held["words"], keep=held["keep"], **models)

    def save(self, path: Path) -> None:
        """The same bytes for the same weights, on every day."""
        held = {name: getattr(self, name).table for name in MODELS}
        held |= {"words": self.words, "keep": self.keep}
        text = json.dumps(held, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        path.write_bytes(gzip.compress(text.encode(), mtime=0))


def probability(score: float) -> float:
    return 1 / (1 + exp(-score))
