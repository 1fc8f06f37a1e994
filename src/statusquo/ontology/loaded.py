"""Epithets and verdicts in a text: they are the source's words, marked where they stand and kept out of every name."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ..model import Party, Speaker, slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .load import Ontology

WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
QUOTES = "“”\"'‘’«»"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A loaded word and where it stands in the text."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedWords:
    """The word lists of data/cues/en/loaded.yml. `nouns` gives for each noun, also in the plural, what a name says instead."""

    epithets: frozenset[str]
    nouns: Mapping[str, str]
    verdicts: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> LoadedWords:
        words: dict[str, tuple[str, ...]] = defaultdict(tuple, ontology.words)
        nouns = dict(entry.split() for entry in words["loaded_nouns"])
        plurals = {plural(noun): plural(instead) for noun, instead in nouns.items()}
        return cls(
            epithets=frozenset(words["loaded_epithets"]),
            nouns={**plurals, **nouns},
            verdicts=frozenset(words["loaded_verdicts"])
            | {plural(word) for word in words["loaded_verdicts"]},
            not_before=frozenset(words["loaded_not_before"]),
            not_after=frozenset(words["loaded_not_after"]),
        )


def plural(noun: str) -> str:
    if noun == "person":
        return "people"
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    return f"{noun[:-1]}ies" if noun[-1] == "y" and noun[-2] not in "aeiou" else f"{noun}s"


def loaded(text: str, ontology: Ontology) -> Iterator[Loaded]:
    """Every loaded word of a text in order. One with a capital belongs to a name, but for the first of a sentence."""
    words = LoadedWords.of(ontology)
    found = list(WORD.finditer(text))
    for at, match in enumerate(found):
        word = match[0].lower()
        if word not in words.epithets and word not in words.nouns and word not in words.verdicts:
            continue
        before = found[at - 1][0].lower() if at else ""
        after = found[at + 1][0].lower() if at + 1 < len(found) else ""
        opens = (
            not text[: match.start()].strip(QUOTES + " ")
            or text[: match.start()].rstrip(QUOTES + " ")[-1:] in ".!?"
        )
        if (match[0][0].isupper() and not opens) or after in words.not_before or before in words.not_after:
            continue
        yield Loaded(start=match.start(), end=match.end(), word=word)


def source_words(text: str, ontology: Ontology) -> tuple[str, ...]:
    """The loaded words of a text, each once, in order."""
    return tuple(dict.fromkeys(item.word for item in loaded(text, ontology)))


@lru_cache(maxsize=2000)  # reports name the same parties again and again
def neutral(name: str, ontology: Ontology) -> str:
    """A name without loaded words: "puppet government" -> "government", "Assad regime" -> "Assad government".

    "" where nothing but such words is left.
    """
    words = LoadedWords.of(ontology)
    found = list(loaded(name, ontology))
    last = name.rstrip(QUOTES + " ")
    for item in reversed(found):
        described = name.startswith("any ") and item.word in words.nouns  # "any regime that seizes power"
        heads = item.end >= len(last) or name[item.end :].lstrip(QUOTES)[:4] in {" of ", " in "} or described
        instead = words.nouns.get(item.word, "") if heads else ""
        name = name[: item.start] + instead + name[item.end :]
    return " ".join(re.sub(rf"[{QUOTES}]\s*[{QUOTES}]", " ", name).split()) if found else name


def plainly_named(party: Party, ontology: Ontology) -> Party:
    """A party without loaded words in its name or in that of its agent; actors that a file knows keep theirs.

    Its name is "" where nothing but such words tells who is meant.
    """
    agent = neutral(party.agent, ontology) or None if party.agent else None
    if party.id in ontology.actors:
        return party if agent == party.agent else replace(party, agent=agent)
    name = neutral(party.name, ontology)
    return (
        party
        if (name, agent) == (party.name, party.agent)
        else replace(party, id=slug(name), name=name, agent=agent)
    )


def plain_speaker(speaker: Speaker, ontology: Ontology) -> Speaker:
    """A speaker without loaded words in his name or on the way of his words."""
    chain = tuple(dict.fromkeys(name for one in speaker.chain if (name := neutral(one, ontology))))
    if chain == speaker.chain and speaker.speaks_for in ontology.actors:
        return speaker
    name = neutral(speaker.name, ontology)
    if name == speaker.name:
        return replace(speaker, chain=chain)
    return replace(speaker, id=slug(name), name=name or "not named", chain=chain or ("not named",))
