"""The gold sets: reports, the claims that were made of them by hand, folds and traps. All but our own reports lie beside the checkout."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from statusquo import ontology, pipeline
from statusquo.model import Document, Issue

from . import own

ROOT = Path(__file__).parent.parent.parent
SHARED = ROOT.parent / "shared"
BLIND = frozenset({"syria-yemen-iraq", "taiwan-china", "south-asia"})
"""Folds of `train` that are scored and never read: nothing of them but figures is ever printed."""

OWN = {"own read": "read", "own held": "held"}
"""The halves of our own reports: nobody writes rules by those that are held, and nothing of them but figures is printed."""

Gold = dict[str, Any]
"""A claim made by hand, or a place that looks like one and is none, as the gold files write it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """Reports with their gold claims. `folds` tells the fold of a report by its name; reports of a suite without folds have none."""

    name: str
    documents: Sequence[Document]
    names: Sequence[str]
    gold: Sequence[Gold]
    traps: Sequence[Gold] = ()
    folds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Reports of a suite that are scored together. A `detail` is not in the summary: a single fold is too small for it."""

    name: str
    suite: Suite
    names: frozenset[str]
    blind: bool = False
    detail: bool = False


def name_of(document: Document) -> str:
    """What the gold files call a report: the stem of its path, else its id."""
    return Path(document.path or document.id).stem


def reports(folder: Path) -> list[Document]:
    """The reports of a folder with a manifest, read as `statusquo add` reads them."""
    items = list(pipeline.read_documents([folder], ontology.load()))
    for issue in items:
        if isinstance(issue, Issue):
            print(f"{Path(issue.where).name}: {issue.message}", file=sys.stderr)
    return [item for item in items if isinstance(item, Document)]


def folds(folder: Path) -> dict[str, str]:
    """The fold of each report, by the stem of its path, as the manifest tells."""
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as rows:
        return {Path(row["path"]).stem: row["fold"] for row in csv.DictReader(rows)}


def records(path: Path) -> list[Gold]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def single(path: Path) -> list[Document]:
    """Each record of a bench file as a document of its own."""
    return [
        Document(id=record["id"], text=record["text"], published_at=record["date"], published_basis="given")
        for record in records(path)
    ]


def bench(name: str) -> Path:
    return SHARED / "bench" / f"{name}_dev.jsonl"


def suite(name: str, fold: str | None = None) -> Suite:
    """One of seeds, reports, train (or one fold of it), plover, polnear, and the halves of our own reports."""
    if name in OWN:
        return our_own(name)
    gold = SHARED / "gold"
    if name in {"plover", "polnear"}:
        documents = single(bench(name))
        return Suite(name=name, documents=documents, names=[d.id for d in documents], gold=())
    folder = {"seeds": SHARED / "seeds", "reports": gold / "reports", "train": gold / "train"}[name]
    fold_of = folds(folder) if name == "train" else {}
    names = [path.stem for path in sorted(folder.glob("*.txt")) if fold in {None, fold_of.get(path.stem)}]
    return Suite(
        name=name,
        documents=[document for document in reports(folder) if name_of(document) in names],
        names=names,
        gold=[row for row in records(gold / f"{name}_gold.jsonl") if Path(row["doc"]).stem in names],
        traps=records(gold / "train_traps.jsonl") if name == "train" else (),
        folds={name: fold_of[name] for name in names if name in fold_of},
    )


def our_own(name: str) -> Suite:
    """A half of the reports of our own."""
    documents = own.documents(OWN[name])
    return Suite(
        name=name,
        documents=documents,
        names=[document.id for document in documents],
        gold=list(own.gold(OWN[name])),
    )


def parts(suite: Suite) -> list[Part]:
    """The suite as a whole; `train` as what may be read, what is blind, and each fold by itself."""
    if not suite.folds:
        part = Part(
            name=suite.name, suite=suite, names=frozenset(suite.names), blind=suite.name == "own held"
        )
        return [part] if suite.gold else []

    def of(*chosen: str) -> frozenset[str]:
        return frozenset(name for name, fold in suite.folds.items() if fold in chosen)

    wanted = set(suite.folds.values())
    seen, unseen = sorted(wanted - BLIND), sorted(wanted & BLIND)
    found = [Part(name="train", suite=suite, names=of(*seen))] if seen else []
    found += [Part(name="train blind", suite=suite, names=of(*unseen), blind=True)] if unseen else []
    for fold in (*seen, *unseen):
        blind = fold in BLIND
        name = f"train {fold}{' (blind)' if blind else ''}"
        found.append(Part(name=name, suite=suite, names=of(fold), blind=blind, detail=True))
    return found
