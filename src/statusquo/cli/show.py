"""`statusquo show`: one report with its claims marked in the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from . import options, output
from .options import Format
from .why import COLUMNS, as_line
from .witness import details

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from ..views.show import Segment, Shown

EXAMPLE = """\
  statusquo show reports/2024-05-28.txt
  statusquo show 3f9a --why-not
  statusquo show 3f9a --format json"""

STYLES = {"read": "", "unread": "dim", "boilerplate": "dim strike", "evidence": "bold"}


def run(
    document: Annotated[
        str, typer.Argument(metavar="DOCUMENT", help="Its path, its id, or the start of its id.")
    ],
    why_not: Annotated[
        bool,
        typer.Option(
            "--why-not", help="Also tell why each sentence that was read and yielded no claim did not."
        ),
    ] = False,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """Show one report with its claims marked.

    The claims are numbered in the text and listed below it. Sentences that name no actor or no act are not parsed: they are dimmed on a terminal and stand in [brackets] elsewhere.
    Menus, appeals and other boilerplate are struck through, or stand in {braces}.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.show(document)
    lines = ((number, *as_line(claim)) for number, claim in enumerate(answer.claims, 1))
    output.write(shape, answer, ("number", *COLUMNS[2:]), lines, partial(draw, answer, why_not=why_not))


def draw(answer: Shown, out: Console, *, why_not: bool = False) -> None:
    from rich.text import Text

    from ..views.wording import plural

    document = answer.document
    publisher = document.publisher.name if document.publisher else "publisher unknown"
    published = output.published(document)
    title = document.title or document.path or document.id
    out.print(output.clean(output.shortened(title)), style="bold")
    out.print(output.clean(f"{document.id} · {publisher} · {published}\n"), style="dim")
    text = Text()
    for segment in answer.segments:
        text.append_text(painted(segment, plain=not output.styled(out)))
    out.print(text)
    sentences = plural(answer.sentences, "sentence")
    out.print(f"\n{plural(len(answer.claims), 'claim')}; {answer.read} of {sentences} parsed", style="bold")
    for number, claim in enumerate(answer.claims, 1):
        out.print(output.clean(f"[{number}] {claim.summary}"))
        out.print(output.clean("    " + " · ".join(details(claim)[3:])), style="dim")
    if why_not:
        draw_reasons(answer, out)


def draw_reasons(answer: Shown, out: Console) -> None:
    from ..views.abstentions import in_words
    from ..views.wording import plural

    out.print(f"\n{plural(len(answer.without), 'sentence')} without a claim", style="bold")
    for one in answer.without:
        out.print(output.clean(" ".join(one.sentence.quote.split())))
        out.print(output.clean(f"    {in_words(one)}"), style="dim")


def painted(segment: Segment, *, plain: bool) -> Text:
    """A stretch of the report with its numbers: styled, or with brackets that a pipe can carry."""
    from rich.text import Text

    from .output import clean

    body = clean(segment.text)
    numbers = "".join(f"[{number}]" for number in segment.closes)
    if not plain:
        return Text(body, style=STYLES[segment.kind]).append(numbers, style="bold cyan")
    around = {"evidence": "«»", "unread": "[]", "boilerplate": "{}"}.get(segment.kind, "")
    core = body.strip()
    if core and around:
        body = body.replace(core, f"{around[0]}{core}{around[1]}", 1)
    return Text(body + numbers)
