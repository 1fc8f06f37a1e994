"""`statusquo demo`: the sample reports that the package carries, from reading to the page."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import output

if TYPE_CHECKING:
    from rich.console import Console

    from ..workspace import Workspace

EXAMPLE = """\
  statusquo demo
  statusquo demo --keep ~/statusquo-demo"""

RECENTLY = 365
"""Days that count as lately: the samples span three decades."""


def run(
    keep: Annotated[
        Path, typer.Option("--keep", metavar="DIR", help="The folder of the demonstration.")
    ] = Path("statusquo-demo"),
) -> None:
    """Read the sample reports and show the answers.

    They were written for demonstration, on real events of the Afghan case from 1997 to 2026.
    """
    from . import add

    with open_or_create(keep) as workspace:
        copy_samples(workspace)
        with add.progress_bar() as progress:
            summary = workspace.add([keep / "reports"], progress=progress)
        for issue in summary.issues:
            output.message(add.told(issue))
        for line in add.in_words(summary):
            output.message(line)
        tour(workspace, output.console())


def open_or_create(folder: Path) -> Workspace:
    """The demonstration in that folder; raises WorkspaceError where the folder holds something else."""
    from ..errors import WorkspaceError
    from ..workspace import NEWEST, SETTINGS, Workspace
    from .output import message

    if (folder / SETTINGS).exists():
        workspace = Workspace.open(folder)
        if workspace.settings.today != NEWEST:
            workspace.close()
            raise WorkspaceError(f"{folder} is a workspace of your own; name another folder with --keep")
        message(f"{folder} is there already and is used again; remove it to start afresh")
        return workspace
    if folder.is_dir() and any(folder.iterdir()):
        raise WorkspaceError(f"{folder} is not empty; name another folder with --keep")
    return Workspace.create(folder, name="demonstration", today=NEWEST)


def copy_samples(workspace: Workspace) -> None:
    from ..ontology import DATA

    for part in ("reports", "dossiers"):
        shutil.copytree(DATA / "samples" / part, workspace.folder / part, dirs_exist_ok=True)


def tour(workspace: Workspace, out: Console) -> None:
    """The four things that a workspace is for, of the subject that the sample dossier names."""
    from ..exports.page import render
    from . import changes, conflicts, status

    subject = workspace.subjects()[0]
    heading("Who stands where", out)
    status.draw(workspace.status(subject), out)
    heading("What changed lately", out)
    changes.draw(workspace.changes(subject, days=RECENTLY), out)
    heading("What is contested", out)
    conflicts.draw(workspace.conflicts(subject), out)
    heading("The dossier", out)
    page = workspace.folder / "dossier.html"
    page.write_text(render(workspace.dossier(subject)), encoding="utf-8")
    out.print(f"{page.resolve()}\n\nTry next:", soft_wrap=True)
    for line in next_steps(workspace, subject):
        out.print(f"  {line}", soft_wrap=True)


def heading(words: str, out: Console) -> None:
    out.print(f"\n{words}\n{'=' * len(words)}\n", style="bold")


def next_steps(workspace: Workspace, subject: str) -> list[str]:
    """Commands that work as they stand, on what the demonstration has read."""
    where = f"-w {shlex.quote(str(workspace.folder))}"
    named = [cell for cell in workspace.status(subject).cells if not cell.universal]
    named.sort(key=lambda cell: len(cell.claims), reverse=True)
    reasons = [
        f"why {shlex.quote(subject)} {shlex.quote(cell.toward.name)} --axis {cell.axis}" for cell in named[:1]
    ]
    subject = shlex.quote(subject)
    reports = [f"show {shlex.quote(document.path)}" for document in workspace.documents()[-1:]]
    verbs = [*reasons, *reports, f"timeline {subject}", "check"]
    return [f"statusquo {verb} {where}" for verb in verbs]
