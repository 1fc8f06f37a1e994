"""`statusquo review`: the tentative claims that wait for a person."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from . import options, output
from .options import Format
from .verdict import words
from .witness import draw_witness

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.review import Suggestion

EXAMPLE = """\
  statusquo review
  statusquo review Taliban --format csv"""

COLUMNS = (
    "claim", "axis", "subject_id", "subject", "toward_id", "toward", "value", "summary", "sentence", "evidence",
    "document", "title", "publisher", "published_at", "when", "speaker", "why",
)  # fmt: skip


def run(
    subject: options.OneSubject = None,
    shape: options.Shape = Format.table,
    workspace: options.Workspace = None,
) -> None:
    """List the tentative claims that wait for a yes or no.

    Each would post to the ledger were it accepted; none has until then. Those on recognition come first, then the other axes, the oldest
    report first. Judge one with `statusquo accept` or `statusquo reject` and its id, or the start of it.
    """
    with options.open_workspace(workspace) as folder:
        answer = folder.review(subject)
    output.write(shape, answer, COLUMNS, chain.from_iterable(map(lines, answer)), partial(draw, answer))


def lines(suggestion: Suggestion) -> list[tuple[object, ...]]:
    witness = suggestion.witness
    return [
        (
            witness.claim, posting.axis.key, posting.subject.id, posting.subject.name, posting.toward.id,
            posting.toward.name, posting.value, witness.summary, witness.sentence,
            witness.sentence[witness.start : witness.end], witness.document.id, witness.document.name,
            witness.publisher, witness.published_at, witness.when.start if witness.when else None,
            witness.speaker, witness.why,
        )
        for posting in suggestion.postings
    ]  # fmt: skip


def draw(answer: tuple[Suggestion, ...], out: Console) -> None:
    from ..views.wording import plural

    if not answer:
        out.print("No tentative claim waits.")
        return
    for suggestion in answer:
        out.print(output.clean("; ".join(map(words, suggestion.postings))), style="bold")
        draw_witness(suggestion.witness, out)
    out.print(f"\n{plural(len(answer), 'claim')}; accept or reject each by its id")
