"""`statusquo report`: the dossier of a subject as one page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options

EXAMPLE = """\
  statusquo report Taliban -o dossier.html
  statusquo report Taliban --on 2024-06-01 --known 2024-06-15"""


def run(
    subject: options.Subject,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The page to write.")] = Path(
        "dossier.html"
    ),
    on: options.On = None,
    known: options.Known = None,
    workspace: options.Workspace = None,
) -> None:
    """Write the dossier of a subject as one HTML page.

    The ledger, a time line as a picture, what is contested, what was said and not done, and the reports with their claims
    marked. It needs no network and prints well.
    """
    from ..exports.page import render
    from .output import message

    with options.open_workspace(workspace) as folder:
        page = render(folder.dossier(subject, on=on, known=known))
    output.write_text(page, encoding="utf-8")
    message(f"wrote {output}")
