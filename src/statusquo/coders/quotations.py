"""Quotation marks over a whole text: where direct speech starts and ends, over sentences and paragraphs."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

LONGEST = 3000
"""Characters from one mark to the next; beyond it the closing mark was forgotten."""

# Each begins with the mark itself, for then a whole text is searched for marks, and not tried from letter to letter.
DOUBLE = re.compile(r"“|”|„|«|»|\"|''|‘‘|’’|``")
SINGLE = re.compile(r"[‘’'](?:(?<=[‘'])(?<![\w’'.,!?].)(?=[\w…])|(?<=[’'])(?<=[\w.,!?…].)(?![\w’']))")
ALWAYS_OPEN = frozenset({"“", "„", "«", "``", "‘‘"})
ALWAYS_CLOSED = frozenset({"”", "»", "’’"})
PARAGRAPH_BREAK = re.compile(r"\s*\n\s*")


class Stretch(NamedTuple):
    """Character offsets into a document."""

    start: int
    end: int

    def overlaps(self, other: Stretch) -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: Stretch) -> bool:
        return self.start <= other.start and other.end <= self.end

    def joined(self, others: Sequence[Stretch]) -> Stretch:
        """The stretch from the first start to the last end."""
        return Stretch(min(s.start for s in (self, *others)), max(s.end for s in (self, *others)))


def quotations(text: str) -> tuple[Stretch, ...]:
    """Every quotation with its marks, in order, without overlaps; single marks count outside double ones only.

    A quotation whose next paragraph opens with a mark again, without one that closed the last, is one quotation.
    """
    double = list(paired(text, DOUBLE))
    single = [q for q in paired(text, SINGLE) if not any(q.overlaps(d) for d in double)]
    return tuple(sorted([*double, *single]))


def paired(text: str, marks: re.Pattern[str]) -> Iterator[Stretch]:
    start = last = -1
    for mark in marks.finditer(text):
        opening = opens(text, mark)
        fits = start >= 0 and mark.start() - last <= LONGEST
        if opening:
            if not (fits and reopens(text, last, mark.start())):
                start = mark.start()
            last = mark.end()
        elif fits and not ("\n\n" in text[last : mark.start()] and mark[0] in "'’"):
            yield Stretch(start, mark.end())
            start = -1


def opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark opens: by its shape, else because a word follows and none stands directly before it."""
    if mark[0] in ALWAYS_OPEN:
        return True
    if mark[0] in ALWAYS_CLOSED:
        return False
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    return bool(after) and not after.isspace() and (not before or before.isspace() or before in "([{—–-/")


def reopens(text: str, last: int, mark: int) -> bool:
    """Whether an opening mark stands at the start of the paragraph after that in which the last one stands."""
    between = text[last:mark]
    return bool(between) and between[-1] == "\n" and "\n\n" not in between.rstrip()


def untouched(stretches: Iterable[Stretch], others: Iterable[Stretch]) -> Iterator[Stretch]:
    """Those of the stretches, in order, that overlap none of the others."""
    waiting = deque(sorted(others))
    reach = 0
    for stretch in sorted(stretches):
        while waiting and waiting[0].start < stretch.end:
            reach = max(reach, waiting.popleft().end)
        if reach <= stretch.start:
            yield stretch
