"""Declarative files: from YAML to its shape, and from a wrong field to the line on which it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from ..errors import OntologyError
from ..model import Issue
from .complaints import complaint

Shape = TypeVar("Shape", bound=BaseModel)
Read = TypeVar("Read")
Place = Sequence[int | str]
"""The way to a field of a file: keys and positions."""


def files(folder: Path) -> Iterator[Path]:
    return iter(sorted(folder.rglob("*.yml")))


@cache
def loader() -> Any:
    """YAML's safe loader, which would keep the last of two equal keys in silence; this one refuses the second."""
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def construct_mapping(self: Any, node: Any, deep: bool = False) -> Any:
        check_keys(node)
        return base.construct_mapping(self, node, deep)

    return type("Once", (base,), {"construct_mapping": construct_mapping})


def check_keys(node: Any) -> None:
    """Raises a YAMLError where a key is no text, or stands twice."""
    import yaml

    keys = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(None, None, "a key must be text", key.start_mark)
        if key.value in keys:
            raise yaml.constructor.ConstructorError(None, None, f"{key.value} stands twice", key.start_mark)
        keys.add(key.value)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raises OntologyError with file and line where a file is not YAML or cannot be read."""
    import yaml

    try:
        yield
    except OSError as error:
        raise OntologyError(wrong(path, f"cannot be read: {error.strerror}")) from error
    except UnicodeDecodeError as error:
        raise OntologyError(wrong(path, "cannot be read: it is not UTF-8 text")) from error
    except RecursionError as error:
        raise OntologyError(wrong(path, "not YAML: something in it stands within itself")) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        message = f"not YAML: {getattr(error, 'problem', error)}"
        raise OntologyError(wrong(path, message, mark.line + 1 if mark else 1)) from error


def parse(path: Path) -> Any:
    """The plain values of one file; raises OntologyError with file and line where it is not YAML or cannot be read."""
    import yaml

    with reading(path):
        return yaml.load(path.read_text(encoding="utf-8"), Loader=loader())


def shaped(raw: Any, shape: type[Shape], path: Path) -> Shape:
    """Plain values as their shape; raises OntologyError with file and line of every wrong field."""
    try:
        return shape.model_validate(raw)
    except ValidationError as error:
        raise OntologyError(
            *(wrong(path, complaint(one, shape), line_of(path, one["loc"])) for one in error.errors())
        ) from error


def wrong(path: Path, message: str, line: int = 1) -> Issue:
    return Issue(code="wrong-file", message=message, where=f"{path}:{line}", severity="error")


def read_yaml(path: Path, shape: type[Shape]) -> Shape:
    """One file as its shape; raises OntologyError with file and line of whatever is wrong."""
    return shaped(parse(path), shape, path)


def read_each(
    paths: Iterable[Path], read: Callable[[Path], Read]
) -> tuple[dict[Path, Read], tuple[Issue, ...]]:
    """Those that can be read, and all that is wrong with the others: one wrong file does not hide the next."""
    sound: dict[Path, Read] = {}
    found: list[Issue] = []
    for path in paths:
        try:
            sound[path] = read(path)
        except OntologyError as error:
            found += error.found
    return sound, tuple(found)


def load_all(folder: Path, shape: type[Shape]) -> dict[str, Shape]:
    return {path.stem: read_yaml(path, shape) for path in files(folder)}


def line_of(path: Path, place: Place) -> int:
    """The line, counted from 1, of a field or of the nearest one above it that the file has."""
    import yaml

    return line_within(yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader), place)


def line_within(node: Any, place: Place) -> int:
    """The same of a file that is composed already."""
    import yaml

    line = 1
    for part in place:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(part)), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
    return line
