"""`statusquo statements`: who said what, newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

from . import options, output
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.statements import Statement

EXAMPLE = """\
  statusquo statements --by Russia
  statusquo statements --about Taliban --from 2024 --to 2025-07"""

COLUMNS = (
    "day", "speaker", "party_id", "party", "agent", "chain", "manner", "cue", "content", "about_ids", "about", "document",
    "title", "publisher", "reports", "start", "end", "not_before", "not_after",
)  # fmt: skip


PLAIN = "said"


def run(
    by: Annotated[str | None, options.text("--by", "ACTOR", "Only what this party or person said.")] = None,
    about: Annotated[
        str | None, options.text("--about", "ACTOR", "Only what names this party, or this word.")
    ] = None,
    on: options.Day = None,
    start: options.From = None,
    end: options.To = None,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List who said what, newest first.

    Everything that the reports put into somebody's mouth, whether it tells of an act or not; the same words of one speaker in several reports are one line. Days are those of the reports.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.statements(by=by, about=about, on=on, start=start, end=end)
    output.write(shape, answer, COLUMNS, map(as_line, answer), partial(draw, answer))


def as_line(one: Statement) -> tuple[object, ...]:
    party = one.party
    return (
        one.day, one.speaker, party.id if party else None, party.name if party else None, one.agent,
        " < ".join(one.chain), one.manner, one.cue, one.content, " ".join(actor.id for actor in one.about),
        ", ".join(actor.name for actor in one.about), one.document.id, one.document.name, one.publisher, one.reports,
        one.start, one.end, one.not_before, one.not_after,
    )  # fmt: skip


def draw(answer: tuple[Statement, ...], out: Console) -> None:
    if not answer:
        out.print("No report quotes anything of the kind that was asked for.")
        return
    lines = output.table(("Day", "Who", "Said", "Report"), out)
    for one in answer:
        more = f", {one.reports} reports" if one.reports > 1 else ""
        told = f"{output.shortened(one.document.name)} [{one.document.id[:8]}], {one.publisher or 'publisher unknown'}{more}"
        lines.add_row(
            one.day or output.within(one.not_before, one.not_after),
            output.one_line(who(one)),
            output.one_line(said(one)),
            output.one_line(told),
        )
    output.listing(lines, out)


def who(one: Statement) -> str:
    """The speaker, and who tells of him: "Zamir Kabulov (Russia) < TASS"."""
    tellers = [
        name
        for name in one.chain
        if name not in {one.speaker, one.agent, one.party.name if one.party else ""}
    ]
    return " < ".join((one.who, *tellers))


def said(one: Statement) -> str:
    """Direct speech between quotation marks, other words as the report gives them, after the word of saying where that tells more than
    that it was said.
    """
    words = one.content
    if one.manner == "direct" and words[:1] not in {"“", '"', "«", "‘", "'"}:
        words = f"“{words}”"
    return f"{one.cue}: {words}" if one.cue and one.cue != PLAIN else words
