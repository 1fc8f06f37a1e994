"""Differences between two states of the ledger, drawn the same way by every verb that has some."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from . import cells, output
from .options import Format
from .status import as_json as cell_json
from .witness import draw_witnesses

if TYPE_CHECKING:
    from rich.console import Console

    from ..views.differences import Difference

COLUMNS = (
    "kind", "subject_id", "subject", "toward_id", "toward", "axis", "was", "was_since", "was_standing", "is", "is_since",
    "is_standing", "lost", "gained",
)  # fmt: skip


def write(shape: Format, differences: Sequence[Difference], draw: Callable[[Console], None]) -> None:
    output.write(shape, map(as_json, differences), COLUMNS, map(as_line, differences), draw)


def as_json(difference: Difference) -> dict[str, object]:
    return {
        "kind": difference.kind,
        "was": cell_json(difference.was) if difference.was else None,
        "is": cell_json(difference.now) if difference.now else None,
        "lost": output.as_json(difference.lost),
        "gained": output.as_json(difference.gained),
    }


def as_line(difference: Difference) -> tuple[object, ...]:
    cell, was, now = difference.cell, difference.was, difference.now
    return (
        difference.kind, cell.subject.id, cell.subject.name, cell.toward.id, cell.toward.name, cell.axis,
        was and was.value, was and was.since, was and was.standing, now and now.value, now and now.since,
        now and now.standing, " ".join(claim.claim for claim in difference.lost),
        " ".join(claim.claim for claim in difference.gained),
    )  # fmt: skip


def draw(
    differences: Iterable[Difference], out: Console, *, name_subject: bool = False, copies: bool = False
) -> None:
    """A line a cell, then the sentences that make the difference; those that stand above already, as one deed moves the cells of
    both its parties, by their ids.
    """
    shown: set[str] = set()
    for difference in differences:
        cell = difference.cell
        whose = f"{cell.subject.name} and {cell.toward.name}" if name_subject else cell.toward.name
        was, now = (cells.words(side) or "nothing known" for side in (difference.was, difference.now))
        out.print(f"{whose}, {difference.axis_label}: {was}  ->  {now}", style="bold")
        both = difference.lost and difference.gained
        for side, claims in (("before only", difference.lost), ("after only", difference.gained)):
            new = [claim for claim in claims if claim.claim not in shown]
            above = [claim.claim[:8] for claim in claims if claim.claim in shown]
            draw_witnesses(new, out, note=side if both else "", copies=copies)
            if above:
                note = f" · {side}" if both else ""
                out.print(output.indented(f"as above: claim {', '.join(above)}{note}"), style="dim")
            shown |= {claim.claim for claim in claims}
