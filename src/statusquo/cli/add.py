"""`statusquo add`: reads reports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..model import Issue
    from ..workspace import AddSummary, Progress

PARTLY = 6
"""Exit code: some inputs were read, and some could not be."""
EXAMPLE = """\
  statusquo add reports/
  statusquo add story.html notes.txt --published 2024-05-28
  statusquo add corpus.jsonl -w ~/afghanistan"""


def run(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH",
            help="Text, HTML and JSON Lines files, and folders of them (manifest.csv is read).",
        ),
    ],
    published: Annotated[
        str | None, options.text("--published", "DATE", "The day, month or year of reports that give none.")
    ] = None,
    day_from_name: Annotated[
        bool,
        typer.Option(
            "--day-from-name", help="Take the day in a file's name (2024-05-28-story.txt) for such reports."
        ),
    ] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Read reports and bring the ledger up to date.

    Adding a report twice changes nothing, unless it was kept without its day and is given one now: then it is read anew. What is interrupted is kept: the same command goes on from there. What cannot be
    read is named and does not stop the others; the exit code is then 6.
    """
    from ..errors import NothingRead

    with options.open_workspace(workspace) as folder, progress_bar() as progress:
        summary = folder.add(paths, published=published, day_from_name=day_from_name, progress=progress)
    for issue in summary.issues:
        output.message(told(issue))
    if summary.nothing_read:
        raise NothingRead(f"nothing could be read from {', '.join(str(path) for path in paths)}")
    columns, numbers = zip(*counted(summary), strict=True)
    output.write(shape, summary, columns, [numbers], partial(draw, summary))
    if summary.skipped:
        raise typer.Exit(PARTLY)


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A bar on stderr while there is somebody to see it."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )  # fmt: skip
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def progress(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=name[:60])

        yield progress


def told(issue: Issue) -> str:
    """A problem in one line, its place first."""
    place = f"{issue.where}: " if issue.where else ""
    return f"{issue.severity}: {place}{issue.message}"


def draw(summary: AddSummary, _out: Console) -> None:
    for line in in_words(summary):
        print(line)


def counted(summary: AddSummary) -> list[tuple[str, int]]:
    return [
        ("documents", summary.documents),
        ("known", summary.known),
        ("dated", summary.dated),
        ("copies", summary.copies),
        ("undated", summary.undated),
        ("skipped", len(summary.skipped)),
        ("sentences", summary.sentences),
        ("parsed", summary.parsed),
        ("firm", summary.firm),
        ("tentative", summary.tentative),
        ("without", sum(summary.without.values())),
    ]


def in_words(summary: AddSummary) -> Iterator[str]:
    from ..views.wording import plural

    yield f"{plural(summary.documents, 'document')} read" + (
        f", {summary.known} known already" if summary.known else ""
    )
    if summary.dated:
        yield f"{plural(summary.dated, 'report')} known without a day, read anew with it"
    if summary.copies:
        yield f"{plural(summary.copies, 'copy', 'copies')} of other reports among them: no independent origin"
    if summary.undated:
        yield f"{summary.undated} without a known date: their relative dates stay open (give one with --published)"
    if summary.skipped:
        yield f"{plural(len(summary.skipped), 'input')} skipped"
    if not summary.documents:
        return
    yield f"{plural(summary.sentences, 'sentence')}, {summary.parsed} parsed"
    without = {reason: number for reason, number in summary.without.items() if reason != "too long"}
    if without:
        causes = ", ".join(f"{reason} {number}" for reason, number in without.items())
        yield f"{sum(without.values())} of them without a claim: {causes}"
    if cut := summary.without.get("too long"):
        yield f"{plural(cut, 'sentence')} too long to be read"
    yield f"{plural(summary.firm + summary.tentative, 'claim')}: {summary.firm} firm, {summary.tentative} tentative"
