"""Whom a definite noun or a pronoun can mean, and when it does not mean one for certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..syntax import tree
from .spoken import Spoken

if TYPE_CHECKING:
    from ..model import Party
    from ..syntax.words import Token
    from .cast import Cast

Words = Mapping[str, frozenset[str]]
HE = frozenset({"he", "she", "him", "her", "his"})
DEFINITE = {
    "definite_states": {"state", "authority"},
    "definite_groups": {"group", "authority"},
    "definite_organisations": {"organisation"},
    "definite_territories": {"authority"},
    "vague_territories": {"authority"},
}
FIGHTERS = frozenset({"group", "authority"})


def kinds_of(head: Token, cast: Cast) -> frozenset[str]:
    noun = tree.lemma(head)
    if head.tag_ == "NNS" and noun in cast.words["definite_fighters"]:
        return FIGHTERS
    if head.tag_ != "NN":
        return frozenset()
    apart = {child.text.lower() for child in tree.children(head, "amod", "compound")}
    if apart & cast.words["breakaway"] and noun in cast.words["breakaway_places"]:
        return frozenset({"authority"})
    found = [kinds for name, kinds in DEFINITE.items() if noun in cast.words[name]]
    return frozenset().union(*found)


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
