"""Text files: the whole file is the report, line ends and all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..model import Document, Issue
from .normalise import one_line
from .reading import Draft, Hints, content, decoded, finish

suffixes = (".txt", ".text", ".md")

LONGEST_HEADLINE = 200
SHORTEST_HEADLINE = 4
"""Words; a shorter first line is as often a menu or a dateline."""


def read(path: Path, hints: Hints) -> Iterator[Document | Issue]:
    """The file as one report; its title is the first line where that reads like a headline."""
    data = content(path)
    if isinstance(data, Issue):
        yield data
        return
    text, issues = decoded(data, path)
    yield from issues
    yield from finish(Draft(path=path, where=path.as_posix(), text=text, title=headline(text)), hints)


def headline(text: str) -> str:
    """The first line without its Markdown mark where it looks like a headline: it does not end as a sentence
    does, and a blank line follows, or one too short to go on with a wrapped paragraph (a credit, a byline).
    """
    first, _, rest = text[:2000].lstrip().partition("\n")
    second = rest.partition("\n")[0].strip()
    line = one_line(first.lstrip("#"))
    fits = len(line.split()) >= SHORTEST_HEADLINE and len(line) <= LONGEST_HEADLINE and line[-1] not in ".,;:"
    stands_alone = bool(rest.strip()) and len(second) * 2 < len(line) and not second[:1].islower()
    return line if fits and stands_alone else ""
