"""What is wrong with a field of a declarative file, in plain words: what was found, and what is expected."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from .texts import WANTED

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

LONGEST = 60
EXPECTED = {
    "string_type": "text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "keys with values",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
    "bool_type": "yes or no",
    "int_type": "a whole number",
    "invalid_key": "text as a key",
}


def complaint(error: ErrorDetails, shape: type[BaseModel]) -> str:
    """One of pydantic's errors as a line: "kind: found 'alien', expected 'state' or 'group'"."""
    field = ".".join(str(part) for part in error["loc"]) or "the file"
    return f"{field}: {in_words(error, shape)}"


def in_words(error: ErrorDetails, shape: type[BaseModel]) -> str:
    value, kind, context = error.get("input"), error["type"], error.get("ctx", {})
    if kind == "missing":
        return "it is missing"
    if kind == "value_error":
        return str(context["error"])
    if kind == "extra_forbidden":
        known = f"; known are {', '.join(shape.model_fields)}" if len(error["loc"]) == 1 else ""
        return f"unknown key{known}"
    if kind == "string_type" and isinstance(value, bool | int | float | date):
        read = "yes or no" if isinstance(value, bool) else "a date" if isinstance(value, date) else "a number"
        return f"YAML reads this as {read} ({value}): put it into quotation marks"
    wanted = context.get("expected") or WANTED.get(context.get("pattern", ""), EXPECTED.get(kind))
    return f"found {shown(value)}, expected {wanted}" if wanted else error["msg"]


def shown(value: object) -> str:
    """What was found: a text or number as it is, of anything larger only what it is."""
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "keys with values"
    if isinstance(value, list | tuple):
        return "a list"
    told = repr(value)
    return told if len(told) <= LONGEST else f"{told[:LONGEST]}…"
