"""JSON Lines: one report a line, with `text` and perhaps id, url, title, publisher, and published, published_at or date.

A `.json` file with one object or a list of them is read as well. A broken line is an Issue; others are read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TextIO

from ..model import Document, Issue
from .encoding import SAMPLE, decode, what_binary, wide_codec
from .normalise import one_line
from .reading import (
    MAX_BYTES,
    MAX_CHARACTERS,
    Draft,
    Hints,
    content,
    decoded,
    encoding_issues,
    finish,
    refused,
    too_large,
)

suffixes = (".jsonl", ".ndjson", ".json")

LONGEST_LINE = 2 * MAX_CHARACTERS
"""JSON escapes lengthen a text."""
BROKEN = (ValueError, RecursionError)
DAYS = ("published", "published_at", "date")
"""Fields that may hold the day of the report; the second is what our own exports call it."""


def read(path: Path, hints: Hints) -> Iterator[Document | Issue]:
    """Every report of the file, in its order."""
    if path.suffix.lower() == ".json" and not first_line_is_a_record(path):
        yield from read_whole(path, hints)
    else:
        yield from read_lines(path, hints)


def read_lines(path: Path, hints: Hints) -> Iterator[Document | Issue]:
    with path.open("rb") as file:
        head = file.read(SAMPLE)
    if what_binary(head):
        yield refused("binary", f"{what_binary(head)}, not text; not read", path.as_posix())
        return
    wide = wide_codec(head)
    yield from encoding_issues("UTF-16" if wide else "UTF-8", path)
    with path.open(encoding=wide or "utf-8-sig", errors="replace" if wide else "surrogateescape") as file:
        yield from read_numbered(numbered_lines(file), path, hints)


def read_numbered(
    lines: Iterator[tuple[int, str | None]], path: Path, hints: Hints
) -> Iterator[Document | Issue]:
    """`lines` gives None for a line that is too long."""
    encodings_told: set[str] = set()
    empty = True
    for number, line in lines:
        where = f"{path.as_posix()}:{number}"
        empty = empty and line is not None and not line.strip()
        if line is None:
            yield too_large(where, f"a line of more than {LONGEST_LINE / 1e6:.0f} MB")
            continue
        text, encoding = repaired(line)
        if encoding not in encodings_told:
            encodings_told.add(encoding)
            yield from (replace(issue, where=where) for issue in encoding_issues(encoding, path))
        if text.strip():
            yield from read_record(text, path, where, hints)
    if empty:
        yield refused("empty", "the file is empty; nothing to read", path.as_posix())


def numbered_lines(file: TextIO) -> Iterator[tuple[int, str | None]]:
    """Each line with its number from 1; one that is too long is passed over in pieces and given as None."""
    for number in count(1):
        line = file.readline(LONGEST_LINE)
        if not line:
            return
        fits = line.endswith("\n") or len(line) < LONGEST_LINE
        if not fits:
            pass_over_rest(file)
        yield number, line if fits else None


def pass_over_rest(file: TextIO) -> None:
    piece = file.readline(LONGEST_LINE)
    while piece and not piece.endswith("\n"):
        piece = file.readline(LONGEST_LINE)


def repaired(line: str) -> tuple[str, str]:
    """The line and its encoding; bytes that are not UTF-8 came through as surrogates and are decoded here."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return decode(line.encode("utf-8", "surrogateescape"))
    return line, "UTF-8"


def read_record(line: str, path: Path, where: str, hints: Hints) -> Iterator[Document | Issue]:
    try:
        record = json.loads(line)
    except BROKEN as error:
        yield broken(error, where)
        return
    yield from from_record(record, path, where, hints)


def from_record(record: object, path: Path, where: str, hints: Hints) -> Iterator[Document | Issue]:
    """The report of one JSON object; no object, or one without text, is an Issue."""
    if not isinstance(record, dict):
        yield refused("json", "not a JSON object; this record is not read", where)
        return
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        yield refused("json", 'no "text"; this record is not read', where)
        return
    draft = Draft(
        path=path,
        where=where,
        text=text,
        id=field(record, "id") or field(record, "url"),
        given=next(filter(None, (field(record, name) for name in DAYS)), ""),
    )
    told = replace(
        hints,
        title=field(record, "title") or hints.title,
        publisher=field(record, "publisher") or hints.publisher,
        url=field(record, "url") or hints.url,
    )
    yield from finish(draft, told)


def field(record: Mapping[str, object], name: str) -> str:
    """A field as one line without what no store can hold; "" where it is missing, null or no plain value."""
    value = record.get(name)
    return one_line(str(value)) if isinstance(value, str | int | float) else ""


def broken(error: Exception, where: str) -> Issue:
    reason = "a value too large or nested too deep"
    if isinstance(error, json.JSONDecodeError):
        reason = f"{error.msg}, column {error.colno}"
    return refused("json", f"broken JSON ({reason}); this record is not read", where)


def first_line_is_a_record(path: Path) -> bool:
    """Whether a .json file is JSON Lines after all: its first line is a whole object and not the only one."""
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        first = file.readline(LONGEST_LINE)
        if not file.readline(SAMPLE).strip():
            return False
    try:
        return isinstance(json.loads(first), dict)
    except BROKEN:
        return False


def read_whole(path: Path, hints: Hints) -> Iterator[Document | Issue]:
    size = path.stat().st_size
    if size > MAX_BYTES:
        message = f"{size / 1e6:.0f} MB of JSON in one piece; not read (JSON Lines may be as long)"
        yield refused("too-large", message, path.as_posix())
        return
    data = content(path)
    if isinstance(data, Issue):
        yield data
        return
    text, issues = decoded(data, path)
    yield from issues
    try:
        found = json.loads(text.removeprefix("\ufeff"))
    except BROKEN as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        yield broken(error, f"{path.as_posix()}:{line}")
        return
    for record in found if isinstance(found, list) else [found]:
        yield from from_record(record, path, path.as_posix(), hints)
