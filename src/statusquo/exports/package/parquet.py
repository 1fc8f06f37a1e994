"""Tables as Parquet files. pyarrow comes with the extra `parquet` and is imported when it is used.

Lists are JSON texts, as in the CSV files: the field type "array" of the data package standard is read from a text by every
validator, and from a list of Parquet by none that we tried.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...errors import NothingRead
from ...extras import needed
from ...model.flat import Column
from ..records import Records
from .tables import Table


def write_parquet(table: Table, records: Records, path: Path) -> int:
    """Returns the number of rows; raises MissingExtra where pyarrow is not installed."""
    arrow, files = needed("pyarrow", extra="parquet"), needed("pyarrow.parquet", extra="parquet")
    kinds = {
        "string": arrow.string(),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "boolean": arrow.bool_(),
        "array": arrow.string(),
    }
    rows = list(table.rows(records))
    held = arrow.table(
        [written(column, [row[at] for row in rows]) for at, column in enumerate(table.columns)],
        schema=arrow.schema([(column.name, kinds[column.kind]) for column in table.columns]),
    )
    files.write_table(held, path)
    return len(rows)


def written(column: Column, values: Sequence[Any]) -> Sequence[Any]:
    if column.kind != "array":
        return values
    return [None if value is None else json.dumps(list(value), ensure_ascii=False) for value in values]


def read_parquet(table: Table, path: Path) -> list[dict[str, Any]]:
    """The rows of a table; raises NothingRead, which names the file, where it is none or lacks a column."""
    arrow, files = needed("pyarrow", extra="parquet"), needed("pyarrow.parquet", extra="parquet")
    try:
        held = files.read_table(path)
    except (arrow.ArrowException, OSError) as error:
        raise NothingRead(f"{path} is no Parquet file: {error}") from error
    missing = [column.name for column in table.columns if column.name not in held.column_names]
    if missing:
        raise NothingRead(f"{path}: it has no column {missing[0]}")
    rows: list[dict[str, Any]] = held.to_pylist()
    lists = [column.name for column in table.columns if column.kind == "array"]
    for row in rows:
        row.update({name: json.loads(row[name]) for name in lists if isinstance(row[name], str)})
    return rows
