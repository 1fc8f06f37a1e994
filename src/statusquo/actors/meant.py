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


def is_anaphoric(head: Token, cast: Cast) -> bool:
    """Whether a definite noun phrase takes up somebody spoken of ("the small, rich nation"), and tells nobody apart from
    others ("the other country", "the country that signed", "the Kurdish group").
    """
    if not any(child.lower_ in {"the", "this", "that"} for child in head.children):
        return False
    for child in head.children:
        if child.dep_ in {"amod", "compound", "nmod"} and tells_apart(child, head, cast):
            return False
        if child.dep_ in {"prep", "acl", "nummod", "poss"} and not is_where_listed(child):
            return False
        if child.dep_ == "relcl" and not child.doc[child.left_edge.i - 1].is_punct:
            return False
    return True


def is_where_listed(preposition: Token) -> bool:
    """As in "has the group | on its blacklist", which the parser hangs from the group."""
    return preposition.lower_ == "on" and any(
        tree.lemma(noun).endswith("list") for noun in tree.children(preposition, "pobj")
    )


def tells_apart(modifier: Token, head: Token, cast: Cast) -> bool:
    """Whether a modifier picks one of several; of a state its part of the world does not: "the Pacific nation"."""
    word = modifier.lower_
    if word in cast.words["office_modifiers"] and tree.lemma(head) in cast.words["organs"]:
        return False  # "the foreign minister"
    if word in cast.words["telling_apart"] or cast.hit(modifier):
        return True
    of_the_world = (
        word in cast.words["parts_of_the_world"] and tree.lemma(head) in cast.words["definite_states"]
    )
    return modifier.text[:1].isupper() and not of_the_world


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
