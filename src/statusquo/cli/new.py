"""`statusquo new`: makes a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = """\
  statusquo new afghanistan"""


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder; it is made if need be.")],
    name: Annotated[
        str, typer.Option("--name", help="What the workspace is called.", show_default="the folder's")
    ] = "",
) -> None:
    """Make a workspace.

    It holds settings (statusquo.toml), a folder for dossiers, and the store (statusquo.db).
    """
    import shlex

    from ..workspace import Workspace
    from .output import message

    with Workspace.create(folder, name=name):
        message(f"made {folder}; next: statusquo add -w {shlex.quote(str(folder))} REPORTS")
