"""A dossier's expectations held against the ledger, as a bookkeeper's balance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import OntologyError, UnknownName
from ..model import Issue
from ..ontology.files import line_of, wrong
from .archive import Archive, AsOf
from .dossier_file import Dossier, Expectation, read_as_far_as_possible
from .names import ANYBODY, ANYBODY_ID, Named, find_axis, folded, unknown
from .status import StatusCell, status

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One expectation: what was expected, what the ledger says, and whether the two agree."""

    path: Path
    line: int
    expected: str
    found: str
    holds: bool


def check(archive: Archive, path: Path) -> tuple[Checked, ...]:
    """Every expectation of a dossier file in its order; raises OntologyError, with their lines, for all that is written wrongly and for
    names nobody has heard of.
    """
    dossier, issues = read_as_far_as_possible(path)
    if dossier is None:
        raise OntologyError(*issues)
    meant, unknown_names = understood(archive, dossier)
    if issues or unknown_names:
        raise OntologyError(*in_their_order((*issues, *unknown_names)))
    subject = archive.names.find(dossier.subject)
    return tuple(
        checked(archive, path, subject, expectation, axis, toward) for expectation, axis, toward in meant
    )


def understood(
    archive: Archive, dossier: Dossier
) -> tuple[list[tuple[Expectation, str, Named]], list[Issue]]:
    """The expectations with the axis and the party that each means, and the names nobody has heard of."""
    found: list[Issue] = []
    try:
        archive.names.find(dossier.subject)
    except UnknownName as error:
        found.append(wrong(dossier.path, f"subject: {error}", dossier.line))
    found += unheard_of(dossier, "rivals", archive.names.find)
    found += unheard_of(dossier, "axes", lambda axis: find_axis(axis, archive.ontology))
    meant: list[tuple[Expectation, str, Named]] = []
    for expectation in dossier.expectations:
        try:
            meant.append((expectation, *place_of(expectation, archive)))
        except UnknownName as error:
            found.append(wrong(dossier.path, str(error), expectation.line))
    return meant, found


def in_their_order(issues: Iterable[Issue]) -> list[Issue]:
    """By file and line; `where` is FILE:LINE."""

    def place(issue: Issue) -> tuple[str, int]:
        file, _, line = issue.where.rpartition(":")
        return file, int(line)

    return sorted(issues, key=place)


def unheard_of(dossier: Dossier, field: str, find: Callable[[str], object]) -> Iterator[Issue]:
    """The names of a list that `find` does not know."""
    for place, name in enumerate(getattr(dossier, field)):
        try:
            find(name)
        except UnknownName as error:
            yield wrong(dossier.path, f"{field}: {error}", line_of(dossier.path, (field, place)))


def place_of(expectation: Expectation, archive: Archive) -> tuple[str, Named]:
    """The axis and the other party that are meant; raises UnknownName, also for a value that the axis does not have."""
    axis = find_axis(expectation.axis, archive.ontology)
    values = archive.ontology.statuses[axis].values
    if expectation.value not in {UNKNOWN, *values}:
        raise unknown(f"value of {axis}", expectation.value, {UNKNOWN, *values})
    return axis, find_party(expectation.toward, archive)


def checked(
    archive: Archive, path: Path, subject: Named, expectation: Expectation, axis: str, toward: Named
) -> Checked:
    moment = AsOf(on=expectation.on, known=expectation.known)
    cell = next(iter(status(archive, subject=subject, moment=moment, axis=axis, toward=toward).cells), None)
    known = f", as known on {moment.known}" if moment.known else ""
    return Checked(
        path=path,
        line=expectation.line,
        expected=f"{axis} toward {toward.name} on {moment.on}{known}: {wanted(expectation)}",
        found=said(cell),
        holds=holds(expectation, cell),
    )


def find_party(wanted: str, archive: Archive) -> Named:
    """The actor meant, or anybody: "any state" asks for what is said of all states."""
    if folded(wanted) in {"any", folded(ANYBODY_ID), ANYBODY}:
        return Named(id=ANYBODY_ID, name=ANYBODY)
    return archive.names.find(wanted)


def wanted(expectation: Expectation) -> str:
    since = f" since {expectation.since}" if expectation.since else ""
    return f"{expectation.value}{since}" + (f", {expectation.standing}" if expectation.standing else "")


def said(cell: StatusCell | None) -> str:
    if cell is None or cell.value is None:
        return UNKNOWN
    begun = f"since {cell.since}" if cell.since else f"by {cell.by}"
    if cell.between:
        begun = f"from a day between {cell.between[0]} and {cell.between[1]}"
    return f"{cell.value} {begun}, {cell.standing}"


def holds(expectation: Expectation, cell: StatusCell | None) -> bool:
    """Whether value, and where given since and standing, are those of the cell. On a day within a partial date the value may hold
    or not yet: only who expects that date ("recognised since 2025-06") expects no more than is known.
    """
    if cell is None:
        return expectation.value == UNKNOWN
    if cell.between and expectation.since is None:
        return False
    return (
        cell.value == expectation.value
        and expectation.since in {None, cell.since}
        and expectation.standing in {None, cell.standing}
    )
