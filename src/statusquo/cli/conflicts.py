"""`statusquo conflicts`: where reports disagree, with both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from . import options
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.contested import Contest, Contests

EXAMPLE = """\
  statusquo conflicts
  statusquo conflicts Taliban --on 2024-02-01"""

COLUMNS = (
    "subject_id", "subject", "toward_id", "toward", "axis", "standing", "value", "claim", "sentence", "document",
    "publisher", "published_at", "speaker",
)  # fmt: skip


def run(
    subject: Annotated[
        str | None, typer.Argument(metavar="SUBJECT", help="One subject only.", show_default=False)
    ] = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List where reports disagree, with both sides.

    Each contested cell comes with the sentences of each side; none of them is called right.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.contested(subject, on=on, known=known, clock=clock.value)
    write(answer, shape)


def write(answer: Contests, shape: Format) -> None:
    from . import output

    if shape is Format.json:
        output.write_json([as_json(contest) for contest in answer.contests])
    elif shape is Format.csv:
        output.write_csv(COLUMNS, (line for contest in answer.contests for line in lines(contest)))
    else:
        draw(answer, output.console())


def as_json(contest: Contest) -> dict[str, object]:
    from . import output
    from .status import as_json as cell_json

    return {**cell_json(contest.cell), "sides": [output.as_record(side) for side in contest.sides]}


def lines(contest: Contest) -> list[tuple[object, ...]]:
    cell = contest.cell
    return [
        (
            cell.subject.id, cell.subject.name, cell.toward.id, cell.toward.name, cell.axis, cell.standing,
            side.value, claim.claim, claim.sentence, claim.document.id, claim.publisher, claim.published_at,
            claim.speaker,
        )
        for side in contest.sides
        for claim in side.claims
    ]  # fmt: skip


def draw(answer: Contests, out: Console) -> None:
    from .witness import draw_witness

    if not answer.contests:
        whose = f" about {answer.subject.name}" if answer.subject else ""
        out.print(f"Nothing{whose} is contested on {answer.moment.on}.")
        return
    for number, contest in enumerate(answer.contests):
        cell = contest.cell
        gap = "\n" if number else ""
        out.print(
            f"{gap}{cell.subject.name} and {cell.toward.name}, {contest.axis_label}: {cell.standing}",
            style="bold",
        )
        for side in contest.sides:
            out.print(f"  {side.label}")
            for claim in side.claims:
                draw_witness(claim, out)
