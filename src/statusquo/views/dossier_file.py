"""The user's dossier file: whom to watch, and what must be true of the ledger. Every line number survives reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from ..errors import OntologyError
from ..model import Issue, Standing, is_date, last_day
from ..ontology.complaints import complaint
from ..ontology.files import check_keys, line_within, reading, wrong
from ..ontology.texts import Filled

DOSSIERS = "dossiers"
"""The folder of a workspace in which they lie."""
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

    subject: Filled
    rivals: list[Filled] = []
    axes: list[Filled] = []
    sources: list[Filled] = []
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


def dossier_files(workspace: Path) -> tuple[Path, ...]:
    """The dossier files of a workspace, by name."""
    return tuple(sorted((workspace / DOSSIERS).glob("*.yml")))


def read_dossier(path: Path) -> Dossier:
    """A dossier file as its record; raises OntologyError with file and line of everything that is wrong."""
    found, issues = read_as_far_as_possible(path)
    if found is None or issues:
        raise OntologyError(*issues)
    return found


def read_as_far_as_possible(path: Path) -> tuple[Dossier | None, tuple[Issue, ...]]:
    """A dossier without those of its expectations that are written wrongly, None where more is wrong, and all that is. So whoever
    knows the ledger can say in the same run what is wrong with the rest. Raises OntologyError where the file is no YAML.
    """
    with reading(path):
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        raw = plain(node)
    try:
        return dossier(path, DossierShape.model_validate(raw), node), ()
    except ValidationError as error:
        told = error.errors()
    lines = sorted((line_within(node, one["loc"]), complaint(one, DossierShape)) for one in told)
    issues = tuple(wrong(path, complained, line) for line, complained in lines)
    broken = {one["loc"][1] for one in told if is_in_an_expectation(one["loc"])}
    if not all(is_in_an_expectation(one["loc"]) for one in told):
        return None, issues
    places = [place for place in range(len(raw["expect"])) if place not in broken]
    kept = DossierShape.model_validate({**raw, "expect": [raw["expect"][place] for place in places]})
    return dossier(path, kept, node, places), issues


def is_in_an_expectation(place: tuple[int | str, ...]) -> bool:
    return len(place) > 1 and place[0] == "expect"


def dossier(
    path: Path, shape: DossierShape, node: yaml.Node | None, places: Sequence[int] | None = None
) -> Dossier:
    """`places` are those of the shape's expectations in the file; all of them, where it is not given."""
    return Dossier(
        path=path,
        line=line_within(node, ("subject",)),
        subject=shape.subject,
        rivals=tuple(shape.rivals),
        axes=tuple(shape.axes),
        sources=tuple(shape.sources),
        expectations=tuple(
            Expectation(
                line=line_within(node, ("expect", place)),
                on=last_day(line.on),
                known=last_day(line.known) if line.known else None,
                axis=line.axis,
                toward=line.toward,
                value=line.value,
                since=line.since,
                standing=line.standing,
            )
            for place, line in zip(places or range(len(shape.expect)), shape.expect, strict=True)
        ),
    )


def plain(node: yaml.Node | None) -> Any:
    """A YAML node with every scalar as the text that was written: no is "no", 2024-06-01 is no date object."""
    if isinstance(node, yaml.MappingNode):
        check_keys(node)
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    if node is None or node.tag == "tag:yaml.org,2002:null":
        return None
    return node.value
