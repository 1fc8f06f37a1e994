"""A claim on the screen: its sentence, then where, when and on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.time import DEADLINE
from . import output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from ..model import Judgement
    from ..views.witnesses import Witness

INDENT = 4


def draw_witnesses(claims: Iterable[Witness], out: Console, *, note: str = "", copies: bool = False) -> None:
    """Each claim with its sentence; of copies of one text the first, with the number of the others, unless all are asked for."""
    from ..views.tellings import tellings
    from ..views.wording import plural

    if copies:
        for one in claims:
            draw_witness(one, out, note=note)
        return
    for telling in tellings(claims):
        others = f"and {plural(len(telling.copies), 'copy', 'copies')} (--copies)" if telling.copies else ""
        draw_witness(telling.witness, out, note=" · ".join(filter(None, (note, others))))


def draw_witness(witness: Witness, out: Console, *, note: str = "") -> None:
    from rich.padding import Padding
    from rich.text import Text

    sentence = output.marked(
        witness.sentence[: witness.start],
        witness.sentence[witness.start : witness.end],
        witness.sentence[witness.end :],
        out,
    )
    sentence.plain = sentence.plain.replace("\n", " ")
    detail = Text(output.clean(" · ".join((*details(witness), *((note,) if note else ())))), style="dim")
    for text, indent in ((sentence, INDENT), (detail, INDENT + 2)):
        out.print(Padding(text, (0, 0, 0, indent), expand=False))


def details(witness: Witness) -> list[str]:
    """Report, publisher, day and basis, dates of the act, speakers, grade, id, verdict: whatever is known, in that order."""
    parts = [
        f"{output.shortened(witness.document.name)} [{witness.document.id[:8]}]",
        witness.publisher or "publisher unknown",
        output.published(witness),
    ]
    if witness.when and witness.when.start and witness.when.basis != "publication":
        until = f" to {witness.when.end}" if witness.when.end else ""
        verb = "happened" if witness.modality == "actual" else "for"
        parts.append(f"{verb} {witness.when.start}{until} ({witness.when.basis})")
    elif witness.when and witness.when.end and witness.when.precision == DEADLINE:
        parts.append(f"due {witness.when.end}")
    if witness.effective and witness.effective.start:
        parts.append(f"in effect from {witness.effective.start}")
    if witness.effective and witness.effective.end:
        parts.append(f"in effect until {witness.effective.end}")
    if witness.counted:
        parts.append(witness.counted)
    if witness.speaker:
        parts.append("on the word of " + " < ".join(witness.chain or (witness.speaker,)))
    doubt = witness.why if witness.grade == "tentative" else ""
    told = ": ".join(part for part in (witness.how, doubt) if part)
    parts.append(f"{witness.grade} ({told})" if told else witness.grade)
    if witness.source_words:
        parts.append("source's word: " + ", ".join(witness.source_words))
    parts.append(f"claim {witness.claim[:8]}")
    if judgement := witness.judgement:
        parts.append(judged(judgement))
    parts += [f"before that {judged(earlier)}" for earlier in witness.overruled]
    return parts


def judged(judgement: Judgement) -> str:
    """As in "rejected by ada on 2025-07-05: a joke"."""
    return f"{judgement.verdict} by {judgement.who} on {judgement.at[:10]}: {judgement.reason}"
