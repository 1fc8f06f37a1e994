"""A cell of the ledger in a few characters, the same in every table."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

    from ..model import Standing
    from ..views.status import StatusCell

MARKS: dict[Standing, tuple[str, str]] = {
    "reported": ("·", "."),
    "claimed": ("°", "o"),
    "confirmed by the acting state": ("✓", "+"),
    "confirmed by both": ("✓✓", "++"),
    "denied": ("✗", "x"),
    "contested": ("≠", "!="),
}
MEANINGS: dict[Standing, str] = {
    "reported": "reported in an outlet's own voice",
    "claimed": "claimed by one side",
    "confirmed by the acting state": "confirmed by the acting state",
    "confirmed by both": "confirmed by both sides",
    "denied": "denied",
    "contested": "contested: reports disagree",
}
STYLES = {
    "high": "green",
    "middle": "cyan",
    "low": "yellow",
    "ended": "magenta",
    "adverse": "red",
    "none": "",
}


def mark(standing: Standing | None) -> str:
    """The sign of a standing, in ASCII where standard output knows nothing else."""
    if standing is None:
        return ""
    fine, plain = MARKS[standing]
    try:
        fine.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return plain
    return fine


def begun(cell: StatusCell) -> str:
    """Says "since 2025-07-03" on a report's own date, "by 2025-07-04" where only the day of the report is known, "date
    unknown, added 2025-07-05" where not even that, and "from a day between 2025-06-01 and 2025-06-30" where the day asked lies
    within a partial date. What was granted for a time that no report tells has its "end unknown".
    """
    known = f"date unknown, added {cell.by}" if cell.undated else f"by {cell.by}" if cell.by else ""
    words = f"since {cell.since}" if cell.since else known
    if cell.between:
        words = f"from a day between {cell.between[0]} and {cell.between[1]}"
    if cell.end_unknown:
        return f"{words}, end unknown"
    return f"{words} until {cell.until}" if cell.until else words


def label(cell: StatusCell) -> str:
    noted = f"{cell.label} *" if cell.note else cell.label
    within = f" ({cell.first_of})" if cell.first_of else ""
    return f"{noted}, first{within}" if cell.first else noted


def words(cell: StatusCell | None) -> str:
    """A cell in one line: "recognised, first (Arab state) since 2025-07-03 ✓"."""
    if cell is None or cell.value is None:
        return ""
    return " ".join((label(cell), begun(cell), mark(cell.standing)))


def stacked(cell: StatusCell | None) -> Text:
    """A cell in two lines, shaded by its rung, for a terminal."""
    from rich.text import Text

    if cell is None or cell.value is None:
        return Text()
    text = Text(label(cell), style=STYLES[cell.tone])
    return text.append(f" {mark(cell.standing)}\n").append(begun(cell), style="dim")


def notes(cells: Iterable[StatusCell]) -> list[str]:
    """The notes to cells marked with a star, each once."""
    return list(dict.fromkeys(f"* {cell.toward.name} {cell.note}" for cell in cells if cell.note))


def legend(cells: Iterable[StatusCell]) -> str:
    """The signs that occur, each with its meaning."""
    seen = {cell.standing for cell in cells}
    return "   ".join(
        f"{mark(standing)} {meaning}" for standing, meaning in MEANINGS.items() if standing in seen
    )
