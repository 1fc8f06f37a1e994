"""The user's dossier file: whom to watch, and what must be true of the ledger. Every line number survives reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from ..errors import OntologyError
from ..model import Issue, Standing, last_day
from ..ontology.files import wrong
from .dates import is_date

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Date = Annotated[str, AfterValidator(is_date)]


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ExpectationShape(Shape):
    """One line under `expect:`; `value` is a value of the axis, or `unknown` for no cell at all."""

    on: Date
    known: Date | None = None
    axis: str
    toward: str
    value: str
    since: Date | None = None
    standing: Standing | None = None


class DossierShape(Shape):
    """dossiers/<name>.yml of a workspace."""

    subject: str
    rivals: list[str] = []
    axes: list[str] = []
    sources: list[str] = []
    expect: list[ExpectationShape] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What must be true of one cell, and the line of the file that says so. `on` and `known` are ISO days."""

    line: int
    on: str
    known: str | None
    axis: str
    toward: str
    value: str
    since: str | None
    standing: Standing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A file of dossiers/; `line` is that of its subject."""

    path: Path
    line: int
    subject: str
    rivals: tuple[str, ...]
    axes: tuple[str, ...]
    sources: tuple[str, ...]
    expectations: tuple[Expectation, ...]


def read_dossier(path: Path) -> Dossier:
    """A dossier file as its record; raises OntologyError with file and line of everything that is wrong."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "not UTF-8 text"
        raise OntologyError(wrong(path, f"not YAML: {problem}", mark.line + 1 if mark else 1)) from error
    except OSError as error:
        raise OntologyError(wrong(path, f"cannot be read: {error.strerror}")) from error
    try:
        shape = DossierShape.model_validate(plain(node))
    except ValidationError as error:
        raise OntologyError(*(wrong_field(path, node, one) for one in error.errors())) from error
    return dossier(path, shape, node)


def wrong_field(path: Path, node: yaml.Node | None, error: ErrorDetails) -> Issue:
    field = ".".join(str(part) for part in error["loc"]) or "the file"
    return wrong(path, f"{field}: {error['msg']}", line_of(node, error["loc"]))


def dossier(path: Path, shape: DossierShape, node: yaml.Node | None) -> Dossier:
    return Dossier(
        path=path,
        line=line_of(node, ("subject",)),
        subject=shape.subject,
        rivals=tuple(shape.rivals),
        axes=tuple(shape.axes),
        sources=tuple(shape.sources),
        expectations=tuple(
            Expectation(
                line=line_of(node, ("expect", place)),
                on=last_day(line.on),
                known=last_day(line.known) if line.known else None,
                axis=line.axis,
                toward=line.toward,
                value=line.value,
                since=line.since,
                standing=line.standing,
            )
            for place, line in enumerate(shape.expect)
        ),
    )


def plain(node: yaml.Node | None) -> Any:
    """A YAML node with every scalar as the text that was written: no is "no", 2024-06-01 is no date object."""
    if isinstance(node, yaml.MappingNode):
        return {plain(key): plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    if node is None or node.tag == "tag:yaml.org,2002:null":
        return None
    return node.value


def line_of(node: yaml.Node | None, path: Sequence[int | str]) -> int:
    """The line, from 1, of what a path of keys and places leads to, or of the last step that exists."""
    if node is None:
        return 1
    for step in path:
        below = children(node).get(step)
        if below is None:
            break
        node = below
    return int(node.start_mark.line) + 1


def children(node: yaml.Node) -> Mapping[int | str, yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        return {key.value: value for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return dict(enumerate(node.value))
    return {}
