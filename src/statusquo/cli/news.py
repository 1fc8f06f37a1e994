"""`statusquo news`: what the workspace has learned since somebody last looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from . import options
from .options import Format

if TYPE_CHECKING:
    from ..views.differences import Differences

EXAMPLE = """\
  statusquo news
  statusquo news Taliban --keep"""


def run(
    subject: Annotated[
        str | None, typer.Argument(metavar="SUBJECT", help="One subject only.", show_default=False)
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Do not count this as a look.")] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what is new since the last look.

    That is the cells that have changed by what was added and judged since then.

    Each look counts from the one before; --keep leaves the last look where it is.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.news(subject, keep=keep or subject is not None)
    write(answer, shape)


def write(answer: Differences, shape: Format) -> None:
    from . import differing, output

    if shape is Format.json:
        output.write_json([differing.as_json(one) for one in answer.differences])
    elif shape is Format.csv:
        output.write_csv(differing.COLUMNS, map(differing.as_line, answer.differences))
    else:
        out = output.console()
        since = (
            f"since the last look, {answer.earlier}" if answer.earlier else "so far: nobody has looked yet"
        )
        if not answer.differences:
            out.print(f"No news {since}.")
            return
        out.print(f"News {since}\n", style="bold")
        differing.draw(answer.differences, out, name_subject=answer.subject is None)
