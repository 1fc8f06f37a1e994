"""Floors that no figure may fall below, and ceilings that none may rise above; they are drawn tighter, never looser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

from .scoring import Row

FLOORS = Path(__file__).parent.parent / "floors.yml"
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
