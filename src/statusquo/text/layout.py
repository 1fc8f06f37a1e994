"""Text -> logical lines: the line ends of hard-wrapped text are undone, all other line ends stand.

Text is hard-wrapped where lines end because the next word no longer fitted: there a sentence runs on across
the line end. Elsewhere a line end separates a headline, a list item or a paragraph from what follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

NARROWEST, WIDEST = 40, 140
"""Between these widths, in characters, lines can be hard-wrapped."""
ALMOST = 0.85
"""The share of the width from which on a line counts as full: some editors and some people wrap early."""
MOSTLY, SOME = 0.6, 0.25
"""Shares of line ends: so many are full where text is hard-wrapped, and so many run on in lower case or a figure."""

LIST_MARKER = re.compile(r"(?:[-*•▪◦·–—■●]|\(?\d{1,3}[.)]|\(?[a-z][.)]|#+)\s+(?=\S)")
FINAL_STOP = re.compile(r"[.!?:;…][\"'”’»)\]*]*$")

Row = tuple[int, int]
"""One line as the text has it: offsets of its start and end, without surrounding white space."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One logical line, stripped: offsets into the text, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


def logical_lines(text: str, unfinished: frozenset[str] = frozenset()) -> list[Line]:
    """The logical lines of a text in order. After an `unfinished` word ("of", "the") a line goes on."""
    paragraphs = list(blocks(text))
    usual_width = wrap_width(paragraphs, text)
    lines: list[Line] = []
    for number, rows in enumerate(paragraphs):
        width = usual_width or (wrap_width([rows], text) if len(rows) > 2 else 0)
        begin = rows[0][0]
        for row, following in pairwise(rows):
            if not goes_on(text, row, following, width, unfinished):
                lines.append(Line(start=begin, end=row[1], paragraph=number))
                begin = following[0]
        lines.append(Line(start=begin, end=rows[-1][1], paragraph=number))
    return lines


def blocks(text: str) -> Iterator[list[Row]]:
    """The paragraphs between blank lines, each as its rows."""
    rows: list[Row] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        kept = raw.strip()
        if kept:
            start = at + raw.index(kept)
            rows.append((start, start + len(kept)))
        elif rows:
            yield rows
            rows = []
        at += len(raw)
    if rows:
        yield rows


def wrap_width(paragraphs: Sequence[Sequence[Row]], text: str) -> int:
    """The width in characters to which these paragraphs were wrapped, 0 where they were not."""
    ends = [pair for rows in paragraphs for pair in pairwise(rows)]
    if len(ends) < 2:
        return 0
    width = max(end - start for rows in paragraphs if len(rows) > 1 for start, end in rows)
    if not NARROWEST <= width < WIDEST:
        return 0
    full = sum(is_full(text, row, following, width) for row, following in ends)
    running_on = sum(text[start].islower() or text[start].isdigit() for _, (start, _) in ends)
    return width if full >= MOSTLY * len(ends) and running_on >= SOME * len(ends) else 0


def is_full(text: str, row: Row, following: Row, width: int) -> bool:
    """Whether the first word of the following row would not, or hardly, have fitted on this one."""
    first_word = text[following[0] : following[1]].split(maxsplit=1)[0]
    return row[1] - row[0] + 1 + len(first_word) > ALMOST * width


def goes_on(text: str, row: Row, following: Row, width: int, unfinished: frozenset[str]) -> bool:
    """Whether what stands on a row runs on in the following one."""
    if LIST_MARKER.match(text, *following):
        return False
    if width and is_full(text, row, following, width):
        return True
    before = text[row[0] : row[1]]
    if FINAL_STOP.search(before):
        return False
    return (
        text[following[0]].islower()
        or before.endswith((",", " -", "–", "—"))
        or before.split()[-1] in unfinished
    )
