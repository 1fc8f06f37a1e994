"""Phrases of which a sentence says that they are not meant: "recognised by A but not by B", "with A, though not with B", "rather than by B".

They hang from their verb by a relation of their own, so that nobody takes B for one of those who act.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import tree
from .edges import Edge, Rules
from .words import Token

APART = "apart"
HANGING = frozenset({"prep", "agent", "dative", "conj"})
BESIDE = frozenset({"dobj", "npadvmod", "appos", "attr", "dep"})
"""What the parser takes a name behind "but not" for."""
COMPARING = frozenset({"cc", "mark", "prep"})
NOT, THAN, RATHER = "not", "than", frozenset({"rather", "instead"})


def is_not(word: Token) -> bool:
    return word.lower_ == NOT and word.dep_ == "neg"


def denied_phrase(not_: Token) -> Iterator[Edge]:
    """As in "by A but not by B"."""
    if not is_not(not_):
        return
    preposition = not_.head
    behind = not_.nbor() if not_.i + 1 < len(not_.doc) else not_
    if behind == preposition and preposition.pos_ == "ADP" and preposition.dep_ in HANGING:
        apart = hung_apart(preposition)
        yield apart
        for other in tree.children(preposition, "conj"):  # "not by A but by B"
            if other.pos_ == "ADP" and not tree.children(other, "neg"):
                yield Edge(word=other, head=apart.head, dep="prep")


def denied_many(not_: Token) -> Iterator[Edge]:
    """As in "has been recognised by A, but not the majority of states": they are set apart from those who act or are acted on."""
    if not is_not(not_):
        return
    many = not_.head
    verb = many.head
    if (
        not not_.i
        or many.dep_ != "conj"
        or many.pos_ != "NOUN"
        or verb.pos_ != "VERB"
        or not_.nbor(-1).lower_ != "but"
    ):
        return
    agents = [noun for by in tree.children(verb, "agent") for noun in tree.children(by, "pobj")]
    beside = agents or tree.children(verb, "dobj")
    if beside and beside[-1].i < not_.i and not tree.children(many, *tree.ANY_SUBJECTS):
        yield Edge(word=many, head=beside[-1], dep="conj")


def denied_name(not_: Token) -> Iterator[Edge]:
    """As in "recognised A, but not B", where B was read as one more object of the verb: B is set apart from A."""
    if not is_not(not_):
        return
    name = not_.nbor() if not_.i + 1 < len(not_.doc) else not_
    while name.head.i > name.i and name.head.pos_ in {"NOUN", "PROPN"}:
        name = name.head
    verb = name.head
    if not_.head.lower_ != "but" or name.dep_ not in BESIDE or verb.pos_ != "VERB" or verb.i > not_.i:
        return
    before = [noun for noun in tree.children(verb, "dobj") if verb.i < noun.i < not_.i]
    if before:
        yield Edge(word=name, head=before[-1], dep="conj")


def denied_aside(not_: Token) -> Iterator[Edge]:
    """As in "asked A, not B, to recognise C", where the negation was read as that of the verb: it is B's."""
    tokens = not_.doc.tokens
    if not is_not(not_) or not_.head.pos_ != "VERB" or not 1 < not_.i < len(tokens) - 2:
        return
    before, name, behind = tokens[not_.i - 1], tokens[not_.i + 1], tokens[not_.i + 2]
    first = tokens[not_.i - 2]
    if before.text != "," or behind.text != "," or name.pos_ != "PROPN" or first.pos_ != "PROPN":
        return
    yield Edge(word=not_, head=name, dep="neg")
    yield Edge(word=name, head=first, dep="conj")


def other_phrase(than: Token) -> Iterator[Edge]:
    """As in "by A rather than by B"."""
    if than.lower_ != THAN or than.dep_ not in COMPARING:
        return
    behind = than.nbor() if than.i + 1 < len(than.doc) else than
    if than.i and than.nbor(-1).lower_ in RATHER and behind.pos_ == "ADP" and behind.dep_ in HANGING:
        yield hung_apart(behind)


def hung_apart(preposition: Token) -> Edge:
    host = preposition.head
    while host.pos_ == "ADP" and host.head != host:
        host = host.head
    return Edge(word=preposition, head=host, dep=APART)


def phrases_apart(name: Token) -> list[Token]:
    """Those whom phrases like that of a name set apart from it: B of "by A but not by B"."""
    preposition = name.head
    if name.dep_ != "pobj" or preposition.pos_ != "ADP":
        return []
    host = preposition.head
    while host.pos_ == "ADP" and host.head != host:
        host = host.head
    hosts = dict.fromkeys((host, tree.clause_verb(host)))
    apart = [child for one in hosts for child in tree.children(one, APART)]
    return [
        noun
        for child in apart
        if tree.lemma(child) == tree.lemma(preposition)
        for noun in tree.children(child, "pobj")
    ]


def mark_of(name: Token) -> Token | None:
    """The word that sets a phrase apart: "not", "than"."""
    preposition = name.head
    if preposition.dep_ != APART or not preposition.i:
        return None
    return preposition.nbor(-1)


RULES: Rules = {
    denied_phrase: frozenset({"neg"}),
    denied_many: frozenset({"neg"}),
    denied_name: frozenset({"neg"}),
    denied_aside: frozenset({"neg"}),
    other_phrase: COMPARING,
}
WORDS: Rules = {
    denied_phrase: frozenset({NOT}),
    denied_name: frozenset({NOT}),
    denied_aside: frozenset({NOT}),
    denied_many: frozenset({NOT}),
    other_phrase: frozenset({THAN}),
}
