"""`statusquo status`: who stands where toward a subject."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import cells, options, output
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.status import Status, StatusCell

EXAMPLE = """\
  statusquo status Taliban
  statusquo status Taliban --on 2024-06-01 --known 2024-06-15
  statusquo status Taliban --axis recognition --toward Russia --format json"""

COLUMNS = (
    "subject_id", "subject", "toward_id", "toward", "axis", "value", "since", "by", "until", "reported_at",
    "standing", "first", "first_of", "claims", "against", "rivals", "between_first", "between_last", "note", "denied",
)  # fmt: skip


def run(
    subject: options.Subject,
    axis: options.Axis = None,
    toward: Annotated[
        str | None, options.text("--toward", "STATE", 'One other party only; or "any state".')
    ] = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    everything: Annotated[
        bool, typer.Option("--all", help="Also the states that nothing is known of.")
    ] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Show who stands where toward a subject.

    One row a state, one column an axis. Each cell gives the value, since when (or by when, where no report says), and how it is known.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.status(
            subject, axis=axis, toward=toward, on=on, known=known, clock=clock.value, everything=everything
        )
    write(answer, shape)


def write(answer: Status, shape: Format) -> None:
    every = (*answer.cells, *answer.persons)
    output.write(shape, map(as_json, every), COLUMNS, map(as_line, every), partial(draw, answer))


def as_json(cell: StatusCell) -> dict[str, object]:
    return {
        "subject": {"id": cell.subject.id, "name": cell.subject.name},
        "toward": {"id": cell.toward.id, "name": cell.toward.name},
        "axis": cell.axis,
        "value": cell.value,
        "since": cell.since,
        "until": cell.until,
        "reported_at": cell.reported_at,
        "standing": cell.standing,
        "claims": list(cell.claims),
        "by": cell.by,
        "undated": cell.undated,
        "end_unknown": cell.end_unknown,
        "between": list(cell.between) if cell.between else None,
        "first": cell.first,
        "first_of": cell.first_of,
        "against": list(cell.against),
        "rivals": list(cell.rivals),
        "denied": cell.denied,
        "note": cell.note,
    }


def as_line(cell: StatusCell) -> tuple[object, ...]:
    return (
        cell.subject.id, cell.subject.name, cell.toward.id, cell.toward.name, cell.axis, cell.value, cell.since,
        cell.by, cell.until, cell.reported_at, cell.standing, "yes" if cell.first else "no", cell.first_of,
        " ".join(cell.claims), " ".join(cell.against), " ".join(cell.rivals), *(cell.between or (None, None)),
        cell.note, "yes" if cell.denied else "no",
    )  # fmt: skip


def draw(answer: Status, out: Console) -> None:
    """The ledger as a table: wide where there is room, else one line a cell."""
    moment = answer.moment
    known = f", as known on {moment.known} ({moment.clock})" if moment.known else ""
    if not answer.cells:
        out.print(answer.silence)
        draw_persons(answer, out)
        return
    out.print(f"{answer.subject.name} on {moment.on}{known}\n", style="bold")
    grid = output.table(("", *(axis.label for axis in answer.columns)), out)
    for row in answer.rows:
        found = [row.cells.get(axis.key) for axis in answer.columns]
        shown = [cells.stacked(cell) if output.styled(out) else cells.words(cell) for cell in found]
        grid.add_row(row.toward.name, *shown)
    if output.fits(grid, out):
        out.print(grid)
    else:
        draw_narrow(answer, out)
    if any(cell.standing for cell in answer.cells):
        out.print(f"\n{cells.legend(answer.cells)}")
    for note in cells.notes(answer.cells):
        out.print(note)
    if answer.elsewhere:
        others = ", ".join(f"{axis.label} (--axis {axis.key})" for axis in answer.elsewhere)
        out.print(f"also known: {others}")
    if answer.bodies:
        bodies = ", ".join(body.name for body in answer.bodies)
        out.print(f"what {answer.subject.name} does in office stands under: {bodies}")
    draw_persons(answer, out)


def draw_persons(answer: Status, out: Console) -> None:
    """Those who hold office in the subject, one line a cell."""
    if not answer.persons:
        return
    out.print(f"\nPersons in office of {answer.subject.name}", style="bold")
    lines = output.table(("", "Other party", "Value", "Since", ""), out)
    for cell in answer.persons:
        lines.add_row(
            cell.subject.name,
            cell.toward.name,
            cells.label(cell),
            cells.begun(cell),
            cells.mark(cell.standing),
        )
    out.print(lines)


def draw_narrow(answer: Status, out: Console) -> None:
    """One line a cell, for a terminal too narrow for one column an axis; as a table where that has room."""
    labels = {axis.key: axis.label for axis in answer.columns}
    lines = output.table(("", "Axis", "Value", "Since", ""), out)
    every = [cell for row in answer.rows for cell in row.cells.values()]
    last = None
    for cell in every:
        name = "" if cell.toward == last else cell.toward.name
        lines.add_row(name, labels[cell.axis], value(cell), cells.begun(cell), cells.mark(cell.standing))
        last = cell.toward
    if output.fits(lines, out):
        out.print(lines)
        return
    for cell in every:
        out.print(f"{cell.toward.name}, {labels[cell.axis]}: {cells.words(cell) or value(cell)}")


def value(cell: StatusCell) -> str:
    return cells.label(cell) if cell.value else "unknown *" if cell.note else "unknown"
