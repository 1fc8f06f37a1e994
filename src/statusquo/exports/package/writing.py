"""Writes a package into a folder: the tables first, then the description, without which it is none."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ...errors import WorkspaceError
from ...extras import needed
from ...version import __version__
from ..records import Records
from .cells import encoded
from .description import description
from .parquet import write_parquet
from .tables import TABLES, Table

DESCRIPTION = "datapackage.json"


def write_csv_package(records: Records, folder: Path) -> int:
    return write_package(records, folder, "csv", write_table)


def write_parquet_package(records: Records, folder: Path) -> int:
    """Raises MissingExtra where pyarrow is not installed, and then leaves no folder behind."""
    needed("pyarrow", extra="parquet")
    return write_package(records, folder, "parquet", write_parquet)


def write_package(
    records: Records, folder: Path, suffix: str, write: Callable[[Table, Records, Path], int]
) -> int:
    """Replaces a package that is there already; raises WorkspaceError where the folder holds anything else."""
    descriptor = folder / DESCRIPTION
    if folder.exists() and not descriptor.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WorkspaceError(f"{folder} holds something other than a data package; name a new folder")
    folder.mkdir(parents=True, exist_ok=True)
    records = replace(
        records, attributions=tuple(records.attributions), figures=tuple(records.figures)
    )  # several tables need them
    written = sum(write(table, records, folder / f"{table.name}.{suffix}") for table in TABLES)
    told = description(records.ontology.digest, __version__, suffix)
    descriptor.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return written


def write_table(table: Table, records: Records, path: Path) -> int:
    """A CSV file with one heading line; returns the number of rows below it."""
    written = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\r\n")
        out.writerow([column.name for column in table.columns])
        for row in table.rows(records):
            out.writerow([encoded(value, column) for value, column in zip(row, table.columns, strict=True)])
            written += 1
    return written
