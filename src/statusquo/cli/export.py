"""`statusquo export`: all claims in a format for programs."""

from __future__ import annotations

from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import Annotated

import typer

from . import options

EXAMPLE = """\
  statusquo export --format jsonl -o claims.jsonl
  statusquo export --format plover --as csv > events.csv"""


class As(StrEnum):
    lines = "lines"
    csv = "csv"


def run(
    name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="jsonl or csv (claims), attributions, plover or cameo (events).",
        ),
    ] = "jsonl",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Where to; without it or with -, standard output.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[
        As, typer.Option("--as", help="JSON Lines, or a table where the format has one.")
    ] = As.lines,
    workspace: options.Workspace = None,
) -> None:
    """Write all claims out for other programs.

    As claims, as attributions (who said what), or as events with PLOVER or CAMEO codes.
    """
    from .output import for_programs, message

    with options.open_workspace(workspace) as folder:
        table = form is As.csv
        if output is None or str(output) == "-":
            folder.export(name, for_programs(), table=table)
            return
        text = StringIO(newline="")  # a command that fails must not have emptied the file
        written = folder.export(name, text, table=table)
    with output.open("w", encoding="utf-8", newline="") as file:
        file.write(text.getvalue())
    message(f"wrote {written} rows to {output}")
