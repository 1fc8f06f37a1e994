"""`statusquo diff`: what is different between two days, or between what was known on two days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from . import options
from .options import Format

if TYPE_CHECKING:
    from ..views.differences import Differences

EXAMPLE = """\
  statusquo diff Taliban --from 2024-01-01 --to 2025-12-31
  statusquo diff Taliban --known-from 2024-09-05 --known-to 2024-09-06"""


def run(
    subject: options.Subject,
    start: options.From = None,
    end: options.To = None,
    known_from: Annotated[
        str | None,
        typer.Option("--known-from", metavar="DATE", help="As known on that day.", show_default=False),
    ] = None,
    known_to: Annotated[
        str | None,
        typer.Option(
            "--known-to", metavar="DATE", help="Against what was known on that day.", show_default=False
        ),
    ] = None,
    clock: options.By = options.Clock.reported,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what differs between two days.

    --from and --to are days in the world; --known-from and --known-to compare what was known on two days.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.diff(
            subject, start=start, end=end, known_from=known_from, known_to=known_to, clock=clock.value
        )
    write(answer, shape)


def write(answer: Differences, shape: Format) -> None:
    from . import differing, output

    if shape is Format.json:
        output.write_json([differing.as_json(one) for one in answer.differences])
    elif shape is Format.csv:
        output.write_csv(differing.COLUMNS, map(differing.as_line, answer.differences))
    else:
        out = output.console()
        if not answer.differences:
            out.print(f"Nothing is different between {answer.earlier} and {answer.later}.")
            return
        whose = answer.subject.name if answer.subject else "All"
        out.print(f"{whose}, {answer.earlier}  ->  {answer.later}\n", style="bold")
        differing.draw(answer.differences, out, name_subject=answer.subject is None)
