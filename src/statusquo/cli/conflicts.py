"""`statusquo conflicts`: what reports say that cannot all be true, with every side."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format
from .witness import draw_witness, draw_witnesses

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.conflicts import Conflicts, ConflictSide, ConflictView, Untested

EXAMPLE = """\
  statusquo conflicts
  statusquo conflicts Taliban --on 2024-02-01
  statusquo conflicts Taliban --kind date
  statusquo conflicts Taliban --kind universal --state all"""

COLUMNS = (
    "conflict", "kind", "state", "subject_id", "subject", "axis", "day", "known_since", "side", "toward_ids", "toward",
    "value", "since", "quantifier", "claim", "sentence", "document", "publisher", "published_at", "speaker",
)  # fmt: skip


class State(StrEnum):
    open = "open"
    all = "all"


def run(
    subject: Annotated[
        str | None,
        typer.Argument(
            metavar="SUBJECT", help="One subject, or one party of a conflict, only.", show_default=False
        ),
    ] = None,
    state: Annotated[
        State, typer.Option("--state", help="Those that nothing decides, or also those that are resolved.")
    ] = State.open,
    kind: Annotated[
        str | None,
        options.text(
            "--kind",
            "KIND",
            "One of tellers, move, date, none, all, only, count, first, number; universal is none, all, only, count and first.",
        ),
    ] = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    copies: options.Copies = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what reports say that cannot all be true.

    Two tellers who exclude each other, a step that cannot be, two dates for one act, and what is said of all ("no state
    has", "all Baltic states have", "the only one", "the first", a number), each tested on its own day. Every side comes with its sentences; none of
    them is called right. Resolved are those that are both true in turn, and those of which a person rejected one side.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.conflicts(
            subject, kind=kind, state=state.value, on=on, known=known, clock=clock.value
        )
    if answer.untested and shape is not Format.table:
        circles = ", ".join(dict.fromkeys(f"“{one.circle}”" for one in answer.untested))
        output.message(f"note: not tested, for no file tells who they are: {circles}")
    output.write(
        shape,
        answer.conflicts,
        COLUMNS,
        chain.from_iterable(map(lines, answer.conflicts)),
        partial(draw, answer, copies=copies),
    )


def lines(conflict: ConflictView) -> list[tuple[object, ...]]:
    return [
        (
            conflict.id, conflict.kind, conflict.state, conflict.subject.id, conflict.subject.name, conflict.axis,
            conflict.day, conflict.known_since, number, " ".join(party.id for party in side.parties),
            ", ".join(party.name for party in side.parties), side.value, side.since, side.quantifier, claim.claim,
            claim.sentence, claim.document.id, claim.publisher, claim.published_at, claim.speaker,
        )
        for number, side in enumerate(conflict.sides, start=1)
        for claim in side.claims
    ]  # fmt: skip


def draw(answer: Conflicts, out: Console, *, copies: bool = False) -> None:
    if not answer.conflicts:
        out.print(nothing(answer))
    shown: set[ConflictSide] = set()
    for number, conflict in enumerate(answer.conflicts):
        draw_conflict(conflict, out, shown, gap="\n" if number else "", copies=copies)
    if answer.resolved:
        more = "1 more is" if answer.resolved == 1 else f"{answer.resolved} more are"
        out.print(
            f"\n{more if answer.conflicts else more.replace(' more', '')} resolved: --state all", style="dim"
        )
    for circle in answer.untested:
        draw_untested(circle, out)


def draw_untested(found: Untested, out: Console) -> None:
    said = "none" if found.quantifier == "none" else "all"
    out.print(
        f"\n{found.subject.name}, {found.axis_label}: said of {said} of “{found.circle}”; "
        "not tested, for no file tells who they are",
        style="dim",
    )
    for claim in found.claims:
        draw_witness(claim, out)


def nothing(answer: Conflicts) -> str:
    moment = answer.moment
    whose = f" about {answer.subject.name}" if answer.subject else ""
    known = f", as known on {moment.known}" if moment.known else ""
    if not answer.compared:
        return f"No report here tells of anything{whose} by {moment.on}{known}: there is nothing to compare."
    return f"No conflict{whose} on {moment.on}{known}, in the reports that are here."


def draw_conflict(
    conflict: ConflictView, out: Console, shown: set[ConflictSide], *, gap: str = "", copies: bool = False
) -> None:
    """A side that stands above already, in whole, comes without its sentences."""
    from ..views.conflicts import side_words

    parties = ", ".join(party.name for party in conflict.parties)
    between = f" and {parties}" if parties else ""
    out.print(
        f"{gap}{conflict.subject.name}{between}, {conflict.axis_label}: {conflict.kind_label}; "
        f"{conflict.state}",
        style="bold",
    )
    for side in conflict.sides:
        out.print(f"  {side_words(side)}{' (as above)' if side in shown else ''}")
        draw_witnesses(() if side in shown else side.claims, out, copies=copies)
        shown.add(side)
