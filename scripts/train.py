"""Learns the trees of src/statusquo/learning from the annotated reports beside the checkout.

    make train          (python scripts/train.py)

Writes what the package judges by, and into benchmarks/learned what leaves out one group of folds each, by which `make eval` scores
the reports of that group. The same data and code give the same bytes. Needs the extra "train" (scikit-learn).
"""

from __future__ import annotations

import multiprocessing
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.ensemble import RandomForestClassifier

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from evaluation.coding import GROUPS, HELD_OUT
from evaluation.scoring import acts_of, scorer
from evaluation.suites import Gold, name_of, suite
from statusquo import ontology, pipeline
from statusquo.assembly import told_by
from statusquo.learning import Forest
from statusquo.learning.features import Features, Report, list_of
from statusquo.learning.forest import Tree
from statusquo.model import Claim, Document, Party

SUITES = ("train",)
"""What is learned from; "own read" and "own held" (benchmarks/own_reports) may be, and gained nothing."""
TREES, LEAF, ASKED = 800, 4, 0.2
"""How many trees, how many claims at least end in one place, and what share of the features a question chooses from."""
SEEN_AT_LEAST = 5
KEEP = 0.27
DIGITS = 3
WORKERS = 2
Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A doubtful claim of the rules: what is seen of it, whether a careful reader tells it, what it weighs among others."""

    fold: str
    seen: Features
    right: bool
    weight: float


# ------------------------------------------------------------------------------------------------ examples


def annotated() -> Iterator[tuple[str, Document, list[Gold]]]:
    """The annotated reports, each with its fold and its gold claims."""
    for name in SUITES:
        found = suite(name)
        gold: dict[str, list[Gold]] = defaultdict(list)
        for row in found.gold:
            gold[Path(row["doc"]).stem].append(row)
        for document in sorted(found.documents, key=name_of):
            yield found.folds.get(name_of(document), name), document, gold[name_of(document)]


def examples(asked: tuple[str, Document, list[Gold]]) -> list[Example]:
    """The doubtful claims of the rules in one report. Those of one list weigh less each: they are right or wrong together."""
    fold, document, gold = asked
    known, core = ontology.load(), acts_of(tuple(scorer().AXES))
    heard = pipeline.hear(document, known)
    told = [one for coder in pipeline.default_coders(known) for one in told_by(coder, heard)[0]]
    report, listed = Report(told), Counter(map(list_of, told))
    return [
        Example(
            fold=fold, seen=report.seen(one), right=is_right(one.claim, gold), weight=1 / sqrt(listed[list_of(one)])
        )
        for one in told
        if one.claim.grade == "tentative" and one.claim.act in core
    ]  # fmt: skip


def is_right(claim: Claim, gold: Sequence[Gold]) -> bool:
    """Whether a claim of the rules is one of the gold claims of its report."""
    told = {
        "act": claim.act, "actor": as_name(claim.actor), "recipient": as_name(claim.recipient),
        "polarity": claim.polarity, "modality": claim.modality,
    }  # fmt: skip
    return any(scorer().level(row, told, "claim") for row in gold)


def as_name(party: Party | None) -> Row | None:
    return {"id": party.id, "name": party.name, "agent": party.agent} if party is not None else None


# ------------------------------------------------------------------------------------------------ fitting


def learned(given: Sequence[Example]) -> Forest:
    """The trees that tell right claims from wrong ones."""
    often = Counter(name for example in given for name, size in example.seen.items() if size)
    names = sorted(name for name, times in often.items() if times >= SEEN_AT_LEAST)
    table = np.array([[example.seen.get(name, 0.0) for name in names] for example in given])
    model = RandomForestClassifier(
        TREES, min_samples_leaf=LEAF, max_features=ASKED, random_state=0, n_jobs=1
    ).fit(table, [example.right for example in given], sample_weight=[example.weight for example in given])
    return Forest(names=names, trees=[as_tree(grown.tree_) for grown in model.estimators_], keep=KEEP)


def as_tree(grown: Any) -> Tree:
    """A tree of scikit-learn in plain lists, rounded, so that the last bits of a machine do not show."""
    right = grown.value[:, 0, 1] / grown.value[:, 0, :].sum(axis=1)
    return Tree(
        asks=[max(int(feature), -1) for feature in grown.feature],
        upto=[round(float(size), DIGITS) for size in grown.threshold],
        left=[int(node) for node in grown.children_left],
        right=[int(node) for node in grown.children_right],
        share=[round(float(share), DIGITS) for share in right],
    )


def main() -> int:
    asked = list(annotated())
    with multiprocessing.Pool(WORKERS) as pool:
        found = [example for some in pool.map(examples, asked, chunksize=4) for example in some]
    print(f"{len(found)} doubtful claims in {len(asked)} reports")
    groups: Mapping[str, Sequence[str]] = yaml.safe_load(GROUPS.read_text(encoding="utf-8"))
    HELD_OUT.mkdir(exist_ok=True)
    for group, folds in groups.items():
        rest = [example for example in found if example.fold not in folds]
        learned(rest).save(HELD_OUT / f"{group}.json.gz")
        print(f"{group}: learned from {len(rest)} others", flush=True)
    pipeline.LEARNED.parent.mkdir(exist_ok=True)
    learned(found).save(pipeline.LEARNED)
    return 0


if __name__ == "__main__":
    sys.exit(main())
