"""Whom a definite noun or a pronoun can mean, and when it does not mean one for certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import tree
from .spoken import STATES, Spoken

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

Words = Mapping[str, frozenset[str]]
HE = frozenset({"he", "she", "him", "her", "his"})
DEFINITE = {
    "definite_states": {"state", "authority"},
    "definite_groups": {"group", "authority"},
    "definite_organisations": {"organisation"},
    "definite_territories": {"authority"},
}


def kinds_of(head: Token, cast: Cast) -> frozenset[str]:
    if head.tag_ != "NN":
        return frozenset()
    noun = tree.lemma(head)
    apart = {child.text.lower() for child in tree.children(head, "amod", "compound")}
    if apart & cast.words["breakaway"] and noun in cast.words["breakaway_places"]:
        return frozenset({"authority"})
    found = [kinds for name, kinds in DEFINITE.items() if noun in cast.words[name]]
    return frozenset().union(*found)


def governed_by(somebody: Party, cast: Cast) -> Party | None:
    """The one state or authority for which somebody acts, or, of a person who holds no office on the day, ever did."""
    if somebody.kind in STATES:
        return replace(somebody, agent=None, in_person=False)
    known = cast.ontology.actors.get(somebody.id)
    roles = known.roles if known is not None else ()
    bodies = [cast.ontology.actors[role.of] for role in roles if role.of in cast.ontology.actors]
    states = {body.id: body for body in bodies if body.kind in STATES}
    if len(states) != 1:
        return None
    (state,) = states.values()
    why = f"state of {somebody.name}"
    return Party(id=state.id, name=state.name, kind=state.kind, why=why, sure=somebody.sure)


def is_outdone(chosen: Spoken, heard: Sequence[Spoken], pronoun: Token, words: Words) -> bool:
    """Whether somebody of whom no file knows acts before the one chosen, and may be meant as well: "Dana Venn met Peru's president.
    She ...", "The Civic Front condemned Peru. It ..."; by "it" no person.
    """
    person = pronoun.lower_ in HE
    unknown = (one for one in heard if one.is_subject and one.party.kind == "provisional")
    rivals = [one.index for one in unknown if names_a_body(one.party, words) != person]
    return bool(rivals) and (not chosen.is_subject or min(rivals) < chosen.index)


def names_a_body(party: Party, words: Words) -> bool:
    """Whether an unknown name is that of a body, by one of its words, by its capitals or by what the report calls it."""
    named = {word.lower() for word in party.name.split()}
    return party.sure or party.name.isupper() or not named.isdisjoint(words["name_heads"])
