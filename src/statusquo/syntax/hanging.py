"""Where the words of sentences hang, and how far that reaches which hangs from each: worked out for all sentences at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.int64]


class Tree(NamedTuple):
    """One sentence, by the places of its words."""

    heads: list[int]
    """From which each hangs; the root from itself."""
    lefts: list[int]
    """The first word of what hangs from each, itself included."""
    rights: list[int]
    """The last word of it."""
    is_projective: bool
    """Whether all that hangs from a word stands side by side, which is nearly always so."""


def trees(heads: Sequence[int] | Places, lengths: Sequence[int]) -> list[Tree]:
    """Those of several sentences, of so many words each; `heads` are places in their own sentence."""
    import numpy as np

    heads = np.asarray(heads, dtype=np.int64)
    bounds = list(accumulate(lengths, initial=0))
    firsts = np.repeat(bounds[:-1], lengths)
    above, places = heads + firsts, np.arange(len(heads))
    lefts, rights = reached(above, places)
    reach, hangs = rights - lefts + 1, above != places
    in_one = reach == 1 + np.bincount(above[hangs], weights=reach[hangs], minlength=len(places))
    up, left, right, all_are = (
        heads.tolist(),
        (lefts - firsts).tolist(),
        (rights - firsts).tolist(),
        in_one.all(),
    )
    return [
        Tree(up[start:end], left[start:end], right[start:end], bool(all_are or in_one[start:end].all()))
        for start, end in pairwise(bounds)
    ]


def reached(above: Places, places: Places) -> tuple[Places, Places]:
    """The first and the last place below each. A word hands on to the word 1, 2, 4, 8 ... above it what has come to it so far."""
    import numpy as np

    lefts, rights = places.copy(), places.copy()
    while True:
        np.minimum.at(lefts, above, lefts)
        np.maximum.at(rights, above, rights)
        higher = above[above]
        if not (higher != above).any():
            return lefts, rights
        above = higher
