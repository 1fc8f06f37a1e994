"""What `make train` writes: trees of questions, as plain lists that a person can follow."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

LEAF = -1
"""What a node asks that asks nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """By node: which of the names is asked for, up to which number the way goes left and else right, and the share of right
    ones among the claims that ended there. The first node is the root.
    """

    asks: Sequence[int]
    upto: Sequence[float]
    left: Sequence[int]
    right: Sequence[int]
    share: Sequence[float]

    def share_of(self, seen: Sequence[float]) -> float:
        node = 0
        while (asked := self.asks[node]) != LEAF:
            node = self.left[node] if seen[asked] <= self.upto[node] else self.right[node]
        return self.share[node]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forest:
    """`keep` is a probability: a doubtful claim of the rules below it is dropped. `names` are those of the features."""

    names: Sequence[str]
    trees: Sequence[Tree]
    keep: float

    def probability(self, seen: Mapping[str, float]) -> float:
        """How likely a careful reader would tell the claim as well: the mean of what the trees say."""
        row = [seen.get(name, 0.0) for name in self.names]
        return sum([tree.share_of(row) for tree in self.trees]) / len(self.trees)

    @classmethod
    @cache
    def load(cls, path: Path) -> Forest:
        """Reads what `save` wrote; raises OSError where there is none."""
        held: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
        trees = [Tree(**tree) for tree in held["trees"]]
        return cls(names=held["names"], trees=trees, keep=held["keep"])

    def save(self, path: Path) -> None:
        """The same bytes for the same trees, on every day."""
        text = json.dumps(asdict(self), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        path.write_bytes(gzip.compress(text.encode(), mtime=0))
