"""Finds every known name in a text with one automaton; the longest match wins."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from string import ascii_letters

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from ..model import Actor
from ..ontology import Ontology
from ..ontology.spelling import Spellings

BEFORE_SURNAMES = ("titles", "organs", "offices")
"""Lists of words that may stand before a surname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One spelling and the actors that it may name; `why` is how: name, demonym, seat, supported name."""

    text: str
    actors: tuple[str, ...]
    why: str
    surname: bool = False
    """It is the end of a longer name: behind another name it is somebody else's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A name found in a text: offsets, actor, and how it was named. A supported name ("the Council") may have `rivals`."""

    start: int
    end: int
    actor: str
    why: str
    rivals: tuple[str, ...] = ()
    surname: bool = False


def is_more_than_surname(hit: Hit) -> bool:
    """A surname alone names somebody only to a caller who knows whether the report has named that person in full."""
    return not hit.surname


def names_of(actor: Actor) -> list[Name]:
    spellings = [(n, "name") for n in (actor.name, *actor.names)]
    spellings += [(n, "demonym") for n in actor.demonyms]
    spellings += [(n, "seat") for n in actor.seats]
    spellings += [(n, "supported name") for n in actor.supported_names]
    return [Name(text=text, actors=(actor.id,), why=why) for text, why in spellings]


def spelled(actor: Actor, spellings: Spellings) -> list[Name]:
    """The names that follow by rule from those of the file."""
    found = [Name(text=text, actors=(actor.id,), why="name") for text in spellings.names[actor.id]]
    surnames = spellings.surnames[actor.id]
    return found + [
        Name(text=text, actors=(actor.id,), why="supported name", surname=True) for text in surnames
    ]


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
        self._names = list(found.values())
        self._automaton = AhoCorasick(
            [name.text for name in self._names],
            matchkind=MatchKind.Standard,
            implementation=Implementation.ContiguousNFA,
        )

    def find(self, text: str, accepts: Callable[[Hit], bool] = is_more_than_surname) -> tuple[Hit, ...]:
        """Every whole-word name that is accepted, without overlaps: from left to right, the longest first."""
        straight = text.replace("’", "'")
        found = self._automaton.find_matches_as_indexes(straight, overlapping=True)
        if len(found) > 1:
            found.sort(key=leftmost_longest)
        chosen: list[Hit] = []
        free = 0
        for pattern, start, end in found:
            name = self._names[pattern]
            if start < free or not is_whole_word(straight, start, end):
                continue
            if name.surname and ends_a_name(straight, start, self._before_surnames):
                continue
            actor, *rivals = name.actors
            hit = Hit(
                start=start, end=end, actor=actor, why=name.why, rivals=tuple(rivals), surname=name.surname
            )
            if accepts(hit):
                chosen.append(hit)
                free = end
        return tuple(chosen)


def leftmost_longest(match: tuple[int, int, int]) -> tuple[int, int]:
    return match[1], -match[2]


def is_whole_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum()) and not (before == "-" and text[start].islower())


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
