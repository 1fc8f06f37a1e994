"""`statusquo changes`: what changed lately."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import cells, options, output
from .options import Format
from .status import as_json as cell_json

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.changes import Change, Changes

EXAMPLE = """\
  statusquo changes
  statusquo changes Taliban --since 2025-07-01
  statusquo changes --days 30 --format csv"""

COLUMNS = (
    "subject_id", "subject", "toward_id", "toward", "axis", "was", "value", "since", "by", "reported_at", "standing",
    "claims", "was_universal",
)  # fmt: skip


def run(
    subject: options.OneSubject = None,
    since: Annotated[str | None, options.text("--since", "DATE", "From that day.")] = None,
    days: Annotated[
        int, typer.Option("--days", min=1, help="Or: in so many days before the newest report.")
    ] = 90,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what changed lately.

    That is what took effect, or was first reported, in the last days before the newest report.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.changes(subject, since=since, days=days)
    output.write(
        shape, map(as_json, answer.changes), COLUMNS, map(as_line, answer.changes), partial(draw, answer)
    )


def as_json(change: Change) -> dict[str, object]:
    return {**cell_json(change.cell), "was": change.was, "was_universal": change.was_universal}


def as_line(change: Change) -> tuple[object, ...]:
    cell = change.cell
    return (
        cell.subject.id, cell.subject.name, cell.toward.id, cell.toward.name, cell.axis, change.was, cell.value,
        cell.since, cell.by, cell.reported_at, cell.standing, " ".join(cell.claims),
        change.was_universal,
    )  # fmt: skip


def draw(answer: Changes, out: Console) -> None:
    if answer.since > answer.until:
        out.print(f"No report is as late as {answer.since}: the newest is of {answer.until}.")
        return
    if not answer.changes:
        out.print(f"Nothing changed from {answer.since} to {answer.until}. {answer.silence}".strip())
        return
    out.print(f"From {answer.since} to {answer.until}\n", style="bold")
    several = len({change.cell.subject.id for change in answer.changes}) > 1
    subject = ("Subject",) if several else ()
    lines = output.table(("Day", *subject, "Toward", "Axis", "Was", "Is", "Reported", ""), out)
    for change in answer.changes:
        cell = change.cell
        lines.add_row(
            cells.begun(cell),
            *((cell.subject.name,) if several else ()),
            cell.toward.name,
            change.axis_label,
            before(change),
            cells.label(cell),
            cell.reported_at or "",
            cells.mark(cell.standing),
        )
    if output.fits(lines, out):
        out.print(lines)
    else:
        draw_narrow(answer, out)
    out.print(f"\n{cells.legend(change.cell for change in answer.changes)}")


def draw_narrow(answer: Changes, out: Console) -> None:
    """Two lines a change, for a terminal too narrow for the table."""
    for change in answer.changes:
        cell = change.cell
        out.print(f"{cell.subject.name} and {cell.toward.name}, {change.axis_label}: {cells.words(cell)}")
        out.print(
            f"    was {before(change)}; reported {cell.reported_at or 'on an unknown day'}", style="dim"
        )


def before(change: Change) -> str:
    """The value before, in words; of one that was told of all states, that it was."""
    if change.was_universal:
        return f"told of all: {change.was_label}"
    return (change.was_label if change.was != change.cell.value else "the same") or "unknown"
