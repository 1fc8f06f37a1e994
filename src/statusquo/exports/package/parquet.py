"""Tables as Parquet files. pyarrow comes with the extra `parquet` and is imported when it is used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...extras import needed
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
        "array": arrow.list_(arrow.string()),
    }
    rows = list(table.rows(records))
    held = arrow.table(
        [[row[at] for row in rows] for at in range(len(table.columns))],
        schema=arrow.schema([(column.name, kinds[column.kind]) for column in table.columns]),
    )
    files.write_table(held, path)
    return len(rows)


def read_parquet(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = needed("pyarrow.parquet", extra="parquet").read_table(path).to_pylist()
    return rows
