"""`statusquo timeline`: what happened, oldest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.timeline import Happening, Timeline

EXAMPLE = """\
  statusquo timeline Taliban
  statusquo timeline Taliban --from 2024 --to 2025-07 --axis listing --actor Russia"""

COLUMNS = (
    "date", "until", "dated", "undated", "act", "polarity", "actor_id", "actor", "recipient_id", "recipient", "reports",
    "origins", "known", "first_told_by", "first_told_on", "grade", "denials", "claims", "sentence",
)  # fmt: skip

KNOWN = {
    "reported": "",
    "claimed by the actor": "actor's word",
    "claimed by the recipient": "recipient's word",
    "claimed by a third party": "third party's word",
    "confirmed by the actor": "confirmed by actor",
}
"""Shorter in a table; an outlet's own voice goes without saying."""


def run(
    subject: options.Subject,
    start: options.From = None,
    end: options.To = None,
    axis: options.Axis = None,
    actor: Annotated[
        str | None, options.text("--actor", "ACTOR", "Only what this party did or suffered.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what a single uncertain reading tells of.")
    ] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List what happened, oldest first.

    Reports of one event are one line, with the number of tellers that do not copy each other, on whose word it is known,
    and who told it first. Where no report gives a date, "by" stands before the day of the first report. Plans and demands
    are no events: see `statusquo why`.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.timeline(subject, start=start, end=end, axis=axis, actor=actor, everything=everything)
    output.write(shape, answer.happenings, COLUMNS, map(as_line, answer.happenings), partial(draw, answer))


def as_line(event: Happening) -> tuple[object, ...]:
    recipient = event.recipient
    return (
        event.date, event.until, "yes" if event.dated else "no", "yes" if event.undated else "no", event.act, event.polarity, event.actor.id,
        event.actor.name, recipient.id if recipient else None, recipient.name if recipient else None,
        len({w.document.id for w in event.supports}), event.origins, event.known, first_told_by(event), event.first[0].published_at, event.grade, len(event.denies),
        " ".join(w.claim for w in event.supports), event.supports[0].sentence,
    )  # fmt: skip


def draw(answer: Timeline, out: Console) -> None:
    if not answer.happenings:
        out.print(answer.silence)
    else:
        draw_table(answer, out)
    if answer.left_out:
        out.print(f"{answer.left_out} of which no day is known: shown without --from and --to", style="dim")


def draw_table(answer: Timeline, out: Console) -> None:
    from . import output

    lines = output.table(("Day", "What", "Tellers", "First told by", "Sentence"), out)
    for event in answer.happenings:
        tellers = str(event.origins) + (f", {len(event.denies)} deny" if event.denies else "")
        tellers += ", tentative" if event.grade == "tentative" else ""
        lines.add_row(
            day(event), event.supports[0].summary, tellers, output.clean(account(event)),
            output.one_line(event.supports[0].sentence),
        )  # fmt: skip
    output.listing(lines, out)


def first_told_by(event: Happening) -> str:
    """Who printed it first, and on whose word; with "and" where several did on one day."""
    names = (
        (w.publisher or "publisher unknown") + (f" ({w.speaker})" if w.speaker else "") for w in event.first
    )
    return " and ".join(dict.fromkeys(names))


def account(event: Happening) -> str:
    """Which outlets told it first, or the agency from which they have it, and how it is known: one short column."""
    outlets = " and ".join(dict.fromkeys(w.wire or w.publisher or "publisher unknown" for w in event.first))
    return ", ".join(part for part in (outlets, KNOWN.get(event.known, event.known)) if part)


def day(event: Happening) -> str:
    until = f" to {event.until}" if event.until else ""
    if event.undated:
        return f"date unknown, added {event.date}"
    return f"{event.date}{until}" if event.dated else f"by {event.date}"
