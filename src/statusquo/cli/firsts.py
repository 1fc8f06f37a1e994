"""`statusquo firsts`: which firsts are claimed for whom, and what else is told of earlier ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from . import options, output
from .options import Format
from .witness import draw_witnesses

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.conflicts import First, Firsts

EXAMPLE = """\
  statusquo firsts Taliban
  statusquo firsts Kosovo --on 2010-01-01 --format csv"""

COLUMNS = (
    "subject_id", "subject", "axis", "toward_id", "toward", "value", "since", "of", "place", "time", "earlier_ids",
    "earlier", "states", "claims", "sentence",
)  # fmt: skip


def run(
    subject: options.OneSubject = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    copies: options.Copies = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List who is called the first, and who was earlier.

    Every first that reports claim for somebody stands with the parties of whom other reports tell the same, no later.

    That none is earlier only means that no report here tells of one.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.firsts(subject, on=on, known=known, clock=clock.value)
    output.write(
        shape, answer.firsts, COLUMNS, map(as_line, answer.firsts), partial(draw, answer, copies=copies)
    )


def as_line(first: First) -> tuple[object, ...]:
    scope = first.scope
    rivals = rivals_of(first)
    return (
        first.subject.id, first.subject.name, first.axis, first.toward.id, first.toward.name, first.value, first.since,
        scope.of if scope else None, scope.place if scope else None, scope.time if scope else None,
        " ".join(rivals), ", ".join(name for name, _ in rivals.values()),
        ", ".join(state for _, state in rivals.values()),
        " ".join(w.claim for w in first.claims), first.claims[0].sentence,
    )  # fmt: skip


def rivals_of(first: First) -> dict[str, tuple[str, str]]:
    """The others, by id, with their names and the state of the conflict."""
    return {
        party.id: (party.name, conflict.state)
        for conflict in first.earlier
        for party in conflict.parties
        if party != first.toward
    }


def draw(answer: Firsts, out: Console, *, copies: bool = False) -> None:
    from ..views.conflicts import side_words

    if not answer.firsts:
        whose = f" about {answer.subject.name}" if answer.subject else ""
        known = f", as known on {answer.moment.known}" if answer.moment.known else ""
        out.print(f"No report here{whose} calls anybody the first by {answer.moment.on}{known}.")
        return
    for number, first in enumerate(answer.firsts):
        since = f", since {first.since}" if first.since else ""
        gap = "\n" if number else ""
        out.print(
            f"{gap}{first.subject.name}, {first.axis_label}: {first.toward.name} {first.label}{since}, said to be the first; "
            f"{verdict_words(first)}",
            style="bold",
        )
        draw_witnesses(first.claims, out, copies=copies)
        for conflict in first.earlier:
            for side in conflict.sides:
                if first.toward not in side.parties:
                    out.print(f"  {side_words(side)} ({conflict.state})")
                    draw_witnesses(side.claims, out, copies=copies)


def verdict_words(first: First) -> str:
    """What other reports tell, in words; it is theirs, never ours."""
    rivals = rivals_of(first)
    still = [name for name, state in rivals.values() if state == "open"]
    over = [name for name, state in rivals.values() if state != "open"]
    parts = [f"reports tell the same of {', '.join(still)}, no later than that"] if still else []
    if over:
        parts.append(f"reports tell of {', '.join(over)} earlier, which had ended by then")
    return "; ".join(parts) or "no report here tells of an earlier one"
