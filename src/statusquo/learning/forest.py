"""What `make train` writes: trees of questions, as plain lists that a person can follow; all are asked at once, without a walk."""

from __future__ import annotations

import gzip
import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache, cached_property
from itertools import accumulate, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np

Numbers = np.ndarray[Any, np.dtype[np.int64]]
LEAF = -1
"""What a node asks that asks nothing."""
THOUSAND = 1000
"""Shares are kept to so many parts (`DIGITS` of scripts/train.py)."""
BITS = 64
UPTO = np.array([(1 << count) - 1 for count in range(BITS + 1)], dtype=np.uint64)
"""So many bits, from the lowest on."""
FIRST = itemgetter(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """By node: which of the names is asked for, up to which number the way goes left and else right, and the share of right
    ones among the claims that ended there. The first node is the root; behind a node stands all that lies on its left, then what lies
    on its right.
    """

    asks: Sequence[int]
    upto: Sequence[float]
    left: Sequence[int]
    right: Sequence[int]
    share: Sequence[float]


class Ends:
    """The ends of all trees as bits, from left to right. A number above that of a question rules out all ends on its left; a claim
    ends at the first that nothing rules out. So no tree is walked, and what a claim lacks is not asked for.
    """

    def __init__(self, names: Sequence[str], trees: Sequence[Tree]) -> None:
        sizes, ends = zip(*((len(tree.asks), tree.asks.count(LEAF)) for tree in trees), strict=True)
        roots, words = starts(sizes), [-(-count // BITS) for count in ends]
        self.first = starts(words)
        """Of each tree its first word of bits; most have but one."""
        self.before = BITS * np.arange(sum(words)) - 1
        """Of each word the place before its first bit."""
        asks, upto, right, share = (
            np.concatenate([getattr(tree, name) for tree in trees])
            for name in ("asks", "upto", "right", "share")
        )
        end, word = asks == LEAF, self.first.repeat(sizes)
        met = np.cumsum(end) - starts(ends).repeat(sizes)
        self.share = np.zeros(BITS * sum(words), dtype=np.int64)
        self.share[(BITS * word + met - 1)[end]] = np.rint(THOUSAND * share[end])

        asked = list(zip(asks[~end].tolist(), upto[~end].tolist(), strict=True))
        rows = {question: row for row, question in enumerate(sorted(set(asked)), 1)}
        self.out = np.zeros((1 + len(rows), sum(words)), dtype=np.uint64)
        """What is out: at first nothing, then for each question what lies on its left, and on that of those on the same name before it."""
        at, left = [rows[one] for one in asked], met[~end]
        behind = met[(right + roots.repeat(sizes))[~end] - 1]
        for more in range(max(words)):  # a tree without that word has no bit there
            bits = UPTO.take(behind - BITS * more, mode="clip") ^ UPTO.take(left - BITS * more, mode="clip")
            np.bitwise_or.at(self.out, (at, np.minimum(word[~end] + more, sum(words) - 1)), bits)
        self.rows = Rows()
        for name, questions in groupby(rows, FIRST):
            numbers = [number for _, number in questions]
            row = rows[name, numbers[0]]
            self.rows.asked[names[name]] = row - 1, numbers
            own = self.out[row : row + len(numbers)]
            np.bitwise_or.accumulate(own, out=own)

    def shares(self, claims: Sequence[Mapping[str, float]]) -> list[float]:
        """What the trees say of each claim, in the mean: shares are summed as thousandths, so that their order does not show."""
        rows = [[*{0, *map(self.rows.__getitem__, seen.items())}] for seen in claims]
        left = ~np.array([np.bitwise_or.reduce(self.out.take(own, axis=0)) for own in rows])
        bits = np.frexp((left & -left).astype(np.float64))[1]
        """Of the lowest bit of each word its number, from 1; 0 where none is left."""
        places = np.where(bits, bits + self.before, len(self.share))
        sums = self.share.take(np.minimum.reduceat(places, self.first, axis=1)).sum(axis=1)
        return [total / (THOUSAND * len(self.first)) for total in sums.tolist()]


class Rows(dict[tuple[str, float], int]):
    """What is out for a name with its number, found once: the row of the last question that the number is above, or the first of all, in
    which nothing is out. No number is below 0, and no question asks for one.
    """

    def __init__(self) -> None:
        self.asked: dict[str, tuple[int, list[float]]] = {}
        """By name the row before those of its questions, and their numbers."""

    def __missing__(self, seen: tuple[str, float]) -> int:
        name, number = seen
        if name not in self.asked:
            return 0  # most names of words: not kept, for there are ever more of them
        before, numbers = self.asked[name]
        above = bisect_left(numbers, number)
        self[seen] = row = before + above if above else 0
        return row


def starts(sizes: Sequence[int]) -> Numbers:
    """Where each of some things begins that stand side by side."""
    return np.array([0, *accumulate(sizes)][:-1])


@dataclass(frozen=True, kw_only=True)
class Forest:
    """`keep` is a probability: a doubtful claim of the rules below it is dropped. `names` are those of the features."""

    names: Sequence[str]
    trees: Sequence[Tree]
    keep: float

    @cached_property
    def ends(self) -> Ends:
        return Ends(self.names, self.trees)

    def probabilities(self, seen: Sequence[Mapping[str, float]]) -> list[float]:
        """How likely a careful reader would tell each of some claims as well: the mean of what the trees say."""
        return self.ends.shares(seen) if seen else []

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
