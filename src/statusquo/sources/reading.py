"""What all readers share: hints from outside, the bytes of a file, and the way from a draft to a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol
from urllib.parse import urlsplit

from ..model import Document, Issue, first_day, last_day, stable_id
from ..ontology import Ontology
from .encoding import decode, what_binary
from .language import is_english
from .normalise import normalise, one_line
from .published import name_day, publication, publication_span, read_day, read_span
from .wire import origin

MAX_BYTES = 20_000_000
"""Of a file that is read whole; a page carries much that is not text."""
DAY_IN_NAME = "day-in-name"
"""Of a report without a day of which the name of its file tells one, which is the message."""
MAX_CHARACTERS = 5_000_000
"""Of one report's text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What is known of a file from outside. `published` (ISO day, month or year) is said of this file; `otherwise` is the
    one to use where neither `published` nor the file itself tells one; `by_name` says that the day in a file's name counts.
    """

    ontology: Ontology
    published: str | None = None
    publisher: str = ""
    url: str = ""
    title: str = ""
    otherwise: str | None = None
    by_name: bool = False


class Reader(Protocol):
    """A module for one format: the suffixes that it reads, in lower case, and the reading of one file."""

    @property
    def suffixes(self) -> tuple[str, ...]: ...

    def read(self, path: Path, hints: Hints, /) -> Iterator[Document | Issue]:
        """Every report of the file, and an Issue for each problem; OSError where it cannot be opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One report as its format gives it, before the questions that all formats share are answered.

    `where` is "file" or "file:line". `given` is the date that the record itself gives, as written; `metadata`
    the ISO day that the page's metadata give.
    """

    path: Path
    where: str
    text: str
    id: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    given: str = ""
    metadata: str | None = None


def refused(code: str, message: str, where: str) -> Issue:
    return Issue(code=code, message=message, where=where, severity="error")


def kept(code: str, message: str, where: str) -> Issue:
    return Issue(code=code, message=message, where=where, severity="warning")


def content(path: Path) -> bytes | Issue:
    """The bytes of a file of text, or why it is not one; a file that is too large is never loaded."""
    where = path.as_posix()
    size = path.stat().st_size
    if size > MAX_BYTES:
        return too_large(where, f"{size / 1e6:.0f} MB")
    data = path.read_bytes()
    if not data.strip():
        return refused("empty", "the file is empty; nothing to read", where)
    binary = what_binary(data)
    if binary:
        return refused("binary", f"{binary}, not text; not read", where)
    return data


def decoded(data: bytes, path: Path, declared: str = "") -> tuple[str, list[Issue]]:
    """The text of the bytes, with an Issue where their encoding is neither UTF-8 nor declared."""
    text, encoding = decode(data, declared)
    return text, encoding_issues(encoding, path, declared)


def encoding_issues(encoding: str, path: Path, declared: str = "") -> list[Issue]:
    if encoding in ("UTF-8", declared.lower()):
        return []
    message = f"the encoding is not UTF-8; read as {encoding}"
    if encoding == "damaged UTF-8":
        message = "some bytes are not UTF-8; read with U+FFFD in their place"
    return [kept("encoding", message, path.as_posix())]


def too_large(where: str, size: str) -> Issue:
    limit = f"{MAX_CHARACTERS / 1e6:.0f} MB"
    return refused("too-large", f"{size}, and no report is longer than {limit} of text; not read", where)


def finish(draft: Draft, hints: Hints) -> Iterator[Document | Issue]:
    """The document of a draft, or the Issue that refuses it; one with a bad date is kept."""
    text = normalise(draft.text)
    refusal = why_not(text, draft.where)
    if refusal:
        yield refusal
        return
    given = read_date(draft.given) if draft.given else hints.published
    if draft.given and not given:
        yield bad_date(draft.given, draft.where)
    url = hints.url or draft.url
    if not can_be_split(url):
        shown = one_line(url)[:40]
        yield kept("bad-address", f'"{shown}" is no address; the report is kept without it', draft.where)
        url = ""
    title = one_line(hints.title or draft.title)
    known, span = day_or_span(given)
    otherwise, span_otherwise = day_or_span(hints.otherwise)
    named = name_day(draft.path.name) if draft.where == draft.path.as_posix() else None
    day, basis = publication(
        given=known, metadata=draft.metadata, text=text, url=url, title=title, otherwise=otherwise,
        name=named if hints.by_name else None,
    )  # fmt: skip
    if day is None:
        span, basis = publication_span(given=span, text=text, url=url, otherwise=span_otherwise)
        if named and basis == "none":
            yield Issue(code=DAY_IN_NAME, message=named, where=draft.where, severity="note")
    publisher = hints.ontology.publisher(one_line(hints.publisher or draft.publisher), domain(url))
    yield Document(
        id=draft.id or stable_id(text, *((publisher.id,) if publisher else ())),
        text=text,
        title=title,
        publisher=publisher,
        url=url,
        path=draft.path.as_posix(),
        published_at=day,
        published_basis=basis,
        not_before=first_day(span) if span and day is None else None,
        not_after=last_day(span) if span and day is None else None,
        wire=origin(text, hints.ontology),
    )


def read_date(value: str) -> str | None:
    """The day that a written date means, else its month or year."""
    return read_day(value) or read_span(value)


def day_or_span(date: str | None) -> tuple[str | None, str | None]:
    """A date as a day, or else as a month or year."""
    return (date, None) if date is None or len(date) == len("2025-07-03") else (None, date)


def why_not(text: str, where: str) -> Issue | None:
    """Why a text is not read as a report; None where it is."""
    if not text.strip():
        return refused("empty", "there is no text; nothing to read", where)
    if len(text) > MAX_CHARACTERS:
        return too_large(where, f"{len(text) / 1e6:.1f} MB of text")
    if not is_english(text):
        return refused("language", "the report is not in English as far as its words tell; not read", where)
    return None


def bad_date(value: str, where: str, fate: Literal["report", "option"] = "report") -> Issue:
    shown = one_line(value)[:40]
    kept_as = "the report is kept without it" if fate == "report" else "it is not used"
    return kept("bad-date", f'"{shown}" is not a day that can be read (as 2024-05-28); {kept_as}', where)


def can_be_split(url: str) -> bool:
    """Whether an address has parts that can be told: "http://[" has none."""
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True


def domain(url: str) -> str:
    """The host of an address in lower case, without "www."; "" where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
