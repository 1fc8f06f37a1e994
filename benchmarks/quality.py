"""Scores the coder on the hand-made gold sets that lie beside the checkout (../shared), and holds the floors.

    python benchmarks/quality.py                           everything, one table; exit 1 where a figure is below its floor
    python benchmarks/quality.py --only seeds,reports      some of: seeds, reports, train, own read, own held, plover, polnear
    python benchmarks/quality.py --details                 also by axis, fold, act, modality and polarity, and errors by cause
    python benchmarks/quality.py --only train --fold iran --errors 20
    python benchmarks/quality.py --accept                  keep the figures as those that the next run is compared with
    python benchmarks/quality.py --write-floors            raise the floors to what was measured; never lowers one

Figures are those of the scorers in ../shared/score: precision, recall and F1 at level "claim" on the core axes, F1 at the
levels "loose" and "full". Without --details, these are in build/quality.txt. Three folds of `train` are blind, and so is
`own held`: they are scored, but nothing of them but figures is ever printed. Without ../shared it says so and exits 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from evaluation import coding, tables
from evaluation.accepted import ACCEPTED, Figures, accept, read_accepted
from evaluation.bounds import FLOORS, broken, raised, read_bounds, write_bounds
from evaluation.errors import Read
from evaluation.otherwise import otherwise_right
from evaluation.scoring import (
    Row,
    Score,
    acts_of,
    by_document,
    claim_row,
    plover_row,
    polnear_row,
    rows_of,
    score,
    scorer,
)
from evaluation.suites import ROOT, SHARED, Part, Suite, name_of, parts, suite

SETS = ("seeds", "reports", "train", "own read", "own held", "plover", "polnear")
DETAILS = ROOT / "build" / "quality.txt"


class Run:
    """One evaluation: the suites, coded once, and what was measured on them."""

    def __init__(self, names: Sequence[str], fold: str | None, held: Mapping[str, Figures]) -> None:
        self.held = held
        self.suites = [suite(name, fold) for name in names]
        documents = [document for one in self.suites for document in one.documents]
        folds = {d.id: one.folds[name_of(d)] for one in self.suites if one.folds for d in one.documents}
        coded = iter(coding.code_all(documents, folds))
        by_suite = {one.name: [next(coded) for _ in one.documents] for one in self.suites}
        self.codings = {name: [both.hybrid for both in found] for name, found in by_suite.items()}
        self.ruled = {name: [both.rules for both in found] for name, found in by_suite.items()}
        self.rows: list[Row] = []
        self.details: list[str] = []
        self.errors: list[str] = []

    def summary(self, errors: int) -> Iterator[str]:
        """The lines of the table, as they are measured; details and errors gather beside it."""
        for one in self.suites:
            if one.name == "plover":
                yield self.measured([plover_row(coding.exported(self.codings["plover"], "plover"))])
            elif one.name == "polnear":
                yield self.measured([polnear_row(coding.exported(self.codings["polnear"], "attributions"))])
            else:
                yield from self.claims(one, errors)

    def measured(self, rows: Sequence[Row]) -> str:
        self.rows += rows
        return "\n".join(tables.line(row, self.held) for row in rows)

    def claims(self, one: Suite, errors: int) -> Iterator[str]:
        gold = by_document(one.gold, "doc")
        exported = coding.exported(self.codings[one.name], "jsonl").splitlines()
        made = by_document(map(json.loads, exported), "document")
        by_rules = coding.exported(self.ruled[one.name], "jsonl").splitlines()
        ruled = by_document(map(json.loads, by_rules), "document")
        traps = by_document(one.traps, "doc")
        codings = {name_of(item.document): item for item in self.codings[one.name]}
        read = {
            name: Read(
                coding=codings.get(name), made=made.get(name, ()), gold=gold.get(name, ()), traps=traps.get(name, ())
            )
            for name in one.names
        }  # fmt: skip
        for part in parts(one):
            core = acts_of(tuple(scorer().AXES))
            firm = score(part.names, gold, made, core, "firm")
            if part.detail:
                row = claim_row(f"{part.name}, firm", firm, held=False)
                self.details.append(tables.line(row, self.held))
                continue
            alone = claim_row(
                f"{part.name}, all, rules alone", score(part.names, gold, ruled, core), held=False
            )
            yield self.measured([*rows_of(part.name, part.names, gold, made), alone])
            for axis in scorer().AXES:
                figures = score(part.names, gold, made, acts_of((axis,)), "firm")
                row = claim_row(f"{part.name}, firm, {axis}", figures, held=False)
                self.details.append(tables.line(row, self.held))
            self.look_into(part, firm, score(part.names, gold, made, core), read, errors)

    def look_into(
        self, part: Part, firm: Score, all_grades: Score, read: Mapping[str, Read], errors: int
    ) -> None:
        self.details += tables.details(part, firm, all_grades, read)
        self.details.append(f"\n{part.name}, firm and tentative: who and when")
        self.details += otherwise_right(read[name] for name in part.names)
        self.details.append("")
        if not part.blind:
            self.errors += tables.every_error(firm, errors)


def some_sets(text: str) -> list[str]:
    chosen = text.split(",")
    if strange := sorted(set(chosen) - set(SETS)):
        raise argparse.ArgumentTypeError(f"no set is called {strange[0]}; there are {', '.join(SETS)}")
    return chosen


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", type=some_sets, default=SETS, help="sets to score, comma-separated")
    parser.add_argument("--fold", help="score this fold of train only")
    parser.add_argument(
        "--errors", type=int, default=0, help="print up to N misses and N false alarms of each set"
    )
    parser.add_argument("--details", action="store_true", help="print all figures and the classes of errors")
    parser.add_argument("--accept", action="store_true", help="keep these figures as the accepted ones")
    parser.add_argument("--write-floors", action="store_true", help="raise the floors to what was measured")
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    if not SHARED.exists():
        print("The gold sets (../shared) do not lie beside this checkout: nothing was scored.")
        return 0
    run = Run(asked.only, asked.fold, read_accepted() if not asked.fold else {})
    print(tables.HEADING)
    for line in run.summary(asked.errors):
        print(line, flush=True)
    show_details(run, printed=asked.details)
    print("\n".join(run.errors))
    if asked.fold:  # the floors and the accepted figures are those of whole sets
        return 0
    if asked.accept:
        accept(run.rows, run.held)
        print(f"wrote {ACCEPTED.relative_to(ROOT)}")
    bounds = read_bounds()
    if asked.write_floors:
        bounds = raised(run.rows, bounds)
        write_bounds(bounds)
        print(f"wrote {FLOORS.relative_to(ROOT)}")
    faults = broken(run.rows, bounds)
    print("\n".join(faults) or "every figure is at or above its floor")
    return 1 if faults else 0


def show_details(run: Run, *, printed: bool) -> None:
    text = "\n".join(run.details)
    if printed:
        print(f"\n{text}")
    else:
        DETAILS.parent.mkdir(exist_ok=True)
        DETAILS.write_text(f"{tables.HEADING}\n{text}\n", encoding="utf-8")
        print(
            f"by fold, axis, act, modality and polarity, and the errors by cause: {DETAILS.relative_to(ROOT)}"
        )


if __name__ == "__main__":
    sys.exit(main())
