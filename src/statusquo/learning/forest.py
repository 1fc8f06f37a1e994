"""What `make train` writes: trees of questions, as plain lists that a person can follow; all are walked at once, a step at a time."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np

Nodes = np.ndarray[Any, np.dtype[np.int64]]
LEAF = -1
"""What a node asks that asks nothing."""
THOUSAND = 1000
"""Shares are kept to so many parts (`DIGITS` of scripts/train.py)."""


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


class Walk:
    """All trees side by side: their nodes in one row, in which an end leads to itself."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self.roots = np.array([0, *accumulate(len(tree.asks) for tree in trees)][:-1])
        asks, upto, self.share = (
            np.concatenate([getattr(tree, name) for tree in trees]) for name in ("asks", "upto", "share")
        )
        self.share = np.rint(THOUSAND * self.share).astype(np.int64)
        ends, nodes = asks == LEAF, np.arange(len(asks))
        right, left = (
            np.concatenate([np.array(way) + root for way, root in zip(ways, self.roots, strict=True)])
            for ways in ([tree.right for tree in trees], [tree.left for tree in trees])
        )
        ways = np.where(ends, nodes, [right, left]).T
        self.steps = longest(self.roots, ways)
        self.ways = 2 * ways.ravel()
        """Of each node, where it leads if its number is above, and where if not; a node goes by twice its number, its place here."""
        self.asks, self.upto = np.where(ends, 0, asks).repeat(2), upto.repeat(2)

    def shares(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """What the trees say of each row of numbers, in the mean: shares are summed as thousandths, so that their order does not show."""
        seen = np.array(rows).ravel()
        row = np.arange(0, seen.size, len(rows[0])).repeat(len(self.roots))
        at = np.tile(2 * self.roots, len(rows))
        for _ in range(self.steps):
            below = seen.take(self.asks.take(at) + row) <= self.upto.take(at)
            at = self.ways.take(at + below)
        sums = self.share.take(at // 2).reshape(len(rows), -1).sum(axis=1)
        return [total / (THOUSAND * len(self.roots)) for total in sums.tolist()]


def longest(roots: Nodes, ways: Nodes) -> int:
    """Steps of the longest way from a root to an end; `ways` gives two for each node, and an end leads to itself."""
    steps, at = 0, roots
    while (below := np.setdiff1d(ways[at], at)).size:
        steps, at = steps + 1, below
    return steps


@dataclass(frozen=True, kw_only=True)
class Forest:
    """`keep` is a probability: a doubtful claim of the rules below it is dropped. `names` are those of the features."""

    names: Sequence[str]
    trees: Sequence[Tree]
    keep: float

    @cached_property
    def nothing(self) -> dict[str, float]:
        return dict.fromkeys(self.names, 0.0)

    @cached_property
    def walk(self) -> Walk:
        return Walk(self.trees)

    def probabilities(self, seen: Sequence[Mapping[str, float]]) -> list[float]:
        """How likely a careful reader would tell each of some claims as well: the mean of what the trees say."""
        rows = [self.row(one) for one in seen]
        return self.walk.shares(rows) if rows else []

    def row(self, seen: Mapping[str, float]) -> list[float]:
        """A number for each of the names, in their order; what was seen besides stands behind them, and is left out."""
        return [*{**self.nothing, **seen}.values()][: len(self.names)]

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
