"""The map of a dossier: the areas of the world with their actor's id, and how one axis shades them on the day asked for."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache

from ..ontology import DATA
from ..views.dossier_records import CellView, Column, Dossier, Row
from ..views.status import STRENGTH

MAP = DATA / "maps" / "world.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Land with its SVG path; `id` is the actor's, empty for land that no actor is named for. `dot` marks what is too small to
    be seen. `disputed` is the word of the source of the shapes.
    """

    id: str
    name: str
    disputed: bool
    dot: tuple[int, int] | None
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """`width` and `height` are units of the paths; `origin` and `licence` tell where the shapes are from."""

    origin: str
    licence: str
    width: int
    height: int
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """What an area and its line in the table show: the party's row and its cell on the axis."""

    row: Row
    cell: CellView


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One line of the legend: a value and how many parties by name have it."""

    label: str
    tone: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shading:
    """The map of one axis, the place `number` among the columns. `listed` are the rows with a cell, on the map or not."""

    column: Column
    number: int
    listed: tuple[Shade, ...]

    @property
    def by_area(self) -> dict[str, Shade]:
        return {shade.row.party: shade for shade in self.listed if not shade.row.universal}

    @property
    def values(self) -> tuple[Key, ...]:
        """The values on the map, the strongest first."""
        cells = [shade.cell for shade in self.listed if not shade.row.universal]
        counts = Counter((cell.label, cell.tone) for cell in cells)
        ordered = sorted(counts.items(), key=lambda item: (-STRENGTH[item[0][1]], item[0][0]))
        return tuple(Key(label=label, tone=tone, count=count) for (label, tone), count in ordered)

    @property
    def off_map(self) -> tuple[str, ...]:
        """Parties that no area is named for: organisations, any state."""
        drawn = {area.id for area in world().areas}
        return tuple(shade.row.name for shade in self.listed if shade.row.party not in drawn)


@cache
def world() -> World:
    """The shapes that the package carries (scripts/make_map.py has written them)."""
    found = json.loads(MAP.read_text(encoding="utf-8"))
    areas = tuple(
        Area(**{**area, "dot": tuple(area["dot"]) if area["dot"] else None}) for area in found.pop("areas")
    )
    return World(areas=areas, **found)


def shading(dossier: Dossier) -> Shading | None:
    """The first axis of the ledger that has a cell of a party by name; None where there is none on any day."""
    for number, column in enumerate(dossier.columns):
        cells = [(row, row.cells[number]) for row in dossier.rows]
        listed = tuple(Shade(row=row, cell=cell) for row, cell in cells if cell)
        if any(not shade.row.universal for shade in listed):
            return Shading(column=column, number=number, listed=listed)
    return Shading(column=dossier.columns[0], number=0, listed=()) if dossier.rows else None
