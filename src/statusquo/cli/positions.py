"""`statusquo positions`: where everybody stands on a matter, and what it was before."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format
from .witness import draw_witness

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.positions import PositionLine, Positions, StandView

EXAMPLE = """\
  statusquo positions
  statusquo positions Taliban
  statusquo positions Taliban --matter recognition
  statusquo positions Taliban --by Russia --on 2025-01-01 --evidence"""

COLUMNS = (
    "holder_id", "holder", "matter", "about_id", "about", "now", "stance", "since", "dated", "until", "done", "word_of", "claims", "sentence",
)  # fmt: skip


def run(
    subject: options.OneSubject = None,
    by: Annotated[str | None, options.text("--by", "ACTOR", "Only where this party stands.")] = None,
    matter: Annotated[
        str | None, options.text("--matter", "MATTER", "One matter only, such as recognition or talks.")
    ] = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    evidence: Annotated[bool, typer.Option("--evidence", help="Every sentence that tells of it.")] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List who is for or against what, and since when.

    Recognition of a subject, talks with it, aid to it: for, against or on a condition, from demands, plans, refusals, deeds,
    support and opposition that are sure; "not so far" is what has not been done, which is no refusal. A later word follows an
    earlier one; two of one day are both shown.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.positions(subject, by=by, matter=matter, on=on, known=known, clock=clock.value)
    lines = chain.from_iterable(map(as_lines, answer.positions))
    output.write(shape, answer.positions, COLUMNS, lines, partial(draw, answer, evidence=evidence))


def as_lines(line: PositionLine) -> list[tuple[object, ...]]:
    return [
        (
            line.holder.id, line.holder.name, line.matter, line.about.id, line.about.name, "yes" if stand in line.now else "no",
            stand.stance, stand.since, "yes" if stand.dated else "no", stand.until, stand.done, "; ".join(stand.word_of), " ".join(w.claim for w in stand.told),
            stand.told[0].sentence,
        )
        for stand in (*line.before, *line.now)
    ]  # fmt: skip


def draw(answer: Positions, out: Console, *, evidence: bool = False) -> None:
    if not answer.positions:
        out.print(answer.silence)
    elif evidence:
        draw_evidence(answer, out)
    else:
        draw_table(answer, out)


def draw_table(answer: Positions, out: Console) -> None:
    lines = output.table(("On", "Who", "Stands", "Before", "Sentence"), out)
    matter = ""
    for line in answer.positions:
        last = (line.now or line.before)[-1]
        lines.add_row(
            "" if line.matter == matter else line.matter,
            line.holder.name,
            now(line),
            "; ".join(words(stand) for stand in line.before),
            output.one_line(last.told[0].sentence),
        )
        matter = line.matter
    output.listing(lines, out)


def draw_evidence(answer: Positions, out: Console) -> None:
    for number, line in enumerate(answer.positions):
        gap = "\n" if number else ""
        out.print(f"{gap}{line.holder.name}, {line.matter}: {now(line)}", style="bold")
        for stand in (*line.before, *line.now):
            out.print(f"  {words(stand)}")
            for told in stand.told:
                draw_witness(told, out)


def now(line: PositionLine) -> str:
    return " and ".join(words(stand) for stand in line.now) or "nothing that still holds"


def words(stand: StandView) -> str:
    """ "for, by 2024-05-10, done 2024-07-03", and on whose word where that is another's."""
    if stand.undated:
        day = f"date unknown, added {stand.since}"
    else:
        day = f"since {stand.since}" if stand.dated else f"by {stand.since}"
    until = f" until {stand.until}" if stand.until else ""
    done = f", done {stand.done}" if stand.done not in {None, stand.since} else ""
    whose = f" (on the word of {'; '.join(stand.word_of)})" if stand.word_of else ""
    return f"{stand.stance}, {day}{until}{done}{whose}"
