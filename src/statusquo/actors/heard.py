"""What the words around a mention tell of it: a person, a full name, one through whom many act, one who acts in the main clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast
    from .spoken import Spoken, Stretch

JUDGING = frozenset({"for", "over"})
SHOWING_PERSONS = ("titles", "organs", "person_nouns", "office_holders")


def acts_through_many(party: Party) -> bool:
    """Whether those who acted for it are several: "officials", "Israeli troops"."""
    return party.agent is not None and not party.in_person and party.agent.endswith("s")


def acts_in_main_clause(spoken: Spoken, stretch: Stretch) -> bool:
    """As in "Chad would let Dara Venn leave, President Holm said": Holm, of whom the next sentence goes on."""
    if stretch.doc is None or spoken.listed < 0:
        return False
    verb = stretch.doc[spoken.listed].head
    return verb.head == verb


def is_shown_a_person(token: Token, cast: Cast) -> bool:
    """Whether the words around an unknown name show that it is somebody's: "Mr Mensah", "the banker, Dana Mensah", "Mensah said"."""
    words = cast.words
    beside = tree.children(token, "compound", "appos")
    if token.dep_ == "appos":
        beside.append(token.head)
    told = {name for word in beside for name in (tree.lemma(word), word.lower_.rstrip("."))}
    if any(not told.isdisjoint(words[name]) for name in SHOWING_PERSONS):
        return True
    if any(t.lower_ == "who" for clause in tree.children(token, "relcl") for t in clause.children):
        return True
    full = (
        len(cast.name_of(token).split()) > 1
        and not {w.lower() for w in cast.name_of(token).split()} & words["name_heads"]
    )
    return full and token.dep_ == "nsubj" and tree.lemma(token.head) in words["said"]


def is_in_full(party: Party) -> bool:
    """Whether a name has two words or more, so that the last may stand for it from then on."""
    return party.kind in {"person", "provisional", "organisation", "group"} and " " in party.name


def judged_for(whose: Token) -> list[Token]:
    """Whom a sentence judges for what is theirs: "thanked Chad for its support", "listed the group as a danger over its attacks"."""
    preposition = whose.head.head
    if whose.dep_ != "poss" or whose.head.dep_ != "pobj" or tree.lemma(preposition) not in JUDGING:
        return []
    governor = preposition.head
    if governor.dep_ == "pobj" and tree.lemma(governor.head) == "as":
        governor = governor.head.head
    verb = governor.head if governor.dep_ in {"dobj", "nsubjpass"} else governor
    if verb.pos_ != "VERB":
        return []
    return [token for token in roles.whom_it_judges(verb) if token.i < whose.i]
