"""Names that mean nobody: "Michael Jordan", "the Congo River", "Atlanta, Georgia". The words around them tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..model import Party
from ..ontology import Ontology
from ..syntax import tree
from .index import Hit
from .phrases import ends_a_date, month_names

if TYPE_CHECKING:
    from ..model import Actor
    from ..syntax.words import Span, Token

BEFORE = re.compile(r"\n?[ \u00a0]+(\.?[\w’'-]+)")
"""A word, of a text that is read backwards: so it is tried at one place only."""
TWO_BEFORE = re.compile(r"(\w+) of (?:the )?$")
AFTER = re.compile(r"[ \u00a0]+([\w’'-]+)")
TOWN = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")
PLACE_BEFORE = re.compile(r"([A-Z][\w.’'-]+), $")
REACH = 40
"""Characters around a name that are looked at."""


@cache
def lists(ontology: Ontology) -> Mapping[str, frozenset[str]]:
    """The word lists for it; of one that is missing, nothing."""
    own = {name: frozenset(w) for name, w in ontology.words.items() if name.startswith("namesake_")}
    found = defaultdict(frozenset, own)
    found["no_surnames"] = found["namesake_no_surnames"].union(
        ontology.words.get("organs", ()), ontology.words.get("titles", ())
    )
    found["given_or_title"] = found["namesake_given"] | found["namesake_titles"]
    found["no_given"] = found["namesake_epithets"] | found["no_surnames"]
    found["months"] = month_names(ontology)
    return found


@cache
def elsewhere(entries: frozenset[str]) -> Mapping[str, list[str]]:
    """By name, the words by which a report shows that it is that of another place."""
    found: dict[str, list[str]] = {}
    for name, other in (entry.split(" ", 1) for entry in entries):
        found.setdefault(name, []).append(other)
    return found


class Namesakes:
    """Tells which hits in the texts of one report are no actors."""

    def __init__(self, text: str, hits: Sequence[Hit], ontology: Ontology) -> None:
        self._report = text
        self._words = lists(ontology)
        self._actors = ontology.actors
        self._no_surnames = self._words["no_surnames"]
        self._elsewhere = elsewhere(self._words["namesake_elsewhere"])
        self.parts = parts_alone(text, hits, ontology)
        self._hits = hits
        self._surnames = {
            text[hit.start : hit.end]
            for hit in hits
            if hit.is_place
            and hit.why != "demonym"
            and self._is_surname(text, hit, word_before(text, hit.start))
        }

    def _is_elsewhere(self, name: str) -> bool:
        """Whether the report itself shows a name to be that of another place."""
        there = (other for other in self._elsewhere[name] if other in self._report)  # mostly none
        return any(re.search(rf"\b{re.escape(other)}\b", self._report) for other in there)

    def is_nobody(self, text: str, hit: Hit, is_known: Callable[[str], bool] = bool) -> bool:
        """`text` is the one in which the hit was found; `is_known` tells whether a word names an actor."""
        if not hit.is_place:
            return hit.is_part and self._is_anothers(text, hit)
        name = text[hit.start : hit.end]
        words, before, after = self._words, word_before(text, hit.start), word_behind(text, hit.end)
        if after.lower() in words["namesake_things"] or f"{before} {name}" in words["namesake_phrases"]:
            return True
        if hit.why != "demonym" and (
            self._is_dropped(hit, name) or self._is_somebodys(text, hit, name, before)
        ):
            return True
        if text.startswith(", ", hit.end) and self._is_town(text, hit):
            return True
        behind = text[max(0, hit.start - REACH) : hit.start]
        of = TWO_BEFORE.search(behind) if behind.endswith((" of ", " of the ")) else None
        if of is not None and of[1].lower() in words["namesake_before_of"]:
            return True
        return name in words["namesake_states"] and self._is_state(text, hit, is_known)

    def _is_dropped(self, hit: Hit, name: str) -> bool:
        """Whether the report shows a name elsewhere to be nobody's, and names the actor by no other."""
        if name not in self._surnames and not (name in self._elsewhere and self._is_elsewhere(name)):
            return False
        spelt = (self._report[one.start : one.end] for one in self._hits if one.actor == hit.actor)
        return all(spelling == name for spelling in spelt)

    def _is_somebodys(self, text: str, hit: Hit, name: str, before: str) -> bool:
        """Whether it is a part of a longer name, by the word before it or behind it."""
        if before in self._words["namesake_before"] or self._is_surname(text, hit, before):
            return True
        return name.lower() in self._words["namesake_first_names"] and self._is_first_name(text, hit)

    def doubted(self, party: Party) -> Party:
        """The party, doubtful where the report names it by what others are called, too: "the Security Council", without the UN."""
        if party.id not in self.parts:
            return party
        return replace(party, why="others are called so, too", sure=False)

    def _is_anothers(self, text: str, hit: Hit) -> bool:
        """Whether "the Security Council" is not that of the body that is known by it: the report speaks of one of its own
        somewhere, as in "Verania's Security Council", "the Security Council of Verania".
        """
        name = text[hit.start : hit.end].partition(" ")[2]
        whole = self._actors[self._actors[hit.actor].part_of or ""]
        own = {word.lower() for one in (whole.name, *whole.names) for word in one.split()} | {"the"}
        near = re.finditer(rf"(?:([\w.’'-]+) )?{re.escape(name)}(?: of (?:the )?([A-Z]\w+))?", self._report)
        owners = [word for found in near for word in found.groups() if word and is_owner(word)]
        return any(re.sub(r"['’]s?$", "", word).lower() not in own for word in owners)

    def _is_surname(self, text: str, hit: Hit, before: str) -> bool:
        """As in "Michael Jordan", "Jack B. London", "Mr Chad", of the name of a place and the word before it."""
        if not before[:1].isupper() or before.isupper():
            return False
        given = before.rstrip(".").lower() in self._words["given_or_title"]
        behind = text[max(0, hit.start - REACH) : hit.start]
        return given and not ends_a_date(behind, self._words["months"])

    def _is_first_name(self, text: str, hit: Hit) -> bool:
        """As in "Chad Smith", but not "Chad President Deby", "Chad Sudan talks"."""
        found = AFTER.match(text, hit.end)
        if found is None or not found[1][0].isupper() or found[1].isupper():
            return False
        return found[1].lower().removesuffix("'s") not in self._no_surnames

    def is_person(self, span: Span, hit: Hit, is_known: Callable[[str], bool]) -> bool:
        """As in "Ibrahim Mali", "Sudan, the last rhino": by the parse, a surname, or what an apposition says it is."""
        if hit.why != "name" or len(span) != 1:
            return False
        name = span[0]
        if self._actors[hit.actor].kind == "person":
            return self._is_another(name, self._actors[hit.actor])
        if not hit.is_place:
            return False
        beside = tree.children(name, "appos") if "appos" in name.doc.relations else ()
        if beside and any(tree.lemma(child) in self._words["namesake_beings"] for child in beside):
            return True
        given = self._given(name)
        return given is not None and not is_known(given.text)

    def _is_another(self, surname: Token, known: Actor) -> bool:
        """As in "President Karl Macron": no name of the one who is known by the surname alone begins as this one does."""
        own = {word for name in (known.name, *known.names) for word in name.split()} - {surname.text}
        before = surname.doc[surname.left_edge.i : surname.i]
        names = [word for word in before if is_plain(word) and word.lower_ not in self._words["no_given"]]
        is_his = any(word.text[0] == one[0] for word in names for one in own)
        return self._given(surname) is not None and not is_his

    def _given(self, name: Token) -> Token | None:
        """What stands right before a name as a given name does."""
        given = name.doc[name.i - 1] if name.i else name
        if given.dep_ != "compound" or given.head != name or given.pos_ != "PROPN" or not is_plain(given):
            return None
        if given.lower_ in self._words["no_given"]:
            return None
        before = name.doc.text[max(0, name.idx - REACH) : name.idx]
        return given if not ends_a_date(before, self._words["months"]) else None

    def _is_town(self, text: str, hit: Hit) -> bool:
        """As in "Palestine, Texas"."""
        found = TOWN.match(text, hit.end)
        return found is not None and found[1] in self._words["namesake_provinces"]

    def _is_state(self, text: str, hit: Hit, is_known: Callable[[str], bool]) -> bool:
        """As in "Washington state", "Seattle, Washington, ..."; not "Ghana, Georgia and Peru", "Tbilisi, Georgia"."""
        found = AFTER.match(text, hit.end)
        if found is not None and found[1] in {"state", "State"}:
            return text[found.end() : found.end() + 11] != " Department"
        place = PLACE_BEFORE.search(text[max(0, hit.start - REACH) : hit.start])
        closed = text[hit.end : hit.end + 1] in {",", ".", ")", ""}
        return place is not None and closed and not is_known(place[1])


def parts_alone(text: str, hits: Sequence[Hit], ontology: Ontology) -> frozenset[str]:
    """The parts of bodies that a report names by "the" and what others are called as well, and never with their whole."""
    named = {hit.actor for hit in hits}
    wholes = [(actor, ontology.actors[actor].part_of) for actor in named]
    alone = frozenset(actor for actor, whole in wholes if whole is not None and whole not in named)
    spelt = ((hit.actor, text[hit.start : hit.end].lower()) for hit in hits if hit.actor in alone)
    return alone - {actor for actor, spelling in spelt if not spelling.startswith("the ")}


def is_owner(word: str) -> bool:
    """Whether a word beside a name may tell whose it is: it begins with a capital, or is a genitive."""
    return word[0].isupper() or word.endswith(("'s", "’s"))


def is_plain(word: Token) -> bool:
    """Whether a word is written as names are: one capital, and no other."""
    return word.text[:1].isupper() and word.text[1:].islower()


def word_before(text: str, start: int) -> str:
    """The word right before a place of a text; "" where none stands there or something parts them."""
    found = BEFORE.match(text[max(0, start - REACH) : start][::-1])
    return found[1][::-1] if found else ""


def word_behind(text: str, end: int) -> str:
    """The word right behind a place of a text; "" where none stands there or something parts them."""
    found = AFTER.match(text, end)
    return found[1] if found else ""
