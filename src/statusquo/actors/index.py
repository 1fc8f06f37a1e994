"""Finds every known name in a text with one automaton; the longest match wins."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import permutations
from operator import itemgetter
from string import ascii_letters
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from ..model import Actor, Party
from ..ontology import Ontology
from ..ontology.spelling import Spellings
from ..syntax import grammar

BEFORE_SURNAMES = ("titles", "organs", "offices")
"""Lists of words that may stand before a surname."""
VOWELS = frozenset("aeiouy")
PARTICLES = grammar.words("name_particles")


GOES_ON = re.compile(r" (?:bin|ibn|bint) [A-Z]")
"""What makes one name of what stands before it and behind it."""
ARTICLES = frozenset({"the ", "The "})
OF_WHAT = re.compile(r" of (?:the )?[A-Z]")
"""What tells another body of that kind than the one which the report calls so."""

Part = tuple[int, int, str, bool]
"""First and last offset of the name of one actor in a name of several, the actor, and whether it is a place (`Hit.is_place`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One spelling and the actors that it may name; `why` is how: name, demonym, seat, supported name."""

    text: str
    actors: tuple[str, ...]
    why: str
    surname: bool = False
    """It is the end of a longer name: behind another name it is somebody else's."""
    parts: tuple[Part, ...] = ()
    """Of a name of several, where each of them stands in it."""


START, END = itemgetter(1), itemgetter(2)
"""Of what the automaton finds: a pattern and two offsets."""


class Hit(NamedTuple):
    """A name found in a text: offsets, actor, and how it was named. A supported name ("the Council") may have `rivals`."""

    start: int
    end: int
    actor: str
    why: str
    rivals: tuple[str, ...] = ()
    surname: bool = False
    is_place: bool = False
    """It is the one word by which a state or its capital is known, and which may be somebody's surname."""
    is_part: bool = False
    """It is a part of a body that is known by "the" and what others are called as well: "the Security Council"."""
    joined: tuple[str, ...] = ()
    """The actors with whom it makes one name, or stands beside a slash: in "North and South Kalmia", "Kalmia/Ostmark aid" the first."""


@cache
def body_of(actor: str, why: str, ontology: Ontology) -> Party:
    """An organ of a state acts for the state and is its agent; any other body is itself."""
    known = ontology.actors[actor]
    whole = ontology.actors.get(known.part_of or "")
    if whole is not None and whole.kind == "state" and known.kind == "organisation":
        return Party(
            id=whole.id, name=whole.name, kind="state", agent=known.name, why=f"organ of {whole.name}"
        )
    return Party(id=actor, name=known.name, kind=known.kind, why=why)


def told_by(name: Name, ontology: Ontology) -> tuple[str, str, tuple[str, ...], bool, bool, bool]:
    """What a hit tells wherever the name stands: the fields behind its offsets."""
    known = ontology.actors[name.actors[0]]
    place = (known.kind == "state" or name.why == "seat") and name.why in BY_A_WORD and name.text.isalpha()
    part = name.text[:4].lower() == "the " and known.kind == "organisation"
    return known.id, name.why, name.actors[1:], name.surname, place, part and known.part_of is not None


def is_more_than_surname(hit: Hit) -> bool:
    """A surname alone names somebody only to a caller who knows whether the report has named that person in full."""
    return not hit.surname


JOINED = frozenset({"state", "authority", "group"})
"""Kinds of whom a report may name two in one."""
ACTING = JOINED | {"organisation"}
BY_A_WORD = frozenset({"name", "seat", "demonym"})
"""How a name tells whom it means without the rest of the report."""
BY_ITSELF = frozenset({"name", "demonym"})
"""How a body is named that is surely meant: a town before a slash may only be where the report was written."""
COMPASS = grammar.words("compass")
SPELT = frozenset({"person", "group"})
"""Kinds whose names are transliterated in many ways."""
SHORTEST = 6
"""Letters of a sound by which a name can be told."""
SAME_SOUND = (
    ("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ck", "k"), ("sch", "sh"), ("tch", "ch"), ("q", "k"),
    ("w", "v"), ("dj", "j"), ("zh", "j"), ("x", "ks"), ("c", "k"), ("z", "s"),
)  # fmt: skip


def sound(name: str) -> str:
    """What the spellings of a name share: "Amir Khan Muttaqi" and "Ameer Khan Motaqi" have one sound."""
    letters = unicodedata.normalize("NFKD", name.lower())
    words = "".join(c if c.isalpha() else " " if c in " -" else "" for c in letters).split()
    return " ".join(consonants(word) for word in words if word not in PARTICLES)


@lru_cache(maxsize=4096)
def consonants(word: str) -> str:
    first = "a" if word[0] in VOWELS else ""
    for one, other in SAME_SOUND:
        word = word.replace(one, other)
    kept = "".join(letter for letter in word if letter not in VOWELS)
    return first + re.sub(r"(.)\1+", r"\1", kept)


def names_of(actor: Actor) -> list[Name]:
    spellings = [(n, "name") for n in with_openings((actor.name, *actor.names))]
    spellings += [(n, "demonym") for n in actor.demonyms]
    spellings += [(n, "seat") for n in actor.seats]
    spellings += [(n, "supported name") for n in with_openings(actor.supported_names)]
    return [Name(text=text, actors=(actor.id,), why=why) for text, why in spellings]


def with_openings(names: Collection[str]) -> Collection[str]:
    """The names, and those with an article as they open a sentence: "The Council"."""
    opened = (f"T{name[1:]}" for name in names if name.startswith("the "))
    return tuple(dict.fromkeys((*names, *opened)))


def spelled(actor: Actor, spellings: Spellings) -> list[Name]:
    """The names that follow by rule from those of the file."""
    found = [Name(text=text, actors=(actor.id,), why="name") for text in spellings.names[actor.id]]
    surnames = spellings.surnames[actor.id]
    return found + [
        Name(text=text, actors=(actor.id,), why="supported name", surname=True) for text in surnames
    ]


def joint_names(ontology: Ontology) -> Iterator[Name]:
    """Names of two that end alike: "the Ashen and Amber People's Republics", "North and South Kalmia"."""
    alike: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for actor in ontology.actors.values():
        for text in (actor.name, *actor.names) if actor.kind in JOINED else ():
            first, _, rest = text.partition(" ")
            if first[:1].isupper() and rest[:1].isupper() and (" " in rest or first.lower() in COMPASS):
                alike[rest].append((first, actor.id))
    for rest, several in alike.items():
        for (one, first), (other, second) in permutations(several, 2):
            for end in (rest, f"{rest}s") if first != second else ():
                begin = len(one) + len(" and ")
                text = f"{one} and {other} {end}"
                place = one.isalpha() and ontology.actors[first].kind == "state"
                parts = (0, len(one), first, place), (begin, len(text), second, False)
                yield Name(text=text, actors=(first,), why="name", parts=parts)


class ActorIndex:
    """All names of the ontology. Where two actors share a spelling, one that resolves alone wins; supported ones are kept all."""

    def __init__(self, ontology: Ontology) -> None:
        self._before_surnames = {w for name in BEFORE_SURNAMES for w in ontology.words.get(name, ())}
        order = {"name": 0, "demonym": 1, "seat": 2, "supported name": 3}
        found: dict[str, Name] = {}
        spellings = Spellings.of(ontology)
        for actor in ontology.actors.values():
            for name in (*names_of(actor), *spelled(actor, spellings)):
                held = found.get(name.text)
                if held is None or order[name.why] < order[held.why]:
                    found[name.text] = name
                elif held.why == name.why == "supported name":
                    found[name.text] = replace(held, actors=held.actors + name.actors)
        self._names = [*found.values(), *(n for n in joint_names(ontology) if n.text not in found)]
        self._sounds: dict[str, set[str]] = {}
        for name in self._names:
            actor = ontology.actors[name.actors[0]]
            if actor.kind in SPELT and name.why == "name" and len(key := sound(name.text)) >= SHORTEST:
                self._sounds.setdefault(key, set()).add(actor.id)
        self._alone = {name.text for name in self._names if name.why != "supported name"}
        self._told = [told_by(name, ontology) for name in self._names]
        self._automaton = AhoCorasick(
            [name.text for name in self._names],
            matchkind=MatchKind.Standard,
            implementation=Implementation.ContiguousNFA,
        )

    def spelling(self, name: str) -> str | None:
        """The one person or group whose name of two words or more sounds like this one, however it is transliterated."""
        found: Collection[str] = self._sounds.get(sound(name), ()) if " " in name else ()
        return next(iter(found)) if len(found) == 1 else None

    def named_in(self, text: str, report: str, ontology: Ontology) -> frozenset[str]:
        """The ids of the actors that a part of a report names; "the Council" only those that the report also names in full."""
        alone = {hit.actor for hit in self.find(report) if hit.why != "supported name"}
        keys = {ontology.authority(actor) for actor in alone}
        named = [actor for hit in self.find(text) for actor in (hit.actor, *hit.rivals)]
        return frozenset(actor for actor in named if ontology.authority(actor) in keys)

    def knows(self, word: str) -> bool:
        """Whether a word alone is a name, a demonym or a seat."""
        return word in self._alone

    def find(self, text: str, accepts: Callable[[Hit], bool] = is_more_than_surname) -> tuple[Hit, ...]:
        """Every whole-word name that is accepted, without overlaps: from left to right, the longest first."""
        straight = text.replace("’", "'")
        found = self._automaton.find_matches_as_indexes(straight, overlapping=True)
        if len(found) > 1:
            found.sort(key=END, reverse=True)
            found.sort(key=START)
        goes_on = " bin " in straight or " ibn " in straight or " bint " in straight
        chosen: list[Hit] = []
        free = 0
        for pattern, start, end in found:
            if start < free or not is_whole_word(straight, start, end):
                continue
            hit = Hit(start, end, *self._told[pattern])
            if not accepts(hit) or (hit.surname and ends_a_name(straight, start, self._before_surnames)):
                continue
            if goes_on and GOES_ON.match(straight, end) and any(one < end < other for _, one, other in found):
                continue  # "Crown Prince Mohammed | bin Zayed": the title and the first name of another
            name = self._names[pattern]
            if name.text[:4] in ARTICLES and is_opening(name, straight, start, end, found):
                continue
            if name.parts:
                chosen += parts_of(name, start)
            else:
                chosen.append(hit)
            free = end
        return tuple(chosen)


def is_opening(name: Name, text: str, start: int, end: int, found: Collection[tuple[int, int, int]]) -> bool:
    """Whether what looks like a name with its article only opens a longer one: "the Council | of Europe", "the Council | of Ministers"."""
    if any(one == start + len("the ") and end < other for _, one, other in found):
        return True
    return name.why == "supported name" and OF_WHAT.match(text, end) is not None


def parts_of(name: Name, start: int) -> list[Hit]:
    """Of a name of two the name of each; the second tells who is the first."""
    (begin, end, one, place), (second, last, other, _) = name.parts
    first = Hit(start + begin, start + end, one, name.why, is_place=place)
    return [first, Hit(start + second, start + last, other, name.why, joined=(one,))]


def with_first(first: Hit | None, second: Hit, between: str, ontology: Ontology) -> Hit:
    """Of two names at a slash the second, with the first: both are meant in "US/UK sanctions", one body in "Burma/Myanmar"."""
    if first is None or between.strip() != "/":
        return second
    bodies = all(
        hit.why in BY_ITSELF and ontology.actors[hit.actor].kind in ACTING for hit in (first, second)
    )
    if not bodies or ontology.authority(first.actor) == ontology.authority(second.actor):
        return second
    return second._replace(joined=(*first.joined, first.actor))


def is_whole_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    if before.isalnum() or (before == "-" and text[start].islower()):
        return False
    # "U.S.sanctions", "Sino-Russian": the name ends by its own mark
    return not (text[end : end + 1].isalnum() and text[end - 1].isalnum())


def ends_a_name(text: str, start: int, titles: Collection[str]) -> bool:
    """Whether a name stands before a surname, other than a title or an office: "Dara Venn", not "Minister Venn"."""
    before = (
        text[max(start - 40, 0) : start].rsplit(maxsplit=1)[-1:] if text[start - 1 : start] == " " else []
    )
    return any(
        word[0].isupper() and word[-1] not in ".,;:!?" and word.lower() not in titles for word in before
    )


def is_turned(text: str, start: int, prefixes: Collection[str]) -> bool:
    """Whether a prefix makes others of a name: "anti-Taliban forces", "pro-Russian separatists" are neither."""
    if start == 0 or text[start - 1] != "-":
        return False
    before = text[: start - 1]
    return before[len(before.rstrip(ascii_letters)) :].lower() in prefixes
