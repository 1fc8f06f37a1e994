"""`statusquo actors`: the actors that only reports name, and what persons say of them."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format
from .verdict import user

if TYPE_CHECKING:
    from rich.console import Console

    from ..model import Naming
    from ..views.strangers import Stranger
    from ..workspace import Workspace

EXAMPLE = """\
  statusquo actors
  statusquo actors merge "Northern Council" "Council of the North" --because "its own site uses both" --by Ada
  statusquo actors name "Northern Council" "Council of the North" --kind group --because "so it signs" --by Ada
  statusquo actors undo "Northern Council" --because "two bodies after all" --by Ada"""

COLUMNS = (
    "id", "name", "kind", "times", "reports", "claims", "now_id", "now", "alike_ids", "alike", "first_document", "sentence",
    "said",
)  # fmt: skip


class Kind(StrEnum):
    state = "state"
    authority = "authority"
    organisation = "organisation"
    group = "group"
    person = "person"


One = Annotated[str, typer.Argument(metavar="ACTOR", help="An actor that only reports name, by name or id.")]


def run(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Also those that somebody has named.")] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List actors that only reports name, the most frequent first.

    Names that look alike are proposed, never merged. merge, split, name and undo keep your judgement with its reason; it holds for the
    ledger from that instant on, and what the ledger told before stays known.
    """
    if context.invoked_subcommand is not None:
        if workspace is not None:
            options.chosen.set(workspace)
        return
    with options.open_workspace(workspace) as folder:
        answer = folder.actors(everything=everything)
    output.write(shape, answer, COLUMNS, map(as_line, answer), partial(draw, answer))


def merge(
    actor: One,
    same_as: Annotated[str, typer.Argument(metavar="OTHER", help="Who it is: known to a file, or not.")],
    because: options.Because,
    by: options.Judge = None,
    workspace: options.Workspace = None,
) -> None:
    """Say that an actor is the same as another."""
    with options.open_workspace(workspace) as folder:
        naming = folder.merge_actors(actor, same_as, because, by or user())
        draw_naming(naming, actor, folder)


def split(
    actor: One,
    because: options.Because,
    document: Annotated[str | None, options.text("--in", "REPORT", "Only in that report.")] = None,
    name: Annotated[str | None, options.text("--as", "NAME", "How it is called there.")] = None,
    by: options.Judge = None,
    workspace: options.Workspace = None,
) -> None:
    """Say that an actor is by itself again, or another one in one report."""
    with options.open_workspace(workspace) as folder:
        naming = folder.split_actor(actor, because, by or user(), document=document, name=name)
        draw_naming(naming, actor, folder)


def name(
    actor: One,
    called: Annotated[
        str, typer.Argument(metavar="NAME", help="Its name; that of a known actor says that it is it.")
    ],
    because: options.Because,
    kind: Annotated[Kind | None, typer.Option("--kind", help="What it is.", show_default=False)] = None,
    by: options.Judge = None,
    workspace: options.Workspace = None,
) -> None:
    """Give an actor a name and a kind, or say which known one it is."""
    with options.open_workspace(workspace) as folder:
        naming = folder.name_actor(actor, called, because, by or user(), kind=kind.value if kind else None)
        draw_naming(naming, actor, folder)


def undo(
    actor: One, because: options.Because, by: options.Judge = None, workspace: options.Workspace = None
) -> None:
    """Take back the latest judgement on an actor; both are kept."""
    with options.open_workspace(workspace) as folder:
        draw_naming(folder.undo_naming(actor, because, by or user()), actor, folder)


COMMANDS = (merge, split, name, undo)


def draw_naming(naming: Naming, actor: str, folder: Workspace) -> None:
    """By the name that was typed, and that of whoever it is now."""
    other = folder.archive.names.named(naming.same_as).name if naming.same_as else ""
    told = replace(naming, actor=actor, same_as=other)
    output.console().print(output.clean(f"{in_words(told)} ({naming.who}, {naming.at[:10]})"))


def in_words(naming: Naming) -> str:
    where = f" in {naming.document[:8]}" if naming.document else ""
    told = {
        "merge": f"is the same as {naming.same_as}",
        "split": f"is {naming.name}{where}" if naming.document else "is by itself",
        "name": f"is called {naming.name}" + (f", {naming.kind}" if naming.kind else ""),
        "undo": f"is what it was before the latest judgement{where}",
    }
    return f"{naming.actor} {told[naming.action]}"


def as_line(one: Stranger) -> tuple[object, ...]:
    first = one.contexts[0]
    return (
        one.id, one.name, one.kind, one.times, one.reports, one.claims, one.now.id if one.now else None,
        one.now.name if one.now else None, " ".join(like.id for like in one.alike),
        ", ".join(like.name for like in one.alike), first.document.id, first.sentence,
        "; ".join(f"{in_words(said)} ({said.who}, {said.at[:10]}): {said.reason}" for said in one.said),
    )  # fmt: skip


def draw(answer: tuple[Stranger, ...], out: Console) -> None:
    if not answer:
        out.print("Reports name nobody whom no file knows.")
        return
    lines = output.table(("Name", "Times", "Reports", "Claims", "First seen in", "Looks like (of 100)"), out)
    for one in answer:
        first = one.contexts[0]
        like = ", ".join(f"{other.name} ({other.score})" for other in one.alike)
        shown = one.name if one.now is None else f"{one.name}: now {one.now.name}"
        lines.add_row(
            output.one_line(shown), str(one.times), str(one.reports), str(one.claims),
            output.one_line(f"{first.published_at or 'date unknown'}, {output.shortened(first.sentence)}"),
            output.one_line(like),
        )  # fmt: skip
    output.listing(lines, out, heading=1)
