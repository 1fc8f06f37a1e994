"""States that stand beside a name and are hung elsewhere: "listed as a group by Japan and many Western states"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

STATES = grammar.words("groups_of_states")
TOLD_AS = frozenset({"pobj", "oprd", "attr"})
BY = "by"


def second_doer(noun: Token) -> Iterator[Edge]:
    """The states that stand right behind "by Japan and" do it with Japan; nobody is listed as a group and as states."""
    role = noun.head
    if role.tag_ != "NN" or role.dep_ not in TOLD_AS or not may_act(noun):
        return
    doers = [
        name
        for phrase in tree.children(role, "prep", "agent")
        if phrase.lower_ == BY
        for name in tree.children(phrase, "pobj")
    ]
    links = [link for link in tree.children(role, "cc") if link.i < noun.i]
    if not doers or not links or links[-1].i != doers[-1].right_edge.i + 1:
        return
    yield Edge(word=noun, head=doers[-1], dep="conj")
    yield Edge(word=links[-1], head=doers[-1], dep="cc")


def name_before_states(name: Token) -> Iterator[Edge]:
    """As in "by Japan and Western governments", read as the Japan and Western ones; "US and Western governments" may be those of both."""
    noun, people = name.head, tree.first(tree.children(name, "conj"))
    if name.pos_ != "PROPN" or noun.tag_ != "NNS" or tree.lemma(noun) not in STATES or people is None:
        return
    beside = people.pos_ == "ADJ" and people.i == noun.i - 1 and people.text[:1].isupper()
    if beside and not name.text.isupper() and noun.head != noun and not tree.children(noun, "det", "poss"):
        yield Edge(word=name, head=noun.head, dep=noun.dep_)
        yield Edge(word=noun, head=name, dep="conj")
        yield Edge(word=people, head=noun, dep="amod")


def may_act(noun: Token) -> bool:
    return noun.pos_ == "PROPN" or (noun.tag_ == "NNS" and tree.lemma(noun) in STATES)


RULES: Rules = {second_doer: frozenset({"conj"}), name_before_states: frozenset({"nmod", "compound"})}
KINDS: Rules = {name_before_states: frozenset({"PROPN"})}
NEEDS: Rules = {second_doer: frozenset({BY}), name_before_states: STATES}
