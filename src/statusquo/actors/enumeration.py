"""Lists that a sentence announces: "the following envoys: (a) the Ambassador of Chile (b) ...", in it or on the lines below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Party
from .cast import Cast

if TYPE_CHECKING:
    from ..syntax.words import Token

MARK = re.compile(r"(?:^|(?<=[\s:;]))(?:\([a-z0-9]{1,3}\)|[a-z0-9]{1,2}[.)]|[-–•*·])\s+", re.IGNORECASE)
LONGEST_LIST = 60
"""Lines that are looked at below a sentence."""


def enumerated(head: Token, cast: Cast) -> list[Party]:
    """The parties of the list that "the following ..." announces: of each item the first that is known."""
    if not any(child.text.lower() == "following" for child in head.children):
        return []
    start = cast.place(head)
    colon = cast.document.text.find(":", start)
    ends = cast.place(head.doc[-1]) + len(head.doc[-1])
    if not start < colon <= ends:
        return []
    found = [
        party for items in items_after(colon + 1, ends, cast.document.text) for party in known(*items, cast)
    ]
    return list({party.id: party for party in found}.values())


def items_after(start: int, ends: int, text: str) -> Iterator[tuple[int, int, bool]]:
    """Offsets of the items of a list, in the sentence or below it; true where an item is set apart by a mark."""
    if text[start:ends].strip():
        yield from between_marks(start, ends, text)
        return
    for number, line in enumerate(re.finditer(r"[^\n]+", text[ends:])):
        at = ends + line.start()
        marked = MARK.match(text, at)
        if number >= LONGEST_LIST or not (marked or number):
            return
        if marked:
            yield at, ends + line.end(), True
        elif not MARK.match(text, ends + line.end() + 1):
            return  # the last item may have a second line; what follows is no list


def between_marks(start: int, ends: int, text: str) -> Iterator[tuple[int, int, bool]]:
    marks = [mark.start() for mark in MARK.finditer(text, start, ends)]
    if not marks:
        yield start, ends, False
        return
    for first, last in zip(marks, [*marks[1:], ends], strict=True):
        yield first, last, True


def known(start: int, end: int, is_item: bool, cast: Cast) -> list[Party]:
    """Whom an item names first; all whom a plain list names."""
    named = cast.between(start, end)
    return named[:1] if is_item else named
