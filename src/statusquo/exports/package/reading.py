"""Reads a package back: the same records that were written."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...errors import NothingRead
from ...model import Claim, Document, Entry, Judgement, Testimony
from ...model.flat import rebuilt
from .cells import decoded
from .parquet import read_parquet
from .tables import TABLES, Table
from .writing import DESCRIPTION

Rows = list[dict[str, object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The records of a package; what the ontology knows (actors, acts, statuses) is not read back."""

    documents: tuple[Document, ...]
    testimonies: tuple[Testimony, ...]
    entries: tuple[Entry, ...]
    judgements: tuple[Judgement, ...]


def read(folder: Path) -> Package:
    """The package in a folder, of CSV or Parquet files; raises NothingRead, which names file, line and column."""
    paths = resources(folder)
    rows = {table.name: read_table(table, paths) for table in TABLES[:4]}
    documents = {document.id: document for document in (rebuilt(Document, row) for row in rows["documents"])}
    return Package(
        documents=tuple(documents.values()),
        testimonies=tuple(testimony(row, documents, folder) for row in rows["claims"]),
        entries=tuple(rebuilt(Entry, row) for row in rows["entries"]),
        judgements=tuple(rebuilt(Judgement, row) for row in rows["judgements"]),
    )


def testimony(row: Mapping[str, object], documents: Mapping[str, Document], folder: Path) -> Testimony:
    claim = rebuilt(Claim, row)
    if claim.document not in documents:
        raise NothingRead(f"{folder}: claim {claim.id} is of document {claim.document}, which is not there")
    return Testimony(claim=claim, document=documents[claim.document], recorded_at=str(row["recorded_at"]))


def resources(folder: Path) -> dict[str, Path]:
    """The file of each table, as the description names it."""
    try:
        told = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return {each["name"]: folder / Path(each["path"]).name for each in told["resources"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NothingRead(f"{folder} is no data package: its {DESCRIPTION} is missing or wrong") from error


def read_table(table: Table, paths: Mapping[str, Path]) -> Rows:
    path = paths.get(table.name)
    if path is None or not path.is_file():
        raise NothingRead(f"the data package has no table {table.name}")
    return read_parquet(path) if path.suffix == ".parquet" else list(csv_rows(table, path))


def csv_rows(table: Table, path: Path) -> Iterator[dict[str, object]]:
    with path.open(encoding="utf-8-sig", newline="") as file, fields_of_any_size():
        lines = csv.DictReader(file)
        missing = [one.name for one in table.columns if one.name not in (lines.fieldnames or ())]
        if missing:
            raise NothingRead(f"{path}: it has no column {missing[0]}")
        for cells in lines:
            row: dict[str, object] = {}
            for column in table.columns:
                try:
                    row[column.name] = decoded(cells[column.name] or "", column)
                except ValueError as error:
                    raise NothingRead(f"{path}:{lines.line_num}: {column.name}: {error}") from error
            yield row


@contextmanager
def fields_of_any_size() -> Iterator[None]:
    """The text of a report may be longer than what the csv module takes for an attack."""
    before = csv.field_size_limit(sys.maxsize)
    try:
        yield
    finally:
        csv.field_size_limit(before)
