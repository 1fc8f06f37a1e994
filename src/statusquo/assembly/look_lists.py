"""The word lists of the second look, asked by word: which entries of which lists it may begin."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from ..ontology import Ontology

Begun = Mapping[str, tuple[tuple[str, ...], ...]]
"""By list, what must follow a word to make it an entry, entry by entry in their order."""


@lru_cache(maxsize=64)
def standing(words: tuple[str, ...], ontology: Ontology) -> tuple[Mapping[str, str], ...]:
    """By word, the entries that begin there, by list; kept, for one sentence may bear many claims."""
    found = []
    for at, word in enumerate(words):
        entries = {}
        for name, rests in begun_by(word, ontology).items():
            length = next((len(rest) for rest in rests if goes_on(words, at + 1, rest)), None)
            if length is not None:
                entries[name] = " ".join(words[at : at + 1 + length])
        found.append(entries)
    return tuple(found)


def goes_on(words: tuple[str, ...], at: int, rest: tuple[str, ...]) -> bool:
    """Whether the rest of an entry stands from this word on."""
    if at + len(rest) > len(words):
        return False
    return all(matches(entry, word) for entry, word in zip(rest, words[at:], strict=False))


@lru_cache(maxsize=100_000)
def begun_by(word: str, ontology: Ontology) -> Begun:
    """The lists of which the word may begin an entry: nearly always none."""
    names = (name for name in ontology.words if name.startswith("look_"))
    begun = (
        (name, [rest for first, rest in entries_of(name, ontology) if matches(first, word)]) for name in names
    )
    return {name: tuple(rests) for name, rests in begun if rests}


@cache
def entries_of(name: str, ontology: Ontology) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The first word of each entry of a list, and those that follow it."""
    entries = [entry.split() for entry in ontology.words[name]]
    return tuple((first, tuple(rest)) for first, *rest in entries)


def matches(entry: str, word: str) -> bool:
    """Whether a word is that of a list, where a star stands for any beginning or ending."""
    if entry.startswith("*"):
        return word.endswith(entry[1:])
    return word.startswith(entry[:-1]) if entry.endswith("*") else word == entry
