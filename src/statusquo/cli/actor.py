"""`statusquo actor`: one actor on one day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format
from .witness import draw_witness

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.actor import Office, Profile
    from ..views.witnesses import Witness

EXAMPLE = """\
  statusquo actor Taliban
  statusquo actor "Zamir Kabulov" --on 2024-05-28
  statusquo actor Russia --format json"""

COLUMNS = (
    "section", "role", "actor_id", "actor", "of_id", "of", "since", "until", "claim", "summary", "sentence", "evidence",
    "document", "title", "publisher", "published_at", "times",
)  # fmt: skip
FEW = 8
"""Claims of each kind that a table shows; json and csv have all."""


def run(
    name: Annotated[str, typer.Argument(metavar="NAME", help="An actor, by any usual name or id.")],
    on: options.On = None,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Tell who an actor is on a day, and what it did.

    Names, the offices that it holds or that others hold of it on that day, what it belongs to, who speaks for it, and every claim of
    the reports out by then. `why`, `show` and the ids of claims open each to its sentence.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.actor(name, on=on)
    output.write(shape, answer, COLUMNS, lines(answer), partial(draw, answer))


def lines(answer: Profile) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for section, offices in (("office", answer.offices), ("past office", answer.past)):
        found += [
            (section, o.role, o.holder.id, o.holder.name, o.of.id, o.of.name, o.since, o.until, *[None] * 9)
            for o in offices
        ]
    for section, actors in (
        ("belongs to", answer.belongs_to),
        ("part", answer.parts),
        ("same authority", answer.same_authority),
    ):
        found += [(section, None, a.id, a.name, *[None] * 13) for a in actors]
    for section, claims in (("did", answer.did), ("undergone", answer.undergone)):
        found += [
            (section, None, w.actor.id, w.actor.name, w.recipient.id if w.recipient else None,
             w.recipient.name if w.recipient else None, w.when.start if w.when else None, None, w.claim, w.summary,
             w.sentence, w.sentence[w.start : w.end], w.document.id, w.document.name, w.publisher, w.published_at, None)
            for w in claims
        ]  # fmt: skip
    found += [
        ("voice", None, None, v.name, answer.id, answer.name, v.first, v.last, *[None] * 8, v.times)
        for v in answer.voices
    ]
    return found


def draw(answer: Profile, out: Console) -> None:
    def line(label: str, words: list[str]) -> None:
        if words:
            out.print(output.clean(f"  {label}: {', '.join(words)}"))

    out.print(output.clean(f"{answer.name} ({answer.kind}) on {answer.on}"), style="bold")
    line("also called", [*answer.names, *answer.seats])
    line("called so where a report names it in full", list(answer.supported_names))
    line("people", list(answer.demonyms))
    line("belongs to", [actor.name for actor in answer.belongs_to])
    line("parts", [actor.name for actor in answer.parts])
    line("one authority in the ledger with", [actor.name for actor in answer.same_authority])
    for office in answer.offices:
        out.print(output.clean(f"  {office_words(office)}"))
    for office in answer.past:
        out.print(output.clean(f"  past: {office_words(office)}"))
    line("spoke for it", [f"{voice.name} ({voice.times})" for voice in answer.voices])
    section("Did", answer.did, out)
    section("Was done to it", answer.undergone, out)
    if not answer.did and not answer.undergone:
        out.print("No report out by then tells of anything that it did or underwent.")


def office_words(office: Office) -> str:
    since, until = office.since or "", office.until or ""
    days = f", {since or 'unknown'} to {until}" if until else f", since {since}" if since else ""
    return f"{office.holder.name}: {office.role} of {office.of.name}{days}"


def section(title: str, claims: tuple[Witness, ...], out: Console) -> None:
    if not claims:
        return
    out.print(title, style="bold")
    for witness in claims[:FEW]:
        out.print(output.clean(f"  {witness.summary}"))
        draw_witness(witness, out)
    if len(claims) > FEW:
        out.print(f"  ... and {len(claims) - FEW} more; --format json or csv has all")
