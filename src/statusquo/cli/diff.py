"""`statusquo diff`: what is different between two days, or between what was known on two days."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

from . import differing, options
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.differences import Differences

EXAMPLE = """\
  statusquo diff Taliban --from 2024-01-01 --to 2025-12-31
  statusquo diff Taliban --known-from 2024-09-05 --known-to 2024-09-06"""


def run(
    subject: options.Subject,
    start: options.From = None,
    end: options.To = None,
    known_from: Annotated[str | None, options.text("--known-from", "DATE", "As known on that day.")] = None,
    known_to: Annotated[
        str | None, options.text("--known-to", "DATE", "Against what was known on that day.")
    ] = None,
    clock: options.By = options.Clock.reported,
    copies: options.Copies = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what differs between two days.

    --from and --to are days in the world; --known-from and --known-to compare what was known on two days. A month or a year stands
    for its last day.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.diff(
            subject, start=start, end=end, known_from=known_from, known_to=known_to, clock=clock.value
        )
    differing.write(shape, answer.differences, partial(draw, answer, copies=copies))


def draw(answer: Differences, out: Console, *, copies: bool = False) -> None:
    if not answer.differences:
        out.print(
            f"Nothing is different between {answer.earlier} and {answer.later}. {answer.silence}".strip()
        )
        return
    whose = answer.subject.name if answer.subject else "All"
    out.print(f"{whose}, {answer.earlier}  ->  {answer.later}\n", style="bold")
    differing.draw(answer.differences, out, name_subject=answer.subject is None, copies=copies)
