"""What an exporter is given, and what an exporter is."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ..model import Attribution, Document, Entry, Figure, Judgement, Testimony

if TYPE_CHECKING:
    from ..ontology import Ontology

FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t")
"""Where East Asian text is usual, a spreadsheet takes the wide signs for the narrow ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Everything that can be written out. Attributions and figures may come from a generator: they are read once.

    `documents` are the reports that bear no claim as well; `entries` those that no rejection has taken from the ledger;
    `recorded` tells by report when the workspace learned it.
    """

    testimonies: Sequence[Testimony]
    attributions: Iterable[tuple[Document, Attribution]]
    ontology: Ontology
    documents: Sequence[Document] = ()
    entries: Sequence[Entry] = ()
    judgements: Sequence[Judgement] = ()
    figures: Iterable[tuple[Document, Figure]] = ()
    recorded: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """One format. `write` writes the records as text and returns the number of rows; `table` does the same as CSV."""

    name: str
    contents: str
    write: Callable[[Records, TextIO], int]
    table: Callable[[Records, TextIO], int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderExporter:
    """A format of several files. `write` writes them into a folder and returns the number of rows in all of them."""

    name: str
    contents: str
    write: Callable[[Records, Path], int]


def write_lines(objects: Iterable[dict[str, object]], out: TextIO) -> int:
    """JSON Lines; returns the number of lines."""
    written = 0
    for item in objects:
        out.write(json.dumps(item, ensure_ascii=False) + "\n")
        written += 1
    return written


def cell(value: object) -> str:
    """A value as one spreadsheet cell: None is empty, and nothing that a report says is run as a formula."""
    text = "" if value is None else str(value).replace("\r", " ")
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def write_table(columns: Sequence[str], rows: Iterable[Sequence[object]], out: TextIO) -> int:
    """A CSV table with one heading line; returns the number of rows below it."""
    table = csv.writer(out, lineterminator="\n")
    table.writerow(columns)
    written = 0
    for row in rows:
        table.writerow([cell(value) for value in row])
        written += 1
    return written
