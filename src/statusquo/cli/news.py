"""`statusquo news`: what the workspace has learned since somebody last looked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import differing, options
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.differences import Differences

EXAMPLE = """\
  statusquo news
  statusquo news Taliban --keep"""


def run(
    subject: options.OneSubject = None,
    keep: Annotated[bool, typer.Option("--keep", help="Do not count this as a look.")] = False,
    copies: options.Copies = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what is new since the last look.

    That is the cells that have changed by what was added and judged since then.

    Each look counts from the one before; --keep leaves the last look where it is, and so does a look at one subject.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.news(subject, keep=keep or subject is not None)
    differing.write(shape, answer.differences, partial(draw, answer, copies=copies))


def to_the_second(instant: str) -> str:
    """As in "2026-11-29 19:09:32 UTC"; what is kept is more precise."""
    return f"{instant[:19].replace('T', ' ')} UTC" if instant else ""


def draw(answer: Differences, out: Console, *, copies: bool = False) -> None:
    look = to_the_second(answer.earlier)
    since = f"since the last look, {look}" if look else "so far: nobody has looked yet"
    if not answer.differences:
        out.print(f"No news {since}.")
        return
    out.print(f"News {since}\n", style="bold")
    differing.draw(answer.differences, out, name_subject=answer.subject is None, copies=copies)
