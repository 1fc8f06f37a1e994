"""Answers as data frames: one row a record, parts as columns of their own ("toward_name", "when_start").

    workspace.status("Taliban").to_pandas()
    frames.to_polars(workspace.documents())      any records of one kind will do

Dates stay the partial ISO strings that they are: a column of days would have to invent what the sources do not say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, is_dataclass
from typing import Any, ClassVar, Self, TypeVar, get_args, get_type_hints

from .extras import needed
from .model.flat import Column, columns, value

Record = TypeVar("Record")


class Framed:
    """An answer that is in the main a list of records; `LISTED` names that field or property."""

    __slots__ = ()
    LISTED: ClassVar[str]

    def to_pandas(self) -> Any:
        """A pandas.DataFrame; raises MissingExtra where pandas is not installed."""
        return to_pandas(getattr(self, self.LISTED), self.listed_kind())

    def to_polars(self) -> Any:
        """A polars.DataFrame; raises MissingExtra where polars is not installed."""
        return to_polars(getattr(self, self.LISTED), self.listed_kind())

    def listed_kind(self) -> type:
        """What is listed, so that an empty answer has its columns as well."""
        declared = getattr(type(self), self.LISTED)
        hints = (
            get_type_hints(declared.fget) if isinstance(declared, property) else get_type_hints(type(self))
        )
        found: type = get_args(hints["return" if isinstance(declared, property) else self.LISTED])[0]
        return found


class Listing(tuple[Record, ...]):  # noqa: SLOT001 - Python allows a tuple no slots, and it must know its kind
    """An answer that is nothing but records of one kind."""

    kind: type[Record]

    def __new__(cls, kind: type[Record], records: Iterable[Record]) -> Self:
        made = super().__new__(cls, records)
        made.kind = kind
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.kind, tuple(self))

    def to_pandas(self) -> Any:
        return to_pandas(self, self.kind)

    def to_polars(self) -> Any:
        return to_polars(self, self.kind)


# ------------------------------------------------------------------------------------------------ frames


def to_pandas(records: Iterable[object], kind: type | None = None) -> Any:
    """A pandas.DataFrame of records of one kind; `kind` gives it its columns where there are none."""
    return needed("pandas", extra="pandas").DataFrame(table(records, kind))


def to_polars(records: Iterable[object], kind: type | None = None) -> Any:
    """A polars.DataFrame of records of one kind; `kind` gives it its columns where there are none."""
    polars = needed("polars", extra="polars")
    records = tuple(records)
    types = {
        "string": polars.String,
        "integer": polars.Int64,
        "number": polars.Float64,
        "boolean": polars.Boolean,
        "array": polars.List(polars.String),
    }
    known = {column.name: types[column.kind] for column in shown(records, kind) if column.kind in types}
    return polars.DataFrame(table(records, kind), schema_overrides=known, strict=False)


def table(records: Iterable[object], kind: type | None = None) -> dict[str, list[object]]:
    """The values by column."""
    records = tuple(records)
    return {
        column.name: [simple(value(record, column.path)) for record in records]
        for column in shown(records, kind)
    }


def shown(records: tuple[object, ...], kind: type | None) -> tuple[Column, ...]:
    found = kind or next((type(record) for record in records), None)
    return columns(found) if found else ()


def simple(found: object) -> object:
    """Records within a cell as dicts, tuples as lists: what every frame can hold."""
    if isinstance(found, tuple | list):
        return [simple(one) for one in found]
    if isinstance(found, Mapping):
        return {key: simple(one) for key, one in found.items()}
    return asdict(found) if is_dataclass(found) and not isinstance(found, type) else found
