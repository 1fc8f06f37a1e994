"""A record as one flat row and back: a column a field, parts under their own name ("when_start", "actor_id").

Read from the records themselves, so that a new field is a new column everywhere: in data packages, in data frames.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, reduce
from operator import or_
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Kind = Literal["string", "integer", "number", "boolean", "array", "object"]
"""`array` is a list of strings; `object` is anything deeper, for readers that can hold it."""
Record = TypeVar("Record")
PLAIN: dict[object, Kind] = {str: "string", int: "integer", float: "number", bool: "boolean"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One value of a record. `path` leads to it; `optional` where it, or a part on the way, may be None.

    `options` are all the words that it can be, where they are few.
    """

    name: str
    path: tuple[str, ...]
    kind: Kind
    optional: bool = False
    options: tuple[str, ...] = ()


@cache
def columns(record: type) -> tuple[Column, ...]:
    """The columns of a dataclass, in the order of its fields."""
    return tuple(_columns(record, (), optional=False))


def _columns(record: type, path: tuple[str, ...], *, optional: bool) -> list[Column]:
    found: list[Column] = []
    for name, hint in _hints(record):
        inner, may_lack = without_none(hint)
        way, lacking = (*path, name), optional or may_lack
        if is_dataclass(inner) and isinstance(inner, type):
            found += _columns(inner, way, optional=lacking)
        else:
            kind, options = kind_of(inner)
            found.append(Column(name="_".join(way), path=way, kind=kind, optional=lacking, options=options))
    return found


@cache
def _hints(record: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(record)
    return tuple((field.name, hints[field.name]) for field in fields(record))


def without_none(hint: Any) -> tuple[Any, bool]:
    """A type without "or None", and whether it had that."""
    if get_origin(hint) not in {Union, UnionType}:
        return hint, False
    kinds = tuple(one for one in get_args(hint) if one is not NoneType)
    return reduce(or_, kinds), len(kinds) < len(get_args(hint))


def kind_of(hint: Any) -> tuple[Kind, tuple[str, ...]]:
    if get_origin(hint) is Literal:
        return "string", get_args(hint)
    if get_origin(hint) is tuple and get_args(hint)[:1] == (str,):
        return "array", ()
    if get_origin(hint) in {Union, UnionType} and set(get_args(hint)) == {int, float}:
        return "number", ()
    return PLAIN.get(hint, "object"), ()


def values(record: object, shown: tuple[Column, ...]) -> list[object]:
    """The values of one record in the order of its columns."""
    return [value(record, column.path) for column in shown]


def value(record: object, path: tuple[str, ...]) -> object:
    found = record
    for name in path:
        if found is None:
            return None
        found = getattr(found, name)
    return found


def rebuilt(record: type[Record], row: Mapping[str, object], prefix: str = "") -> Record:
    """The record of a row, which must hold all its columns by name; a part whose first needed column is None is None."""
    given: dict[str, object] = {}
    kind: type = record
    for name, hint in _hints(kind):
        inner, may_lack = without_none(hint)
        column = f"{prefix}{name}"
        if is_dataclass(inner) and isinstance(inner, type):
            absent = may_lack and row[f"{column}_{mark(inner)}"] is None
            given[name] = None if absent else rebuilt(inner, row, f"{column}_")
        else:
            found = row[column]
            given[name] = tuple(found) if isinstance(found, list) else found
    return record(**given)


@cache
def mark(record: type) -> str:
    """The first column that every such record has: where it is empty, there is no record."""
    name, inner = next((name, hint) for name, hint in _hints(record) if not without_none(hint)[1])
    return f"{name}_{mark(inner)}" if is_dataclass(inner) and isinstance(inner, type) else name
