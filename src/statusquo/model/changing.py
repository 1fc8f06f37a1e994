"""A record like another but for some of its fields: `dataclasses.replace`, which goes through all fields of a record each time."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["replace"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import replace  # mypy knows which fields that one takes

    T = TypeVar("T")
else:

    def replace(record: T, /, **changes: Any) -> T:
        kind = type(record)
        names, values = parts(kind)
        return kind(**{**dict(zip(names, values(record), strict=False)), **changes})


@cache
def parts(kind: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The fields of which a record is made, and what gives them all; the first once more, for of one alone that gave no tuple."""
    names = tuple(field.name for field in fields(kind) if field.init)
    return names, attrgetter(*names, *names[:1])
