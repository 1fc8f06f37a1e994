"""Names of towns, and mentions that have the form of a place: no place is an actor, but a capital that stands for its state.

The names are data/places/cities.txt.gz, written by scripts/make_cities.py from GeoNames (geonames.org, CC BY 4.0).
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from .load import DATA, Ontology

CITIES = DATA / "places" / "cities.txt.gz"
AND = re.compile(r"([\w’'-]+),?\s+(?:and\s+)?$")
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


# ------------------------------------------------------------------------------------------------ mentions


@dataclass(frozen=True, slots=True)
class Mention:
    """A name and the text of its sentence before and behind it."""

    name: str
    before: str
    after: str


def is_told_as_place(mention: Mention, ontology: Ontology) -> bool:
    alone, doubtful = shapes(ontology)
    kinds = ontology.words["place_kinds"]
    following = re.match(r"\s+([a-z]+)", mention.after)
    if alone.search(mention.before) or (following is not None and following[1] in kinds):
        return True
    if not is_town(mention.name):
        return False
    listed = AND.search(mention.before)
    return doubtful.search(mention.before) is not None or (listed is not None and is_town(listed[1]))


@cache
def shapes(ontology: Ontology) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands right before a place; what stands before a place or somebody."""
    inside, kinds, gone = (
        "|".join(map(re.escape, ontology.words[name]))
        for name in ("place_before", "place_kinds", "place_goals")
    )
    side = r"(?:(?:north|south|east|west)\w*\s+)?"
    alone = rf"(?:\b(?i:{inside})\s+{side}|\b(?:{kinds})\s+of\s+|\b(?:{kinds})\s+)$"
    return re.compile(alone), re.compile(rf"\b(?i:{gone})\s+{side}$")
