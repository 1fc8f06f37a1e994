"""`statusquo export`: all claims in a format for programs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from . import options

EXAMPLE = """\
  statusquo export --format jsonl -o claims.jsonl
  statusquo export --format plover --as csv > events.csv
  statusquo export --format package -o ledger"""


class As(StrEnum):
    lines = "lines"
    csv = "csv"


def run(
    name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="jsonl or csv (claims), attributions, plover or cameo (events), wikidata (statements with references), "
            "package or parquet (everything, a folder of tables).",
        ),
    ] = "jsonl",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="Where to, for package and parquet a folder; without it or with -, standard output.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[
        As,
        typer.Option(
            "--as",
            help="JSON Lines or one CSV table; csv and wikidata are a table, package and parquet several.",
        ),
    ] = As.lines,
    workspace: options.Workspace = None,
) -> None:
    """Write all claims out for other programs.

    As claims, as attributions (who said what), as events with PLOVER or CAMEO codes, as statements for Wikidata, or all
    records as a data package. docs/exports.md tells what each format can hold.
    """
    from .output import for_programs, message

    with options.open_workspace(workspace) as folder:
        table = form is As.csv
        if output is None or str(output) == "-":
            folder.export(name, for_programs(), table=table)
            return
        written = folder.export(name, output, table=table)
    message(f"wrote {written} rows to {output}")
