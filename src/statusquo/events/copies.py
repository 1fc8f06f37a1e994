"""Near copies: one text printed twice, also under another headline, cut short, or lightly edited.

A sketch keeps the smallest hashes of a text's five-word runs. Up to the lower of the two largest hashes that are kept, both
sketches hold every run of their text, so the share of common runs can be measured within the shorter text: a copy that lost
half its paragraphs is still seen, which a MinHash signature (it knows only the overlap of the whole texts) would not show.
A text of up to 260 words is compared run by run. It needs no numerical library.
"""

from __future__ import annotations

import hashlib
import heapq
import re
from collections.abc import Iterator

Sketch = tuple[int, ...]

RUN = 5
KEPT = 256
LONGEST = 20_000
"""Words of a text that are looked at: the length of any report many times over."""
SHARE = 0.4
"""Two reports on one happening share a tenth of their runs at most; an edited copy keeps more than half of its own."""
SAMPLE = 8
"""Fewer common measurements than this tell nothing about a text that has more of them."""

WORD = re.compile(r"\w+")


def sketch(text: str) -> Sketch:
    """The KEPT smallest hashes of the five-word runs, ascending; empty for a text without words."""
    return tuple(heapq.nsmallest(KEPT, {hashed(run) for run in runs(text)}))


def similar(one: Sketch, other: Sketch) -> bool:
    """Whether the two texts are near copies; the order of the two does not matter."""
    horizon = min(reach(one), reach(other))
    left = {value for value in one if value <= horizon}
    right = {value for value in other if value <= horizon}
    fewer = min(len(left), len(right))
    enough = fewer >= min(SAMPLE, len(one), len(other)) > 0
    return enough and len(left & right) >= SHARE * fewer


def runs(text: str) -> Iterator[str]:
    words = [match.group().casefold() for match, _ in zip(WORD.finditer(text), range(LONGEST), strict=False)]
    if words:
        for start in range(max(1, len(words) - RUN + 1)):
            yield " ".join(words[start : start + RUN])


def hashed(run: str) -> int:
    """Seven bytes: a positive number that every database keeps as an integer."""
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=7).digest())


def reach(one: Sketch) -> int:
    """The hash up to which the sketch holds every run of its text."""
    return one[-1] if len(one) == KEPT else 1 << 56
