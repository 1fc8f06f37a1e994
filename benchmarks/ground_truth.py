"""The ledger against a table of true statuses: reports of our own on each row go in, cells on 24 month ends come out.

    python benchmarks/ground_truth.py [taliban] [kosovo] [--wrong]

The tables lie in ../shared/domain, the reports and what each true status is in our terms in tests/ground_truth. A cell is right
where its value is one that the table allows on that day; a recognition that the table has not is counted apart, and so is a cell
that reports contest, which is right where the table has that too, or allows one of the values that are told. The exit code
is 1 where a share falls below benchmarks/ground_truth_floors.yml.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import yaml

from statusquo.model import first_day, last_day
from statusquo.workspace import Workspace

ROOT = Path(__file__).parent.parent
REPORTS = ROOT / "tests" / "ground_truth"
TABLES = ROOT.parent / "shared" / "domain"
FLOORS = Path(__file__).parent / "ground_truth_floors.yml"
SUBJECTS = {"taliban": "Taliban", "kosovo": "Kosovo"}
DAYS = (
    "1997-04-30", "1997-06-30", "1998-10-31", "2001-08-31", "2001-09-30", "2001-11-30", "2005-03-31", "2006-09-30",
    "2017-11-30", "2018-12-31", "2019-11-30", "2021-09-30", "2022-03-31", "2022-06-30", "2023-02-28", "2023-12-31",
    "2024-01-31", "2024-06-30", "2024-09-30", "2024-12-31", "2025-04-30", "2025-07-31", "2025-11-30", "2026-01-31",
)  # fmt: skip
UNKNOWN, CONTESTED = "unknown", "contested"


class Row(NamedTuple):
    """A row of the table; open ends are '', a beginning that no page tells too."""

    state: str
    name: str
    axis: str
    status: str
    since: str
    until: str

    def covers(self, day: str) -> bool:
        return (not self.since or first_day(self.since) <= day) and (
            not self.until or day <= last_day(self.until)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of the ledger on one day, and the values that the table allows there."""

    state: str
    axis: str
    day: str
    allowed: tuple[str, ...]
    found: str
    contested: bool

    @property
    def right(self) -> bool:
        return self.found in self.allowed

    @property
    def wrong_recognition(self) -> bool:
        return self.axis == "recognition" and self.found == "recognised" and not self.right


def read(name: str) -> object:
    return yaml.safe_load((REPORTS / name).read_text(encoding="utf-8"))


def table(dispute: str) -> list[Row]:
    """The rows of which the ledger should know."""
    meanings = read("statuses.yml")
    assert isinstance(meanings, dict)
    with (TABLES / f"truth_{dispute}.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            Row(r["state_iso3"], r["state"], r["axis"], r["status"], r["valid_from"], r["valid_to"])
            for r in csv.DictReader(file)
        ]
    known = [row for row in rows if row.axis in meanings["axes"]]
    return [row for row in known if f"{row.axis} {row.status}" not in meanings["left_out"]]


def reports(dispute: str) -> Iterator[dict[str, str]]:
    """As JSON Lines have them; an outlet of its own each, so that none counts as the copy of another."""
    told = read(f"{dispute}.yml")
    assert isinstance(told, list)
    for number, report in enumerate(told):
        day = str(report["published"])
        outlet = report.get("publisher", f"Outlet {number}")
        yield {"id": f"{dispute}-{number}", "text": report["text"], "published": day, "publisher": outlet}


def cells(dispute: str, folder: Path) -> list[Cell]:
    """Every cell of the table on every day, as the ledger has it after reading the reports."""
    rows = table(dispute)
    places: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        places[toward(row), row.axis].append(row)
    with Workspace.create(folder / dispute) as desk:
        file = folder / f"{dispute}.jsonl"
        file.write_text("".join(json.dumps(report) + "\n" for report in reports(dispute)), encoding="utf-8")
        desk.add([file])
        return [
            cell
            for day in DAYS
            for found in [told_of(desk, SUBJECTS[dispute], day)]
            for (state, axis), told in places.items()
            for cell in [judged(state, axis, day, told, found)]
        ]


def toward(row: Row) -> str:
    """The actor of the ledger: a state by its code, the others by what they are."""
    return {"UN": "united-nations", "EU": "european-union"}.get(row.state, row.state)


class Told(NamedTuple):
    """The values of a cell, more than one where reports tell several, and whether it is contested: also by a bare denial."""

    values: tuple[str, ...] = (UNKNOWN,)
    contested: bool = False


def told_of(desk: Workspace, subject: str, day: str) -> dict[tuple[str, str], Told]:
    """By other party and axis what the ledger tells of a day."""
    status = desk.status(subject, on=day)
    axes = [axis.key for axis in (*status.columns, *status.elsewhere)]
    found = (
        cell for axis in axes for cell in desk.status(subject, on=day, axis=axis).cells if not cell.universal
    )
    return {
        (cell.toward.id, cell.axis): Told(
            (cell.value or UNKNOWN, *cell.rivals), contested=cell.standing == CONTESTED
        )
        for cell in found
    }


def judged(state: str, axis: str, day: str, rows: Sequence[Row], found: dict[tuple[str, str], Told]) -> Cell:
    meanings = read("statuses.yml")
    assert isinstance(meanings, dict)
    ours = meanings["axes"][axis]
    covering = [row for row in rows if row.covers(day)]
    begun = any(not row.since or first_day(row.since) <= day for row in rows)
    allowed = {value for row in covering for value in meanings["statuses"][row.status]}
    if all(not row.since or last_day(row.since) > day for row in covering):
        allowed |= set(ours["before"])  # it began at a time that nobody knows, or some day of that year
    if not covering:
        allowed = set(ours["after" if begun else "before"])
    held = found.get((state, ours["axis"]), Told())
    value = next((v for v in held.values if v in allowed), held.values[0])
    if held.contested and CONTESTED in allowed:
        value = CONTESTED
    return Cell(
        state=rows[0].name,
        axis=ours["axis"],
        day=day,
        allowed=tuple(sorted(allowed)),
        found=value,
        contested=held.contested,
    )


def summary(dispute: str, found: Sequence[Cell]) -> str:
    right = sum(cell.right for cell in found)
    false = sum(cell.wrong_recognition for cell in found)
    disputed = [cell for cell in found if cell.contested]
    agreed = sum(cell.found == CONTESTED for cell in disputed)
    return (
        f"{dispute:10} {len(found):5} cells  {right:5} right  {right / len(found):6.3f}  {false} wrong recognitions"
        f"  {len(disputed)} contested, {agreed} of them by the table, too"
    )


def wrong(found: Iterable[Cell]) -> Iterator[str]:
    """The wrong cells, those of one place that are wrong in the same way together."""
    groups: defaultdict[tuple[str, str, str, tuple[str, ...]], list[str]] = defaultdict(list)
    for cell in found:
        if not cell.right:
            groups[cell.state, cell.axis, cell.found, cell.allowed].append(cell.day)
    for (state, axis, value, allowed), days in groups.items():
        yield f"  {state}, {axis}: {value}, not {' or '.join(allowed)}: {len(days)} days from {days[0]}"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("disputes", nargs="*", default=["taliban", "kosovo"])
    parser.add_argument("--wrong", action="store_true", help="list the cells that are wrong")
    options = parser.parse_args()
    if not TABLES.is_dir():
        print("the tables of true statuses (shared/domain beside the checkout) are not here", file=sys.stderr)
        return 1
    fallen = False
    with tempfile.TemporaryDirectory() as folder:
        for dispute in options.disputes:
            found = cells(dispute, Path(folder))
            print(summary(dispute, found))
            if options.wrong:
                print("\n".join(wrong(found)))
            fallen |= below(dispute, found)
    return int(fallen)


def below(dispute: str, found: Sequence[Cell]) -> bool:
    floors = yaml.safe_load(FLOORS.read_text(encoding="utf-8"))[dispute]
    right = sum(cell.right for cell in found) / len(found)
    false = sum(cell.wrong_recognition for cell in found)
    return bool(right < floors["right"] or false > floors["wrong_recognitions"])


if __name__ == "__main__":
    sys.exit(main())
