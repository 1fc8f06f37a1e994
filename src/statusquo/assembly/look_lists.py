"""The word lists of the second look, asked by word: which entries of which lists it may begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from ..ontology import Ontology

TOKEN = re.compile(r"n['’]t\b|\w+(?:-\w+)*?(?=n['’]t\b)|\w+(?:-\w+)*|['’](?:ll|d|s)\b|[^\w\s]")
Begun = Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]
"""By list, what must follow a word to make it an entry, entry by entry in their order; and whether there is a star in it."""
Entry = tuple[int, str, tuple[str, ...]]
"""Its place among all entries, its list, and what follows its first word."""
NONE: dict[int, str] = {}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence in lower case, where each begins, and by list the entries that stand in it, by their first word."""

    texts: tuple[str, ...]
    starts: tuple[int, ...]
    standing: Mapping[str, Mapping[int, str]]


@lru_cache(maxsize=16)
def words_of(sentence: str, ontology: Ontology) -> Words:
    """Kept for a few sentences, for one may bear many claims."""
    found = list(TOKEN.finditer(sentence))
    texts = tuple([match[0].lower().replace("’", "'") for match in found])
    return Words(texts, tuple([match.start() for match in found]), standing(texts, ontology))


def standing(words: tuple[str, ...], ontology: Ontology) -> Mapping[str, Mapping[int, str]]:
    """By list, the entries that stand in a sentence, by their first word; of nearly all lists none."""
    found = dict.fromkeys(first_words(ontology).lists, NONE)
    for behind, word in enumerate(words, 1):
        for name, rests in begun_by(word, ontology).items():
            for rest, starred in rests:
                here = words[behind : behind + len(rest)]
                if here == rest or (starred and goes_on(here, rest)):
                    found[name] = found[name] or {}
                    found[name][behind - 1] = " ".join((word, *here))
                    break
    return found


def goes_on(here: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    """Whether the rest of an entry with stars stands there."""
    return len(here) == len(rest) and all(map(matches, rest, here))


@lru_cache(maxsize=100_000)
def begun_by(word: str, ontology: Ontology) -> Begun:
    """The lists of which the word may begin an entry: nearly always none."""
    entries = first_words(ontology)
    found = [*entries.whole.get(word, ())]
    found += [entry for stem, entry in entries.stems.get(word[:1], ()) if word.startswith(stem)]
    found += [entry for ending, entry in entries.endings if word.endswith(ending)]
    begun: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for _, name, rest in sorted(found):
        begun.setdefault(name, []).append((rest, any("*" in word for word in rest)))
    return {name: tuple(rests) for name, rests in begun.items()}


@dataclass(frozen=True, slots=True)
class FirstWords:
    """Entries of all lists by their first word: as it is, by the beginning before a star, by the ending behind one."""

    whole: Mapping[str, Sequence[Entry]]
    stems: Mapping[str, Sequence[tuple[str, Entry]]]
    """By the first letter of the stem."""
    endings: Sequence[tuple[str, Entry]]
    lists: Sequence[str]


@cache
def first_words(ontology: Ontology) -> FirstWords:
    whole: defaultdict[str, list[Entry]] = defaultdict(list)
    stems: defaultdict[str, list[tuple[str, Entry]]] = defaultdict(list)
    endings: list[tuple[str, Entry]] = []
    names = [name for name in ontology.words if name.startswith("look_")]
    told = ((name, text.split()) for name in names for text in ontology.words[name])
    for number, (name, (first, *rest)) in enumerate(told):
        entry = number, name, tuple(rest)
        if first.startswith("*"):
            endings.append((first[1:], entry))
        elif first.endswith("*"):
            stems[first[0]].append((first[:-1], entry))
        else:
            whole[first].append(entry)
    return FirstWords(whole, stems, endings, names)


def matches(entry: str, word: str) -> bool:
    """Whether a word is that of a list, where a star stands for any beginning or ending."""
    if entry.startswith("*"):
        return word.endswith(entry[1:])
    return word.startswith(entry[:-1]) if entry.endswith("*") else word == entry
