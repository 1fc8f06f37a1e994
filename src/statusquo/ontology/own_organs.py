"""Publishers that are the organ of a state by their very name: "Ministry of Foreign Affairs of Georgia", "Embassy of Chad in Paris"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..model import Actor

WORD = re.compile(r"[^\W\d_]+")
ABROAD = re.compile(r"\s(?:in|to)\s.*$")
"""Where an embassy is: behind whose it is."""
Words = Mapping[str, tuple[str, ...]]


def state_that_publishes(name: str, actors: Mapping[str, Actor], words: Words) -> str | None:
    """The state whose organ bears the name; None where the name says anything else besides."""
    told = ABROAD.sub("", name.lower().replace("’", "'").replace("'s ", " "))
    heads, others = (
        frozenset(words.get("organ_publishers", ())),
        frozenset(words.get("organ_publisher_words", ())),
    )
    if heads.isdisjoint(WORD.findall(told)):
        return None
    found = {
        state
        for state, called in names_of_states(actors)
        if (rest := without(told, called)) is not None and set(WORD.findall(rest)) <= heads | others
    }
    return found.pop() if len(found) == 1 else None


def names_of_states(actors: Mapping[str, Actor]) -> Iterator[tuple[str, str]]:
    for actor in actors.values():
        if actor.kind == "state":
            for called in (actor.name, *actor.names, *actor.demonyms):
                yield actor.id, called.lower()


def without(told: str, called: str) -> str | None:
    """What is left of a name where it holds that of a state as words of its own."""
    at = told.find(called)
    if at < 0:
        return None
    before, after = told[:at], told[at + len(called) :]
    return f"{before} {after}" if not (before[-1:].isalpha() or after[:1].isalpha()) else None
