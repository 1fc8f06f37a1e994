"""How answers leave the program: tables for people, JSON and CSV for programs, messages apart on stderr."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, is_dataclass
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from ..model.time import interval
from .options import Format

if TYPE_CHECKING:
    from rich.console import Console
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

LONGEST_NAME = 160
UNLIMITED = 100_000
"""Columns of a pipe: nothing is wrapped or cut."""

READABLE = 24
"""How much wider a table must be than its longest words."""
INDENT = 4

CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if code not in {9, 10}}
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def clean(text: str) -> str:
    """Text of a report without the control characters that would steer a terminal."""
    return text.translate(CONTROLS)


def console() -> Console:
    """Standard output: a terminal's own width and colours (NO_COLOR honoured), a pipe's none."""
    from rich.console import Console

    class Output(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError  # `main` knows that a reader may go early; rich would end with code 1

    width = None if sys.stdout.isatty() else UNLIMITED
    return Output(width=width, highlight=False, markup=False, emoji=False)


def styled(out: Console) -> bool:
    """Whether bold and dim can be seen there."""
    return out.is_terminal and not out.is_dumb_terminal


def message(line: str) -> None:
    """A word to the person at the keyboard; a pipe never gets it."""
    print(clean(line), file=sys.stderr)


def forgiving() -> None:
    """Lets a terminal or pipe of another encoding show "?" for a letter that it does not know."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def for_programs() -> TextIO:
    """Standard output in UTF-8, whatever the terminal speaks: JSON and CSV lose no letter."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    return sys.stdout


def write(
    shape: Format,
    answer: object,
    columns: Sequence[str],
    lines: Iterable[Sequence[object]],
    draw: Callable[[Console], None],
) -> None:
    """An answer in the shape that was asked for: as it is for JSON, its lines for CSV, drawn for people."""
    if shape is Format.json:
        write_json(as_json(answer))
    elif shape is Format.csv:
        write_csv(columns, lines)
    else:
        draw(console())


def as_json(answer: Any) -> Any:
    """A view's record, or several of them, as JSON knows them; what has its keys already stays as it is."""
    if is_dataclass(answer) and not isinstance(answer, type):
        return asdict(answer)
    return answer if isinstance(answer, dict) else [as_json(one) for one in answer]


def write_json(rows: object) -> None:
    out = for_programs()
    json.dump(rows, out, ensure_ascii=False, indent=2)
    out.write("\n")


def write_csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Comma-separated lines; a cell that a spreadsheet would run as a formula gets an apostrophe before it."""
    writer = csv.writer(for_programs(), lineterminator="\n")
    writer.writerow(header)
    writer.writerows([harmless(value) for value in row] for row in rows)


def harmless(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def table(headers: Sequence[str], out: Console) -> Table:
    """An empty table: ruled on a terminal, plain columns elsewhere."""
    from rich import box
    from rich.table import Table

    ruled = box.SIMPLE_HEAD if styled(out) else None
    made = Table(box=ruled, pad_edge=False, header_style="bold", show_edge=False, padding=(0, 2, 0, 0))
    for header in headers:
        made.add_column(header, overflow="fold", vertical="top")
    return made


def fits(made: Table, out: Console) -> bool:
    """Whether the table can stand there without breaking a line."""
    return made.__rich_measure__(out, out.options.update(max_width=UNLIMITED)).maximum <= out.width


def listing(made: Table, out: Console, *, heading: int = 2) -> None:
    """Prints a table; where its columns would be towers of single words, a paragraph a row: the first cells as its heading, then
    the others by theirs. An empty first cell stands for the one above it.
    """
    from rich.text import Text

    least = made.__rich_measure__(out, out.options.update(max_width=UNLIMITED)).minimum
    if least + READABLE <= out.width:
        out.print(made)
        return
    headers = [f"{column.header}: " if column.header else "" for column in made.columns]
    above = ""
    for number, row in enumerate(zip(*(column.cells for column in made.columns), strict=True)):
        above = str(row[0]) or above
        out.print(("\n" if number else "") + "  ".join((above, *map(str, row[1:heading]))), style="bold")
        told = [Text.assemble(header, cell) for header, cell in zip(headers, row, strict=True)][heading:]
        lines = [text for text, cell in zip(told, row[heading:], strict=True) if str(cell)]
        for line in filter(None, (Text(" · ").join(lines[:-1]), *lines[-1:])):
            out.print(indented(line))


def indented(line: Text | str) -> Padding:
    """A line that keeps its indent where the terminal breaks it."""
    from rich.padding import Padding

    return Padding(line, (0, 0, 0, INDENT), expand=False)


def marked(before: str, evidence: str, after: str, out: Console) -> Text:
    """A sentence with its evidence: bold where that can be seen, else between «»."""
    from rich.text import Text

    text = Text(clean(before))
    if styled(out):
        text.append(clean(evidence), style="bold")
    else:
        text.append(f"«{clean(evidence)}»" if evidence else "")
    return text.append(clean(after))


def shortened(text: str) -> str:
    """The beginning of a title or name that is too long to stand in a line."""
    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1].rstrip() + "…"


class Published(Protocol):
    """Whatever has the day of a report or the days between which it lies."""

    @property
    def published_at(self) -> str | None: ...
    @property
    def published_basis(self) -> str: ...
    @property
    def not_before(self) -> str | None: ...
    @property
    def not_after(self) -> str | None: ...


def published(report: Published) -> str:
    """The day of a report and how it is known; of one without, its month or year, or the earliest day that its text allows."""
    if report.published_at:
        return f"{report.published_at} ({report.published_basis})"
    known = within(report.not_before, report.not_after)
    return f"{known} ({report.published_basis})" if report.not_after else known


def within(not_before: str | None, not_after: str | None) -> str:
    """The days between which a report without a day was published: "2025-07", "not before 2024-05-02", "date unknown"."""
    if not_before and not_after:
        return interval(not_before, not_after)
    return f"not before {not_before}" if not_before else "date unknown"


def one_line(text: str) -> str:
    return " ".join(clean(text).split())
