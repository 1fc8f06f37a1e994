"""The spellings of names that follow by rule from those in the files: no marks, another romanisation, a title, the surname alone.

A spelling is made by few changes (`CHANGES`) from a listed name. One that two actors would share, that a file gives to
anybody, or that is a word of English, is none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from ..model import Actor

if TYPE_CHECKING:
    from .load import Ontology

CHANGES = 2
"""How many words or letters of a name may be spelled in another way at once."""
SHORTEST = 5
"""Letters: in a shorter word a changed letter makes another name."""
SURNAME = 4
"""Letters: a shorter last word is as often something else."""
Variant = tuple[str, int]
"""A spelling and the number of changes that it took."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Spellings:
    """By actor: names that resolve alone, and surnames that do so after the full name only."""

    names: Mapping[str, tuple[str, ...]]
    surnames: Mapping[str, tuple[str, ...]]

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Spellings:
        rules = Rules.of(ontology)
        taken = {name for actor in ontology.actors.values() for name in listed(actor)}
        alone = {actor.id: set(rules.spelled(actor)) - taken for actor in ontology.actors.values()}
        surnames = {actor.id: set(rules.after_the_name(actor)) - taken for actor in ontology.actors.values()}
        common = {word.lower() for words in ontology.words.values() for word in words} | ontology.vocabulary
        claimed: dict[str, set[str]] = defaultdict(set)
        for key, names in alone.items():
            for name in names:
                claimed[name].add(ontology.authority(key))
        return cls(
            names={
                key: tuple(sorted(n for n in names if len(claimed[n]) == 1 and n.lower() not in common))
                for key, names in alone.items()
            },
            surnames={
                key: tuple(sorted(n for n in names if n not in claimed and n.lower() not in common))
                for key, names in surnames.items()
            },
        )


def listed(actor: Actor) -> Iterator[str]:
    yield from (actor.name, *actor.names, *actor.supported_names, *actor.demonyms, *actor.seats)


def scripts(ontology: Ontology) -> frozenset[str]:
    """The scripts for which there are rules."""
    names = (name.removeprefix("spelled_") for name in ontology.words if name.startswith("spelled_"))
    return frozenset(names) - {"titles"}


# ------------------------------------------------------------------------------------------------ the rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """The rules of one script: words and letters that stand for each other, articles, what is written in one word with the next."""

    words: Mapping[str, tuple[str, ...]]
    letters: tuple[tuple[str, ...], ...] = ()
    joined: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()

    def word(self, word: str) -> Iterator[Variant]:
        """A word of a name and its other spellings."""
        yield word, 0
        article = next((a for a in self.articles if a.endswith("-") and word.startswith(a)), "")
        bare = word.removeprefix(article)
        for other in self.articles if article else ():
            if other != article:
                yield other + bare, 1
        found = [w for w in self.words.get(bare, ()) if w != bare] or list(self.respelled(bare))
        yield from ((article + other, 1) for other in found)

    def respelled(self, word: str) -> Iterator[str]:
        """One letter, or one group of letters, spelled in another way; never the first one."""
        if len(word) < SHORTEST:
            return
        for old, *others in self.letters:
            for match in re.finditer(rf"(?<![ou]){old}(?![ou])", word):
                if match.start():
                    yield from (word[: match.start()] + new + word[match.end() :] for new in others)

    def name(self, name: str) -> Iterator[str]:
        """The other spellings of a whole name."""
        words = [list(dict.fromkeys(self.word(word))) for word in name.split()]
        for chosen in product(*words):
            if sum(changes for _, changes in chosen) <= CHANGES:
                spelled = " ".join(word for word, _ in chosen)
                yield spelled
                yield from self.written_together(spelled)

    def written_together(self, name: str) -> Iterator[str]:
        """As in "Abdulhamid" and "Abdul-Hamid" for "Abdul Hamid"."""
        for first in self.joined:
            before, found, after = name.partition(f"{first} ")
            if found and not before.rstrip("- ")[-1:].isalpha() and after[:1].isupper():
                yield f"{before}{first}{after[0].lower()}{after[1:]}"
                yield f"{before}{first}-{after}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    scripts: Mapping[str, Script]
    titles: Mapping[str, tuple[str, ...]]
    unmarked: Mapping[int, str]

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Rules:
        words = ontology.words
        return cls(
            scripts={
                name: Script(
                    words=alternatives(words[f"spelled_{name}"]),
                    letters=tuple(tuple(line.split()) for line in words.get(f"respelled_{name}", ())),
                    joined=words.get(f"joined_{name}", ()),
                    articles=words.get(f"articles_{name}", ()),
                )
                for name in scripts(ontology)
            },
            titles=alternatives(words.get("spelled_titles", ())),
            unmarked=str.maketrans(dict(line.split() for line in words.get("unmarked", ()))),
        )

    def spelled(self, actor: Actor) -> Iterator[str]:
        """Every spelling of an actor's names that follows by rule."""
        names = [actor.name, *actor.names]
        script = self.scripts.get(actor.romanised or "")
        if script is not None:
            names += [spelled for name in tuple(names) if " " in name for spelled in script.name(name)]
        if actor.titles:
            last = actor.name.split()[-1]
            names += [f"{title} {name}" for title in self.titles_of(actor) for name in (last, actor.name)]
        for name in names:
            if " " in name:  # one word alone may be another: "Støre", or anybody's: "Saeed"
                yield name
                yield self.plain(name)

    def after_the_name(self, actor: Actor) -> Iterator[str]:
        """What names a person after the full name only: "Blinken" after "Antony Blinken", "Store" after "Jonas Gahr Støre".

        Not what is a first name as well: "Ahmed" after "Abiy Ahmed" may be anybody.
        """
        if actor.kind != "person":
            return
        last = actor.name.split()[-1]
        first_names = any(last in script.words for script in self.scripts.values())
        if " " in actor.name and len(last) >= SURNAME and last[:1].isupper() and not first_names:
            yield last
            yield self.plain(last)
        yield from (self.plain(name) for name in actor.names if " " not in name)
        if (script := self.scripts.get(actor.romanised or "")) is not None:
            for name in (*actor.names, *actor.supported_names):
                if " " not in name:
                    yield from script.name(name)

    def titles_of(self, actor: Actor) -> Iterator[str]:
        for title in actor.titles:
            yield from self.titles.get(title, (title,))

    def plain(self, name: str) -> str:
        """Without marks: "Erdoğan" as "Erdogan"."""
        letters = unicodedata.normalize("NFKD", name.translate(self.unmarked))
        return "".join(letter for letter in letters if not unicodedata.combining(letter))


def alternatives(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """From each word to all that stand for it; one that stands in two lines has those of both."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        for word in (words := tuple(line.split())):
            found[word] = (*found.get(word, ()), *words)
    return found
