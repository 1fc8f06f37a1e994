"""Reads a package back: the same records that were written."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ...errors import NothingRead
from ...model import Attribution, Claim, Document, Entry, Figure, Judgement, Testimony
from ...model.flat import rebuilt
from .cells import decoded
from .parquet import read_parquet
from .tables import TABLES, Table
from .writing import DESCRIPTION

Rows = list[dict[str, object]]
RECORDS = ("documents", "claims", "entries", "judgements", "attributions", "figures")
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The records of a package; what the ontology knows (actors, acts, statuses) is not read back. `recorded` tells by report
    when the workspace learned it, where that was known when it was written.
    """

    documents: tuple[Document, ...]
    testimonies: tuple[Testimony, ...]
    entries: tuple[Entry, ...]
    judgements: tuple[Judgement, ...]
    attributions: tuple[tuple[Document, Attribution], ...]
    figures: tuple[tuple[Document, Figure], ...]
    recorded: Mapping[str, str]


def read(folder: Path | str) -> Package:
    """The package in a folder, of CSV or Parquet files; raises NothingRead, which names file, line and column."""
    folder = Path(folder)
    paths = resources(folder)
    rows = {table.name: read_table(table, paths) for table in TABLES if table.name in RECORDS}
    documents = {document.id: document for document in (rebuilt(Document, row) for row in rows["documents"])}
    return Package(
        documents=tuple(documents.values()),
        testimonies=tuple(testimony(row, documents, folder) for row in rows["claims"]),
        entries=tuple(rebuilt(Entry, row) for row in rows["entries"]),
        judgements=tuple(rebuilt(Judgement, row) for row in rows["judgements"]),
        attributions=told(Attribution, rows["attributions"], documents, folder),
        figures=told(Figure, rows["figures"], documents, folder),
        recorded={
            str(row["id"]): str(row["recorded_at"])
            for row in rows["documents"]
            if row["recorded_at"] is not None
        },
    )


def told(
    record: type[Record], rows: Rows, documents: Mapping[str, Document], folder: Path
) -> tuple[tuple[Document, Record], ...]:
    """What reports tell besides claims, each with its report."""
    lost = next((row["document"] for row in rows if row["document"] not in documents), None)
    if lost is not None:
        raise NothingRead(
            f"{folder}: there are {record.__name__.lower()}s of document {lost}, which is not there"
        )
    return tuple((documents[str(row["document"])], rebuilt(record, row)) for row in rows)


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
    return read_parquet(table, path) if path.suffix == ".parquet" else list(csv_rows(table, path))


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
