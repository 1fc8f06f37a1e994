"""`statusquo check`: holds the expectations of dossiers against the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format

if TYPE_CHECKING:
    from ..model import Issue
    from ..views.check import Checked

EXAMPLE = """\
  statusquo check
  statusquo check dossiers/taliban.yml"""

AGREED = "files can be read, and actors agree with each other"
COLUMNS = ("path", "line", "expected", "found", "holds")


def run(
    dossier: Annotated[
        Path | None,
        typer.Argument(
            metavar="DOSSIER", help="One dossier; without it, all of the workspace.", show_default=False
        ),
    ] = None,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Hold what dossiers expect against the ledger.

    File and line of each `expect:` line that fails, and of whatever does not agree in the folder actors/, are named, and the
    exit code is then 1. Where files cannot be read as they stand, all that is wrong is named, and the exit code is 5.
    """
    from ..errors import OntologyError
    from ..views.check import in_their_order
    from ..workspace import Workspace
    from ..workspace.own_actors import actor_issues

    broken: tuple[Issue, ...] = ()
    issues: tuple[Issue, ...] = ()
    if dossier is None:
        place = options.folder_of_workspace(workspace)
        broken, issues = actor_issues(place)
        broken = (*broken, *Workspace.unreadable(place))
    results: tuple[Checked, ...] = ()
    try:
        with options.open_workspace(workspace) as folder:
            results = folder.check(dossier)
    except OntologyError as error:
        broken = tuple(in_their_order({*broken, *error.found}))
    write(results, (*broken, *issues), shape)
    if broken:
        raise typer.Exit(OntologyError.exit_code)
    if issues or not all(result.holds for result in results):
        raise typer.Exit(1)


def write(results: tuple[Checked, ...], issues: tuple[Issue, ...], shape: Format) -> None:
    lines = [(str(r.path), r.line, r.expected, r.found, r.holds) for r in results]
    for issue in issues:
        path, _, line = issue.where.rpartition(":")
        lines.append((path, int(line), AGREED, issue.message, False))
    output.write(
        shape,
        [dict(zip(COLUMNS, line, strict=True)) for line in lines],
        COLUMNS,
        [(*line[:-1], "yes" if line[-1] else "no") for line in lines],
        lambda _out: tell(results, issues),
    )


def tell(results: tuple[Checked, ...], issues: tuple[Issue, ...]) -> None:
    for result in results:
        if not result.holds:
            print(f"{result.path}:{result.line}: {result.expected}; the ledger says: {result.found}")
    for issue in issues:
        print(f"{issue.where}: {issue.message}")
    failed = sum(not result.holds for result in results)
    if results or not issues:
        held = f"{len(results) - failed} of {len(results)} expectations hold"
        output.message(held if results else "no dossier here expects anything")
