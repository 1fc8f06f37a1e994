"""`statusquo without`: which cells rest on one publisher, report or speaker."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import differing, options, output
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.without import Without

EXAMPLE = """\
  statusquo without "Harbour Gazette"
  statusquo without "Zamir Kabulov" --kind speaker --on 2024-06-01"""


class Kind(StrEnum):
    publisher = "publisher"
    document = "document"
    speaker = "speaker"


def run(
    wanted: Annotated[
        str, typer.Argument(metavar="WHAT", help="A publisher, a speaker, or a report by title, path or id.")
    ],
    kind: Annotated[
        Kind | None,
        typer.Option(
            "--kind", help="Which of the three it is, where a name could be two.", show_default=False
        ),
    ] = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    copies: options.Copies = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Show what rests on one publisher or speaker.

    Which cells fall, and which lose their confirmation, without one publisher, report or speaker.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.without(
            wanted, kind=kind.value if kind else None, on=on, known=known, clock=clock.value
        )
    every = (*answer.falls, *answer.weakens)
    output.write(
        shape,
        as_json(answer),
        differing.COLUMNS,
        map(differing.as_line, every),
        partial(draw, answer, copies=copies),
    )


def as_json(answer: Without) -> dict[str, object]:
    return {
        "without": {"kind": answer.kind, "id": answer.source.id, "name": answer.source.name},
        "claims": answer.claims,
        "taken": answer.taken,
        "falls": [differing.as_json(one) for one in answer.falls],
        "weakens": [differing.as_json(one) for one in answer.weakens],
    }


def draw(answer: Without, out: Console, *, copies: bool = False) -> None:
    told = "1 claim" if answer.claims == 1 else f"{answer.claims} claims"
    taken = "1 report" if answer.taken == 1 else f"{answer.taken} reports"
    others = f", and {taken} of others taken from it" if answer.taken else ""
    out.print(
        f"Without the {answer.kind} {answer.source.name} ({told}{others}), on {answer.moment.on}",
        style="bold",
    )
    if not answer.falls and not answer.weakens:
        out.print("every cell stands as it does: others tell the same, or it tells of none.")
    for heading, found in (("Falls", answer.falls), ("Stands on less", answer.weakens)):
        if found:
            out.print(f"\n{heading}", style="bold")
            differing.draw(found, out, name_subject=True, copies=copies)
