"""What is worked out when it is first asked for, and kept with its object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """`functools.cached_property` without its lock, which Python 3.11 takes at each first question and 3.12 no longer has."""

    def __init__(self, answer: Callable[[Any], T]) -> None:
        self.answer = answer
        self.__doc__ = answer.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, asked: Any, owner: type) -> T:
        found = asked.__dict__[self.name] = self.answer(asked)
        return found
