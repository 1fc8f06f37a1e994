"""`statusquo tally`: who stands so toward a subject, by name, and who counts otherwise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import cells, options, output
from .options import Format
from .status import as_json as cell_json
from .witness import draw_witness

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.tally import Tally

EXAMPLE = """\
  statusquo tally Taliban
  statusquo tally Kosovo --axis recognition --on 2020-01-01"""

COLUMNS = (
    "subject_id", "subject", "axis", "on", "value", "toward_id", "toward", "since", "by", "standing", "claims",
    "between_first", "between_last",
)  # fmt: skip


def run(
    subject: options.Subject,
    axis: Annotated[
        str, typer.Option("--axis", metavar="AXIS", help="The axis that is counted.")
    ] = "recognition",
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Count by name who stands how on one axis.

    A number never comes alone: with it come the names, the day, how many reports it rests on, and who counts otherwise.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.tally(subject, axis=axis, on=on, known=known, clock=clock.value)
    write(answer, shape)


def write(answer: Tally, shape: Format) -> None:
    output.write(shape, as_json(answer), COLUMNS, lines(answer), partial(draw, answer))


def as_json(answer: Tally) -> dict[str, object]:
    return {
        "subject": output.as_json(answer.subject),
        "axis": answer.axis,
        "on": answer.moment.on,
        "known": answer.moment.known,
        "reports": answer.reports,
        "groups": [
            {"value": group.value, "label": group.label, "cells": [cell_json(cell) for cell in group.cells]}
            for group in answer.groups
        ],
        "others": output.as_json(answer.others),
    }


def lines(answer: Tally) -> list[tuple[object, ...]]:
    return [
        (
            answer.subject.id, answer.subject.name, answer.axis, answer.moment.on, group.value, cell.toward.id,
            cell.toward.name, cell.since, cell.by, cell.standing, " ".join(cell.claims),
            *(cell.between or (None, None)),
        )
        for group in answer.groups
        for cell in group.cells
    ]  # fmt: skip


def draw(answer: Tally, out: Console) -> None:
    read = "1 report" if answer.reports == 1 else f"{answer.reports} reports"
    known = f", as known on {answer.moment.known}" if answer.moment.known else ""
    out.print(
        f"{answer.subject.name}, {answer.axis_label} on {answer.moment.on}{known}: by {read} here",
        style="bold",
    )
    if not answer.groups:
        out.print(answer.silence)
    for group in answer.groups:
        disputed = f", {len(group.contested)} of them contested" if group.contested else ""
        doubtful = f", {len(group.between)} of them perhaps only later" if group.between else ""
        out.print(f"\n{group.label}: {len(group.cells)}{disputed}{doubtful}", style="bold")
        for cell in group.cells:
            star = " *" if cell.note else ""
            out.print(f"  {cell.toward.name}{star}  {cells.begun(cell)} {cells.mark(cell.standing)}")
    for note in cells.notes(answer.cells):
        out.print(f"\n{note}")
    if answer.others:
        out.print("\nWho counts", style="bold")
        for claim in answer.others:
            draw_witness(claim, out)
