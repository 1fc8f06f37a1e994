"""A value as one CSV cell and back, without loss and without anything that a spreadsheet would run."""

from __future__ import annotations

import json

from ...model.flat import Column
from ..records import FORMULA_STARTS

GUARD = "'"
GUARDED = (*FORMULA_STARTS, "\r", "\n", GUARD)
"""Beginnings that a spreadsheet takes for a formula, skips, or takes for the guard itself."""

KINDS: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def encoded(value: object, column: Column) -> str:
    if value is None:
        return ""
    if column.kind == "string":
        text = str(value)
        empty = not text and column.optional  # an empty cell says that there is no text
        return f"{GUARD}{text}" if empty or text.startswith(GUARDED) else text
    if column.kind == "array":
        assert isinstance(value, tuple | list)
        return json.dumps(list(value), ensure_ascii=False)
    return json.dumps(value)


def decoded(cell: str, column: Column) -> object:
    """The value of a cell; raises ValueError where it is none of its column."""
    if not cell and (column.optional or column.kind != "string"):
        if not column.optional:
            raise ValueError("it is empty")
        return None
    if column.kind == "string":
        return cell.removeprefix(GUARD)
    found: object = json.loads(cell)
    if type(found) not in KINDS[column.kind]:
        raise ValueError(f"{cell!r} is no {column.kind}")
    return found
