"""Dates in brackets, and those behind each member of a list: "recognised by Peru (2008) and Chad (2012)", "by Russia in 2008 and Syria in 2018".

The parser loses the list between them, and each is of the one member before it. So it reads the sentence without them; the words keep their
places, with the dates as blanks between, and `assembly/member_dates.py` gives each member its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from . import parser
from .casing import MONTH
from .words import Doc

YEAR = r"(?:1[89]|20)\d\d"
DATE = rf"(?:(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}})?(?:,? {YEAR})?|{YEAR}(?:-\d\d){{0,2}})"
BRACKET = re.compile(rf"(?<=[\w.’'\"”]) \((?:in |on |since )?{DATE}\)")
INSET = rf",? (?:in|on) {DATE}(?:,(?= and ))?"
NAME = r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*"
BETWEEN = r"(?:, and |, | and )(?:the )?"
LIST = re.compile(rf"{NAME}{INSET}(?:{BETWEEN}{NAME}{INSET})+")
MEMBER = re.compile(rf"{NAME}(?P<inset>{INSET})")
SEVERAL = re.compile(rf"\b(?:in|on) {DATE}.+\b(?:in|on) {DATE}")
"""What a sentence with such a list has, and few others."""
CLOSED = re.compile(r"\s*(?:[.,;:)—–-]|$|(?:and|when|after|while|as|but)\b)")


class Inset(NamedTuple):
    """A date behind the member of a list: where the member ends and the date does, in the sentence."""

    start: int
    end: int


def insets(text: str) -> tuple[Inset, ...]:
    """All such dates of a sentence, in order."""
    several = text.count(" in ") + text.count(" on ") > 1
    if not several and "(" not in text:
        return ()
    found = [Inset(*one.span()) for one in BRACKET.finditer(text)] if "(" in text else []
    for one in LIST.finditer(text) if several and SEVERAL.search(text) else ():
        if is_a_list(one, text):
            members = MEMBER.finditer(text, one.start(), one.end())
            found += [Inset(*member.span("inset")) for member in members]
    return tuple(sorted(found))


def is_a_list(several: re.Match[str], text: str) -> bool:
    """Not "left Chad in 2012 and Mali in 2013 followed", where the last begins a clause."""
    opens = not text[: several.start()].strip()
    return opens or CLOSED.match(text, several.end()) is not None


def read(texts: Iterable[str], model: str = parser.DEFAULT_MODEL) -> Iterator[Doc]:
    """The parses of sentences, read without such dates and with the offsets of the sentences as they are."""
    texts = tuple(texts)
    found = {place: dates for place, text in enumerate(texts) if (dates := insets(text))}
    docs = parser.read([without(t, found[n]) if n in found else t for n, t in enumerate(texts)], model)
    return (
        (restored(d, texts[n], found[n]) if n in found else d for n, d in enumerate(docs)) if found else docs
    )


def without(text: str, found: Iterable[Inset]) -> str:
    for inset in reversed(tuple(found)):
        text = text[: inset.start] + text[inset.end :]
    return text


def restored(doc: Doc, text: str, found: Iterable[Inset]) -> Doc:
    """The same parse with the places of the words in the whole sentence."""
    left_out, gone = [], 0
    for inset in found:
        left_out.append((inset.start - gone, length := inset.end - inset.start))
        gone += length
    starts = [start + sum([length for at, length in left_out if at <= start]) for start in doc.starts]
    return Doc(text, doc.forms, starts, doc.tree)
