"""The last run that somebody accepted (benchmarks/accepted.json), and what is different from it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from .scoring import Row

ACCEPTED = Path(__file__).parent.parent / "accepted.json"
Figures = dict[str, float]
SHORT = {"precision": "P", "recall": "R", "full": "full"}


def figures(row: Row) -> Figures:
    """What is kept of a row: precision and recall at level claim, F1 at level full, false recognitions."""
    if row.score is None:
        return dict(row.floors)
    claim = row.score.claim
    return {
        "precision": round(claim.precision, 3),
        "recall": round(claim.recall, 3),
        "full": round(row.score.full.f1, 3),
        "false recognitions": row.score.false_recognitions,
    }


def read_accepted() -> dict[str, Figures]:
    if not ACCEPTED.exists():
        return {}
    kept: dict[str, Figures] = json.loads(ACCEPTED.read_text(encoding="utf-8"))
    return kept


def accept(rows: Sequence[Row], held: Mapping[str, Figures]) -> None:
    """Writes these rows over those of the same name; rows that were not measured stay."""
    kept = {**held, **{row.name: figures(row) for row in rows}}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(kept[name])}" for name in sorted(kept))
    ACCEPTED.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def change(row: Row, held: Mapping[str, Figures]) -> str:
    """As in "P +.012 R -.003"; "=" where nothing is different, "new" where nothing was accepted."""
    before = held.get(row.name)
    if before is None:
        return "new"
    told = [
        f"{SHORT.get(name, name)} {difference(name, value - before[name])}"
        for name, value in figures(row).items()
        if name in before and value != before[name]
    ]
    return " ".join(told) or "="


def difference(name: str, by: float) -> str:
    return f"{by:+.0f}" if name == "false recognitions" else f"{by:+.3f}".replace("0.", ".", 1)
