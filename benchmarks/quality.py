"""Scores the coder on the hand-made gold sets that lie beside the checkout (../shared), and holds the floors.

    python benchmarks/quality.py                           everything, one table; exit 1 where a figure is below its floor
    python benchmarks/quality.py --only seeds,reports      some of: seeds, reports, train, plover, polnear
    python benchmarks/quality.py --only train --fold iran --errors 20
    python benchmarks/quality.py --write-floors            raise the floors to what was measured; never lowers one

Figures are those of the scorers in ../shared/score: precision, recall and F1 at level "claim" on the core axes. Three folds of
`train` are blind: they are scored, but nothing of them is ever printed. Without ../shared it says so and exits 0.
"""

from __future__ import annotations

import argparse
import csv
import json
import multiprocessing
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from statusquo import ontology, pipeline
from statusquo.coders import Coder
from statusquo.exports import EXPORTERS, Records
from statusquo.model import Coding, Document, Issue, Testimony

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).parent / "floors.yml"
BLIND = frozenset({"syria-yemen-iraq", "taiwan-china", "south-asia"})
AXES = ("recognition", "representation", "contact", "listing", "support")
WORKERS = 2
RECORDED = "2026-01-01T00:00:00Z"  # the scorers do not look at it


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Documents that are scored together, with their gold claims.

    A `whole` one has rows for each axis and shows its errors; a `held` one has floors (a single fold is too small for any).
    """

    name: str
    documents: Sequence[str]
    gold: Path
    whole: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. `floors` are the figures that may not fall, `ceilings` those that may not rise."""

    name: str
    text: str
    floors: dict[str, float] = field(default_factory=dict)
    ceilings: dict[str, float] = field(default_factory=dict)


# ------------------------------------------------------------------------------------------------ reading and coding


def reports(folder: Path) -> list[Document]:
    """The reports of a folder with a manifest, read as `statusquo add` reads them."""
    items = list(pipeline.read_documents([folder], ontology.load()))
    for issue in items:
        if isinstance(issue, Issue):
            print(f"{issue.where}: {issue.message}", file=sys.stderr)
    return [item for item in items if isinstance(item, Document)]


def folds(folder: Path) -> dict[str, str]:
    """The fold of each report, by the stem of its path, as the manifest tells."""
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as rows:
        return {Path(row["path"]).stem: row["fold"] for row in csv.DictReader(rows)}


def single(path: Path) -> list[Document]:
    """Each record of a bench file as a document of its own."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Document(id=record["id"], text=record["text"], published_at=record["date"], published_basis="given")
        for record in records
    ]


@cache
def coders() -> Sequence[Coder]:
    return pipeline.default_coders(ontology.load())


def code(document: Document) -> Coding:
    return pipeline.code_document(document, ontology.load(), coders())


def code_all(documents: Sequence[Document]) -> list[Coding]:
    with multiprocessing.Pool(WORKERS) as pool:
        return pool.map(code, documents, chunksize=4)


def export(codings: Sequence[Coding], form: str, path: Path) -> Path:
    """Writes the codings as `statusquo export --format` would."""
    records = Records(
        testimonies=[
            Testimony(claim=claim, document=coding.document, recorded_at=RECORDED)
            for coding in codings
            for claim in coding.claims
        ],
        attributions=((coding.document, one) for coding in codings for one in coding.attributions),
        ontology=ontology.load(),
    )
    exporter = next(exporter for exporter in EXPORTERS if exporter.name == form)
    with path.open("w", encoding="utf-8") as out:
        exporter.write(records, out)
    return path


# ------------------------------------------------------------------------------------------------ scoring claims


def run_scorer(name: str, *arguments: object) -> str:
    command = [sys.executable, str(SHARED / "score" / name), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def claim_row(name: str, texts: Path, part: Part, predicted: Path, *options: str) -> Row:
    told = run_scorer("score_claims.py", part.gold, predicted, "--texts", texts, "--json", *options)
    scores = json.loads(told)
    claim, wrong = scores["claim"], scores["false_recognitions"]
    text = (
        f"{scores['documents']:5} {claim['gold']:5} {claim['predicted']:5} {claim['hit']:5}"
        f"   {claim['precision']:.3f} {claim['recall']:.3f} {claim['f1']:.3f}"
        f"   {scores['loose']['f1']:.3f} {scores['full']['f1']:.3f} {wrong:5}"
    )
    figures = {figure: claim[figure] for figure in ("precision", "recall")}
    return Row(name=name, text=text, floors=figures, ceilings={"false recognitions": wrong})


def unheld(row: Row) -> Row:
    return Row(name=row.name, text=row.text)


def claim_rows(part: Part, predicted: Path, temp: Path, errors: int) -> Iterator[Row]:
    """The part as a whole, its firm claims, and those by axis; after them the errors, if they may be seen."""
    texts = Path(tempfile.mkdtemp(dir=temp))
    for document in part.documents:
        (texts / f"{document}.txt").touch()
    firm = claim_row(f"{part.name}, firm", texts, part, predicted, "--core", "--grade", "firm")
    yield firm if part.held else unheld(firm)
    if part.whole:
        yield claim_row(f"{part.name}, all", texts, part, predicted, "--core")
        for axis in AXES:
            row = claim_row(
                f"{part.name}, firm, {axis}", texts, part, predicted, "--axes", axis, "--grade", "firm"
            )
            yield Row(name=row.name, text=row.text)
    if errors and part.whole:
        shown = ("--core", "--grade", "firm", "--errors", errors)
        print(run_scorer("score_claims.py", part.gold, predicted, "--texts", texts, *shown))


def folder_part(name: str, folder: Path, gold: Path) -> tuple[list[Document], list[Part]]:
    names = [path.stem for path in sorted(folder.glob("*.txt"))]
    return reports(folder), [Part(name=name, documents=names, gold=gold, whole=True, held=True)]


def train_parts(temp: Path, only: str | None) -> tuple[list[Document], list[Part]]:
    """The annotated excerpts: what may be read, what is blind, and each fold by itself."""
    folder = SHARED / "gold" / "train"
    fold_of = folds(folder)
    documents = [
        document for document in reports(folder) if only in {None, fold_of[Path(document.path).stem]}
    ]
    lines = (SHARED / "gold" / "train_gold.jsonl").read_text(encoding="utf-8").splitlines()

    def part(name: str, chosen: Sequence[str], *, whole: bool = False, held: bool = False) -> Part:
        names = [name for name, fold in fold_of.items() if fold in chosen]
        gold = temp / f"gold {name}.jsonl"
        mine = [line for line in lines if Path(json.loads(line)["doc"]).stem in names]
        gold.write_text("\n".join(mine) + "\n", encoding="utf-8")
        return Part(name=name, documents=names, gold=gold, whole=whole, held=held)

    wanted = set(fold_of.values()) if only is None else {only}
    seen, unseen = sorted(wanted - BLIND), sorted(wanted & BLIND)
    parts = [part("train", seen, whole=True, held=True)] if seen else []
    parts += [part("train blind", unseen, held=True)] if unseen else []
    parts += [part(f"train {fold}{' (blind)' if fold in BLIND else ''}", [fold]) for fold in (*seen, *unseen)]
    return documents, parts


# ------------------------------------------------------------------------------------------------ scoring the rest


def plover_row(temp: Path) -> Row:
    gold = SHARED / "bench" / "plover_dev.jsonl"
    events = export(code_all(single(gold)), "plover", temp / "events.jsonl")
    told = run_scorer("score_events.py", gold, events)
    full, precision = (float(re.findall(rf"{what} ([\d.]+)", told)[0]) for what in ("full hit", "precision"))
    return Row(name="plover", text=" ".join(told.split()), floors={"full hit": full, "precision": precision})


def polnear_row(temp: Path) -> Row:
    gold = SHARED / "bench" / "polnear_dev.jsonl"
    found = export(code_all(single(gold)), "attributions", temp / "attributions.jsonl")
    told = run_scorer("score_attributions.py", gold, found)
    precision, recall = (float(re.findall(rf"\b{what} ([\d.]+)", told)[0]) for what in "PR")
    return Row(name="polnear", text=" ".join(told.split()), floors={"precision": precision, "recall": recall})


def measured(only: Sequence[str], errors: int, fold: str | None, temp: Path) -> Iterator[Row]:
    gold = SHARED / "gold"
    sets: dict[str, Callable[[], tuple[list[Document], list[Part]]]] = {
        "seeds": lambda: folder_part("seeds", SHARED / "seeds", gold / "seeds_gold.jsonl"),
        "reports": lambda: folder_part("reports", gold / "reports", gold / "reports_gold.jsonl"),
        "train": lambda: train_parts(temp, fold),
    }
    for name in (name for name in sets if name in only):
        documents, parts = sets[name]()
        predicted = export(code_all(documents), "jsonl", temp / f"{name}.jsonl")
        for part in parts:
            yield from claim_rows(part, predicted, temp, errors)
    if "plover" in only:
        yield plover_row(temp)
    if "polnear" in only:
        yield polnear_row(temp)


# ------------------------------------------------------------------------------------------------ floors

Bounds = dict[str, dict[str, float]]


def read_bounds() -> dict[str, Bounds]:
    held = yaml.safe_load(FLOORS.read_text(encoding="utf-8")) or {}
    return {"floors": held.get("floors") or {}, "ceilings": held.get("ceilings") or {}}


def broken(rows: Sequence[Row], bounds: dict[str, Bounds]) -> list[str]:
    found = []
    for row in rows:
        for figure, floor in bounds["floors"].get(row.name, {}).items():
            if row.floors[figure] < floor:
                found.append(f"{row.name}: {figure} {row.floors[figure]:.3f} is below its floor {floor:.3f}")
        for figure, ceiling in bounds["ceilings"].get(row.name, {}).items():
            if row.ceilings[figure] > ceiling:
                found.append(
                    f"{row.name}: {figure} {row.ceilings[figure]:g} is above its ceiling {ceiling:g}"
                )
    return found


def raised(rows: Sequence[Row], bounds: dict[str, Bounds]) -> dict[str, Bounds]:
    """The bounds drawn as tight as what was measured allows, and nowhere looser than they were."""
    floors, ceilings = dict(bounds["floors"]), dict(bounds["ceilings"])
    for row in rows:
        if row.floors:
            old = floors.get(row.name, {})
            floors[row.name] = {
                figure: max(value, old.get(figure, value)) for figure, value in row.floors.items()
            }
        if row.ceilings:
            old = ceilings.get(row.name, {})
            ceilings[row.name] = {
                figure: min(value, old.get(figure, value)) for figure, value in row.ceilings.items()
            }
    return {"floors": floors, "ceilings": ceilings}


def write_bounds(bounds: dict[str, Bounds]) -> None:
    comment = "".join(
        line for line in FLOORS.read_text(encoding="utf-8").splitlines(keepends=True) if line.startswith("#")
    )
    text = yaml.safe_dump(bounds, sort_keys=True, default_flow_style=None, width=110)
    FLOORS.write_text(comment + text, encoding="utf-8")


# ------------------------------------------------------------------------------------------------ the command


SETS = ("seeds", "reports", "train", "plover", "polnear")


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
    parser.add_argument("--write-floors", action="store_true", help="raise the floors to what was measured")
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    if not SHARED.exists():
        print("The gold sets (../shared) do not lie beside this checkout: nothing was scored.")
        return 0
    print(
        f"{'':38}{'docs':>5} {'gold':>5} {'pred':>5} {'hit':>5}   {'P':5} {'R':5} {'F1':5}   loose  full false recognitions"
    )
    rows = []
    with tempfile.TemporaryDirectory() as temp:
        for row in measured(asked.only, asked.errors, asked.fold, Path(temp)):
            print(f"{row.name:38}{row.text}", flush=True)
            rows.append(row)
    if asked.fold:  # the floors are those of whole sets
        return 0
    bounds = read_bounds()
    if asked.write_floors:
        bounds = raised(rows, bounds)
        write_bounds(bounds)
        print(f"wrote {FLOORS.relative_to(ROOT)}")
    faults = broken(rows, bounds)
    print("\n".join(faults) or "every figure is at or above its floor")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
