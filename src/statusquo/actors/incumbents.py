"""Who holds an office of a body on a day, and who governs a state in fact where another claims it: files tell, by date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from ..model import Actor, Role
from ..ontology import Ontology
from ..ontology.offices import Offices
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

MODIFIERS = ("amod", "compound", "nmod")
HEADS = ("head of state", "head of government")
"""Offices that one person holds in a state, so that a title and a surname tell who: "President Tebboune"."""


class Incumbents:
    """The dated roles of an ontology by body and office."""

    def __init__(self, ontology: Ontology) -> None:
        self._ontology = ontology
        self._roles: dict[tuple[str, str], list[tuple[Role, Actor]]] = defaultdict(list)
        self._surnames: dict[str, list[Actor]] = defaultdict(list)
        self._rows: dict[str, list[Actor]] = defaultdict(list)
        """By key of the ledger, those who share its row."""
        for actor in ontology.actors.values():
            self._rows[ontology.authority(actor.id)].append(actor)
            if actor.kind == "person":
                self._surnames[actor.name.rsplit(" ", 1)[-1]].append(actor)
            for role in actor.roles:
                self._roles[role.of, role.code].append((role, actor))
        self._codes = self._coded("office_titles")
        self._before_surname = self._coded("surname_titles")
        self._blocking = frozenset(ontology.words.get("office_other", ()))

    def _coded(self, name: str) -> Mapping[str, list[str]]:
        """A list of titles with the codes of their offices."""
        entries = (entry.split(": ", 1) for entry in self._ontology.words.get(name, ()))
        return {title: codes.split() for title, codes in entries}

    def holder(self, owner: str, head: Token, day: str | None) -> tuple[Actor, Role] | None:
        """The one person who holds the office that a noun phrase names, of a body or of whoever governs it; None where files
        know of none, or of two.
        """
        codes = self._codes.get(self._title(head), ()) if day else ()
        if not codes:
            return None
        bodies = [owner] if (ruler := self.ruler(owner, day)) is None else [ruler.id, *self._same(ruler)]
        for code in codes:
            held = [
                (person, role)
                for body in bodies
                for role, person in self._roles[body, code]
                if role.holds_on(day)
            ]
            if held:
                return held[0] if len({person.id for person, _ in held}) == 1 else None
        return None

    def surnamed(self, name: str, titles: Iterable[str], day: str | None) -> Actor | None:
        """The one person of that surname who on a day holds such an office: "Secretary Kerry"; None where files know of none, or
        of two.
        """
        codes = {code for title in titles for code in self._before_surname.get(title, ())}
        held = [
            person
            for person in self._surnames.get(name, ())
            if day and any(role.code in codes and role.holds_on(day) for role in person.roles)
        ]
        return held[0] if len(held) == 1 else None

    def ruler(self, state: str, day: str | None) -> Actor | None:
        """The government that a movement formed in a state's capital, on the days on which it holds that in fact; None where
        whoever governs is simply the state's government, or another than the one in the capital is called so.
        """
        offices = Offices.of(self._ontology)
        held = offices.holders("holds_capital", state, day) if day else ()
        keys = {self._ontology.authority(actor.id) for actor in held}
        rival = offices.government(state, day)
        if len(keys) != 1 or (rival is not None and self._ontology.authority(rival.id) not in keys):
            return None
        sharing = self._rows[keys.pop()]
        if not any(actor.kind == "group" for actor in sharing):
            return None
        return min(sharing, key=lambda actor: (actor.kind != "authority", actor.id), default=None)

    def _same(self, ruler: Actor) -> list[str]:
        return [a.id for a in self._rows[self._ontology.authority(ruler.id)] if a.id != ruler.id]

    def _title(self, head: Token) -> str:
        """The office in words, without whose it is; "" where a word makes another office of it ("vice president")."""
        if head.tag_ not in {"NN", "NNP"}:
            return ""
        before = [child.lower_ for child in head.lefts if child.dep_ in MODIFIERS and child.text.islower()]
        if not self._blocking.isdisjoint(before):
            return ""
        behind = [f"of {item.lower_}" for item in tree.prepositional(head, "of") if item.lower_ == "state"]
        words = [*before, tree.lemma(head), *behind]
        known = (" ".join(words[at:]) for at in range(len(words)))
        return next((title for title in known if title in self._codes), "")


@cache
def incumbents(ontology: Ontology) -> Incumbents:
    return Incumbents(ontology)
