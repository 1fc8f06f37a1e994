"""Codings against gold, with the scorers in ../shared/score: the claims by their functions, the rest by their commands."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from .suites import SHARED, Gold, bench

Claim = dict[str, Any]
"""A claim of the coder, as `statusquo export --format jsonl` writes it."""

STATUS_AXES = ("recognition", "representation", "listing")


@cache
def scorer() -> ModuleType:
    """score_claims.py of the gold sets, whose functions decide what matches what."""
    spec = spec_from_file_location("score_claims", SHARED / "score" / "score_claims.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many gold claims there are, how many the coder made, and how many are the same."""

    gold: int = 0
    predicted: int = 0
    hit: int = 0

    @property
    def precision(self) -> float:
        return self.hit / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.gold + self.predicted
        return 2 * self.hit / both if both else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The figures of one set of reports. `missed` and `false` are those of the level claim, each with its report."""

    documents: int
    loose: Counts
    claim: Counts
    full: Counts
    missed: Sequence[tuple[str, Gold]] = ()
    false: Sequence[tuple[str, Claim]] = ()
    required: Sequence[Gold] = ()
    false_recognitions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. `floors` are the figures that may not fall, `ceilings` those that may not rise."""

    name: str
    score: Score | None = None
    text: str = ""
    floors: dict[str, float] = field(default_factory=dict)
    ceilings: dict[str, float] = field(default_factory=dict)


# ------------------------------------------------------------------------------------------------ claims


def by_document(rows: Iterable[Any], name: str) -> dict[str, list[Any]]:
    found = defaultdict(list)
    for row in rows:
        found[scorer().doc_of(row) if name == "document" else Path(row[name]).stem].append(row)
    return found


def acts_of(axes: Sequence[str]) -> frozenset[str]:
    return frozenset(act for axis in axes for act in scorer().AXES[axis].split())


def score(
    names: Collection[str],
    gold: Mapping[str, Sequence[Gold]],
    predicted: Mapping[str, Sequence[Claim]],
    acts: Collection[str],
    grade: str | None = None,
) -> Score:
    """The reports of these names; `grade` counts the predictions of that grade only."""
    levels: dict[str, Counts] = {}
    missed, false, required = [], [], []
    for level in ("loose", "claim", "full"):
        sums: Counter[str] = Counter()
        for name in sorted(names):
            golds = [row for row in gold.get(name, ()) if row["act"] in acts]
            made = [c for c in predicted.get(name, ()) if c["act"] in acts and grade in {None, c["grade"]}]
            hit, wanted, counted, not_found, not_there = scorer().count(golds, made, level)
            sums.update({"hit": hit, "gold": wanted, "predicted": counted})
            if level == "claim":
                missed += [(name, golds[i]) for i in not_found]
                false += [(name, made[j]) for j in not_there]
                required += [row for row in golds if not row.get("optional")]
        levels[level] = Counts(**sums)
    return Score(
        documents=len(names),
        missed=missed,
        false=false,
        required=required,
        false_recognitions=sum(is_false_recognition(claim) for _, claim in false),
        **levels,
    )


def is_false_recognition(claim: Claim) -> bool:
    said = claim["polarity"], claim["modality"]
    return claim["act"] in {"recognise", "derecognise"} and said == ("affirmed", "actual")


def rows_of(
    name: str,
    names: Collection[str],
    gold: Mapping[str, Sequence[Gold]],
    predicted: Mapping[str, Sequence[Claim]],
) -> list[Row]:
    """Firm claims and all, on the core axes and on those of status."""
    found = []
    for axes, suffix in ((tuple(scorer().AXES), ""), (STATUS_AXES, ", status axes")):
        for grade, told in (("firm", "firm"), (None, "all")):
            held = not suffix
            figures = score(names, gold, predicted, acts_of(axes), grade)
            found.append(claim_row(f"{name}, {told}{suffix}", figures, held=held))
    return found


def claim_row(name: str, figures: Score, *, held: bool) -> Row:
    """A row of the table; one that is `held` has floors."""
    if not held:
        return Row(name=name, score=figures)
    return Row(
        name=name,
        score=figures,
        floors={"precision": round(figures.claim.precision, 3), "recall": round(figures.claim.recall, 3)},
        ceilings={"false recognitions": figures.false_recognitions},
    )


# ------------------------------------------------------------------------------------------------ the rest


def run_scorer(name: str, gold: Path, predicted: str) -> str:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".jsonl") as file:
        file.write(predicted)
        file.flush()
        command = [sys.executable, str(SHARED / "score" / name), str(gold), file.name]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def plover_row(events: str) -> Row:
    told = run_scorer("score_events.py", bench("plover"), events)
    full, precision = (float(re.findall(rf"{what} ([\d.]+)", told)[0]) for what in ("full hit", "precision"))
    return Row(name="plover", text=" ".join(told.split()), floors={"full hit": full, "precision": precision})


def polnear_row(attributions: str) -> Row:
    told = run_scorer("score_attributions.py", bench("polnear"), attributions)
    precision, recall = (float(re.findall(rf"\b{what} ([\d.]+)", told)[0]) for what in "PR")
    return Row(name="polnear", text=" ".join(told.split()), floors={"precision": precision, "recall": recall})
