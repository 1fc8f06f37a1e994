"""`statusquo figures`: how many of what, on whose word, newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

from . import options, output
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.figures import Counted

EXAMPLE = """\
  statusquo figures --about countries
  statusquo figures --by "United Nations" --from 2024"""

COLUMNS = (
    "day", "operator", "value", "upper", "unit", "place", "claimant", "party_id", "party", "chain", "when", "figure", "sentence",
    "document", "title", "publisher", "id", "not_before", "not_after",
)  # fmt: skip


def run(
    about: Annotated[
        str | None, options.text("--about", "WORD", "Only what counts this, or names it.")
    ] = None,
    by: Annotated[
        str | None, options.text("--by", "ACTOR", "Only on the word of this party or person.")
    ] = None,
    on: options.Day = None,
    start: options.From = None,
    end: options.To = None,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List the figures that reports give, newest first.

    How many of what, where and when, and on whose word; "the report" where it counts in its own voice. Dates, ages, terms and numbered things are no figures. Days are those of the reports.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.figures(about=about, by=by, on=on, start=start, end=end)
    output.write(shape, answer, COLUMNS, map(as_line, answer), partial(draw, answer))


def as_line(one: Counted) -> tuple[object, ...]:
    party = one.party
    return (
        one.day, one.operator, one.value, one.upper, one.unit, one.place, one.claimant, party.id if party else None,
        party.name if party else None, " < ".join(one.chain), one.when.start if one.when else None,
        one.sentence[one.start : one.end], one.sentence, one.document.id, one.document.name, one.publisher, one.id,
        one.not_before, one.not_after,
    )  # fmt: skip


def draw(answer: tuple[Counted, ...], out: Console) -> None:
    if not answer:
        out.print("No report gives a figure of the kind that was asked for.")
        return
    lines = output.table(("Day", "How many", "Of what", "Where", "On the word of", "Sentence"), out)
    for one in answer:
        sentence = output.marked(
            one.sentence[: one.start], one.sentence[one.start : one.end], one.sentence[one.end :], out
        )
        sentence.plain = sentence.plain.replace("\n", " ")
        claimant = " < ".join(one.chain) if one.chain else "the report"
        lines.add_row(
            one.day or output.within(one.not_before, one.not_after), one.words, output.one_line(one.unit), output.one_line(one.place or ""),
            output.one_line(claimant), sentence,
        )  # fmt: skip
    output.listing(lines, out)
