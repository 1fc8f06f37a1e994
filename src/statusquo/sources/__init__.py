"""Bytes -> Document: the reports of files and folders, and one `Issue` for each that could not be read.

A reader is one module, named in READERS; the suffix of a file chooses it, else the look of its first bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from pathlib import Path

from ..model import Document, Issue
from ..ontology import Ontology
from . import jsonlines, manifest, page, plain
from .reading import Hints, Reader, bad_date, read_date, refused
from .walk import Walk

__all__ = ["READERS", "Hints", "Reader", "count", "read"]

READERS: tuple[Reader, ...] = (plain, page, jsonlines)

SNIFFED = 4096


def read(
    paths: Sequence[Path], ontology: Ontology, published: str | None = None, *, by_name: bool = False
) -> Iterator[Document | Issue]:
    """Every report of the files and folders, in a fixed order; `published` is the day, month or year of those without one, and
    `by_name` says that before it the day in a file's name counts.

    A problem with one file or record is an Issue that names its place; the rest goes on.
    """
    otherwise = read_date(published) if published else None
    if published and not otherwise:
        yield bad_date(published, "--published", fate="option")
    hints = Hints(ontology=ontology, otherwise=otherwise, by_name=by_name)
    load_manifest = cache(partial(manifest.load, hints=hints))
    for found in Walk(load_manifest=load_manifest).over(paths):
        if isinstance(found, Issue):
            yield found
        else:
            path, told = found
            yield from read_file(path, told or hints)


def count(paths: Sequence[Path]) -> int:
    """How many files `read` will open."""
    return sum(not isinstance(found, Issue) for found in Walk().over(paths))


def read_file(path: Path, hints: Hints) -> Iterator[Document | Issue]:
    try:
        yield from reader_of(path).read(path, hints)
    except OSError as error:
        yield refused("unreadable", f"{error.strerror or error}; not read", path.as_posix())


def reader_of(path: Path) -> Reader:
    """By the suffix; what is text by its suffix, or for want of one, is a page if it begins as pages do."""
    suffix = path.suffix.lower()
    known = next((reader for reader in READERS if suffix in reader.suffixes), None)
    if known and known is not plain:
        return known
    with path.open("rb") as file:
        return page if page.looks_like_page(file.read(SNIFFED)) else plain
