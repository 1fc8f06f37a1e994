"""`statusquo why`: every claim behind a cell, and what speaks against it."""

from __future__ import annotations

from functools import partial
from itertools import chain, groupby
from typing import TYPE_CHECKING, Annotated

import typer

from . import cells, options, output
from .options import Format
from .witness import draw_witnesses

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.why import Grounds, Why
    from ..views.witnesses import Witness

EXAMPLE = """\
  statusquo why Taliban Russia
  statusquo why Taliban China --axis mission_abroad --on 2024-02-01"""

COLUMNS = (
    "axis", "side", "claim", "summary", "sentence", "evidence", "document", "title", "publisher", "published_at",
    "published_basis", "when", "speaker", "chain", "modality", "polarity", "quantifier", "scope", "grade", "why",
    "verdict", "judged_by", "judged_at", "because",
)  # fmt: skip


def run(
    subject: options.Subject,
    state: Annotated[str, typer.Argument(metavar="STATE", help='The other party; or "any state".')],
    axis: options.Axis = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    copies: options.Copies = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Show the sentences behind an answer.

    For each axis between the two parties: the claims that bear the value, those that speak against it, those that later ones have overtaken, and
    those that do not post to the ledger: plans, demands, conditions, uncertain readings.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.why(subject, state, axis=axis, on=on, known=known, clock=clock.value)
    output.write(
        shape,
        answer,
        COLUMNS,
        chain.from_iterable(map(lines, answer.grounds)),
        partial(draw, answer, copies=copies),
    )


def lines(grounds: Grounds) -> list[tuple[object, ...]]:
    sides = [
        *(("for", w) for w in grounds.bearing),
        *(("against", w) for w in grounds.against),
        *(("overtaken", w) for w in grounds.overtaken),
        *((f"not posted: {u.reason}", u.witness) for u in grounds.unposted),
    ]
    return [(grounds.axis.key, side, *as_line(witness)) for side, witness in sides]


def as_line(witness: Witness) -> tuple[object, ...]:
    judged = witness.judgement
    return (
        witness.claim, witness.summary, witness.sentence, witness.sentence[witness.start : witness.end],
        witness.document.id, witness.document.name, witness.publisher, witness.published_at,
        witness.published_basis, witness.when.start if witness.when else None, witness.speaker,
        " < ".join(witness.chain), witness.modality, witness.polarity,
        witness.quantifier, witness.counted, witness.grade, witness.why,
        *((judged.verdict, judged.who, judged.at, judged.reason) if judged else (None,) * 4),
    )  # fmt: skip


def draw(answer: Why, out: Console, *, copies: bool = False) -> None:
    moment = answer.moment
    known = f", as known on {moment.known}" if moment.known else ""
    if not answer.grounds:
        out.print(answer.silence)
        return
    out.print(f"{answer.subject.name} and {answer.toward.name} on {moment.on}{known}", style="bold")
    for grounds in answer.grounds:
        draw_grounds(grounds, out, copies=copies)


def draw_grounds(grounds: Grounds, out: Console, *, copies: bool = False) -> None:
    out.print(f"\n{grounds.axis.label}: {verdict(grounds)}", style="bold")
    for heading, found in (
        ("", grounds.bearing),
        ("what speaks against it", grounds.against),
        ("posted to the ledger for another day, or overtaken since", grounds.overtaken),
    ):
        if heading and found:
            out.print(f"\n  {heading}", style="italic")
        draw_witnesses(found, out, copies=copies)
    if grounds.unposted:
        out.print("\n  does not post to the ledger", style="italic")
    for reason, unposted in groupby(grounds.unposted, key=lambda one: one.reason):
        note = "" if reason.startswith("tentative") else reason  # the grade tells it with the claim
        draw_witnesses([one.witness for one in unposted], out, note=note, copies=copies)


def verdict(grounds: Grounds) -> str:
    """What the ledger says on the axis, in words; it is the reports' answer, never ours."""
    cell = grounds.cell
    if cell is None:
        return "unknown"
    whose = f" ({cell.toward.name})" if cell.universal else ""
    return f"{cells.label(cell)}{whose}, {cells.begun(cell)}; {cell.standing}"
