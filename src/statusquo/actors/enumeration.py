"""Lists that a sentence announces: "the following envoys: (a) the Ambassador of Chile (b) ...", in it or on the lines below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import tree
from .cast import Cast

if TYPE_CHECKING:
    from ..syntax.words import Token

MARK = re.compile(r"(?:^|(?<=[\s:;]))(?:\([a-z0-9]{1,3}\)|[a-z0-9]{1,2}[.)]|[-–•*·])\s+", re.IGNORECASE)
TAKEN_UP = re.compile(
    r"\s*(?:(?:They|These|Those)\b[^.:\n]{0,60}\b(?:are|were|include|included):|Those who\b[^.:\n]{0,60}\b(?:are|were)\b"
    r"|They (?:are|were)(?= (?:the [A-Z]|H\.? ?E\b|Mr|Ms|Mrs|His E|Her E)))"
)
"""How the next sentence takes up those who were counted."""
OFFICE_LINE = re.compile(
    r"\s*(?:The )?(?:[A-Z][\w-]+ ){0,3}(?:Ambassador|Commissioner|Nuncio|Envoy|Minister)\b"
)
HOLDER_LINE = re.compile(r"\s*(?:(?:His|Her) Excellency|H\.? ?E\b|Mr|Ms|Mrs|Dr)\b")
LONGEST_LIST = 60
"""Lines that are looked at below a sentence."""


def enumerated(head: Token, cast: Cast) -> list[Party]:
    """The parties of the list that "the following ..." announces, or that the next sentence gives of those who are counted
    ("five envoys ... They are: ..."): of each item the first that is known.
    """
    doc = head.doc
    listed = "following" in doc.lowers and any(child.lower_ == "following" for child in head.children)
    if not (listed or is_counted(head)):
        return []
    ends = cast.place(doc.tokens[-1]) + len(doc.tokens[-1].text)
    if listed:
        start = cast.place(head)
        colon = cast.document.text.find(":", start)
        if not start < colon <= ends:
            return []
    else:
        again = TAKEN_UP.match(cast.document.text, ends)
        if again is None:
            return []
        colon, ends = again.end() - 1, end_of_list(again.end(), cast.document.text)
    found = [
        party for items in items_after(colon + 1, ends, cast.document.text) for party in known(*items, cast)
    ]
    return list({party.id: party for party in found}.values())


def is_counted(head: Token) -> bool:
    """As in "three heads of mission", "envoys of five nations"."""
    if head.tag_ not in {"NNS", "NNPS"} or "nummod" not in head.doc.relations:
        return False
    counted = [head, *tree.prepositional(head, "of"), *tree.prepositional(head, "from")]
    return any(tree.children(word, "nummod") for word in counted)


def end_of_list(start: int, text: str) -> int:
    """Where a list in the same line ends; its own start where the items stand on the lines below."""
    line = text.find("\n", start)
    line = line if line >= 0 else len(text)
    return line if text[start:line].strip() else start


def items_after(start: int, ends: int, text: str) -> Iterator[tuple[int, int, bool]]:
    """Offsets of the items of a list, in the sentence or below it; true where an item is set apart by a mark."""
    if text[start:ends].strip():
        yield from between_marks(start, ends, text)
        return
    for number, line in enumerate(re.finditer(r"[^\n]+", text[ends:])):
        at = ends + line.start()
        marked = MARK.match(text, at)
        if number == 0 and not marked:
            yield from offices_below(ends, text)
            return
        if number >= LONGEST_LIST:
            return
        if marked:
            yield at, ends + line.end(), True
        elif not MARK.match(text, next_line(ends + line.end(), text)) and not HOLDER_LINE.match(line.group()):
            return  # an item may have a second line; what follows the last is no list


def next_line(end: int, text: str) -> int:
    """Where the next line with something in it begins."""
    blank = re.compile(r"\s*").match(text, end)
    return blank.end() if blank is not None else end


def offices_below(start: int, text: str) -> Iterator[tuple[int, int, bool]]:
    """Items without marks, each an office with its holder on the same line or the next: "The Ambassador of Chile | Mr ..."."""
    for line in re.finditer(r"[^\n]+", text[start:]):
        if OFFICE_LINE.match(line.group()):
            yield start + line.start(), start + line.end(), True
        elif not HOLDER_LINE.match(line.group()):
            return


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
