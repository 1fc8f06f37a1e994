"""Names of towns: data/places/cities.txt.gz, written by scripts/make_cities.py from GeoNames (geonames.org, CC BY 4.0)."""

from __future__ import annotations

import gzip
import re
import unicodedata
from functools import cache

from .load import DATA

CITIES = DATA / "places" / "cities.txt.gz"
APOSTROPHES = re.compile(r"['’‘ʻ`]")


def is_town(name: str) -> bool:
    """Whether a town bears the name, however it is accented and hyphenated; a person or a body may bear it as well."""
    return plain(name) in towns()


@cache
def towns() -> frozenset[str]:
    """Read when somebody asks: nothing else needs them."""
    return frozenset(gzip.decompress(CITIES.read_bytes()).decode().splitlines())


def plain(name: str) -> str:
    """Letters alone, without accents and apostrophes: "Mazār-i-Sharīf" is "mazar i sharif"."""
    letters = unicodedata.normalize("NFKD", APOSTROPHES.sub("", name))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z]+", bare.lower()))
