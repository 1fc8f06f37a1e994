"""`statusquo pledges`: what was asked, planned, promised or threatened, and what became of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format
from .plans import draw_plans
from .witness import draw_witness

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.pledges import Beside, PledgeLine, Pledges

EXAMPLE = """\
  statusquo pledges Taliban
  statusquo pledges Taliban --state contravened --evidence
  statusquo pledges --by Russia --on 2024-12-31"""

COLUMNS = (
    "id", "kind", "by_id", "by", "to_id", "to", "act", "polarity", "recipient_id", "recipient", "since", "dated", "due", "due_vaguely", "of_kind",
    "plan", "stage", "stages", "state", "decided_on", "decided_by", "decisive_claims", "beside", "grade", "origins", "word_of", "claims",
    "sentence",
)  # fmt: skip


def run(
    subject: options.OneSubject = None,
    by: Annotated[
        str | None, options.text("--by", "ACTOR", "Only what this party asks or commits itself to.")
    ] = None,
    to: Annotated[str | None, options.text("--to", "ACTOR", "Only what this party is to do.")] = None,
    state: Annotated[
        str | None,
        options.text("--state", "STATE", "Only open, met, broken, contravened, overtaken or lapsed ones."),
    ] = None,
    on: options.On = None,
    known: options.Known = None,
    clock: options.By = options.Clock.reported,
    evidence: Annotated[
        bool,
        typer.Option("--evidence", help="Every sentence: what was said, what decided it, what is beside."),
    ] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List demands, plans and promises, and what became of each.

    Proposals, threats and conditions are among them. Met, broken, contravened and overtaken rest on a claim that is sure and
    surely later; lapsed means that its time is over and no report tells of it. What falls short, as one of many who are asked,
    stands beside an open one. None of them posts to the ledger.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.pledges(subject, by=by, to=to, state=state, on=on, known=known, clock=clock.value)
    output.write(
        shape, answer.pledges, COLUMNS, map(as_line, answer.pledges), partial(draw, answer, evidence=evidence)
    )


def as_line(line: PledgeLine) -> tuple[object, ...]:
    by, recipient = line.by, line.recipient
    return (
        line.id, line.kind, by.id if by else None, by.name if by else None, line.to.id, line.to.name, line.act, line.polarity,
        recipient.id if recipient else None, recipient.name if recipient else None, line.since, "yes" if line.dated else "no",
        line.due, line.due_vaguely, " ".join(line.kinds), line.plan, line.stage, line.stages, line.state, line.decided_on,
        ", ".join(actor.name for actor in line.decided_by), " ".join(w.claim for w in line.decisive),
        "; ".join(f"{one.relation}: {one.claim.claim}" for one in line.beside), line.grade, line.origins,
        "; ".join(line.word_of), " ".join(w.claim for w in line.told), line.told[0].sentence,
    )  # fmt: skip


def draw(answer: Pledges, out: Console, *, evidence: bool = False) -> None:
    if not (answer.pledges or answer.plans):
        out.print(answer.silence)
    if answer.pledges:
        (draw_evidence if evidence else draw_table)(answer, out)
    draw_plans(answer.plans, out)


def draw_table(answer: Pledges, out: Console) -> None:
    lines = output.table(("Since", "What", "By", "Outcome", "Sentence"), out)
    for line in answer.pledges:
        lines.add_row(
            since(line), what(line), who(line), outcome(line), output.one_line(line.told[0].sentence)
        )
    output.listing(lines, out)


def draw_evidence(answer: Pledges, out: Console) -> None:
    for number, line in enumerate(answer.pledges):
        gap = "\n" if number else ""
        out.print(f"{gap}{what(line)}; by {who(line)}, {since(line)}: {outcome(line)}", style="bold")
        for told in line.told:
            draw_witness(told, out)
        if line.decisive:
            out.print(f"  {line.state}")
        for decisive in line.decisive:
            draw_witness(decisive, out)
        for one in line.beside:
            out.print(f"  beside: {one.relation}")
            draw_witness(one.claim, out)


def since(line: PledgeLine) -> str:
    if line.undated:
        return f"date unknown, added {line.since}"
    return line.since if line.dated else f"by {line.since}"


def what(line: PledgeLine) -> str:
    """ "plan: Russia to delist Taliban", with its stage, its kind and its time."""
    stage = f", stage {line.stage} of {line.stages}" if line.stage else ""
    doubt = ", tentative" if line.grade == "tentative" else ""
    kinds = f" ({', '.join(line.kinds)})" if line.kinds else ""
    due = f", {'due' if line.due_by else 'for'} {line.due}" if line.due else ""
    due = f", no day told (“{line.due_vaguely}”)" if line.due_vaguely else due
    return f"{line.kind}{stage}{doubt}: {line.summary}{kinds}{due}"


def who(line: PledgeLine) -> str:
    """Who asks or commits itself, and on whose word that is."""
    name = line.by.name if line.by else "nobody named"
    return f"{name} (on the word of {'; '.join(line.word_of)})" if line.word_of and line.by else name


def outcome(line: PledgeLine) -> str:
    """ "contravened by Russia 2025-07-03"; beside an open one, what falls short of deciding it."""
    if line.state == "open":
        return "; ".join(("open", *(aside(one, line) for one in line.beside)))
    day = line.decided_on if line.decided_dated else f"by {line.decided_on}"
    if line.told_so:
        return f"said to be {line.state}, {day}"
    by = ", ".join(actor.name for actor in line.decided_by if actor.id != line.to.id)
    whose = f" by {by}" if by else ""
    late = ", late" if line.late else ""
    beside = "; ".join(("", *(aside(one, line) for one in line.beside))) if line.state == "lapsed" else ""
    silent = ", nothing told" if line.state == "lapsed" and not line.decisive and not beside else ""
    return f"{line.state}{whose} {day}{silent}{late}{beside}"


def aside(one: Beside, line: PledgeLine) -> str:
    """What falls short of deciding it: "Russia did 2025-07-03"; the actor is named where it is another than who is to act."""
    kinds = " or ".join(line.kinds)
    told = {
        "done by one of them": f"did {one.on}",
        "not said to be of that kind": f"did {one.on}, not said to be {kinds}",
        "without a date": f"did, no day given, by {one.on}",
        "not so far": f"not so far, by {one.on}",
        "refused": f"will not, by {one.on}",
        "agreed": f"will, by {one.on}",
        "elsewhere": f"did elsewhere, {one.on}",
        "no place told": f"did, no place told, {one.on}",
        "within these days": f"may have, {one.on}",
    }[one.relation]
    actor = one.claim.actor
    return told if actor.id == line.to.id else f"{actor.name} {told}"
