"""A state that stands behind what it is: "the Gulf state of Qatar", and behind the day: "On Monday, Chile, a member of the bloc, ..."."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

STATE_WORDS = grammar.words("state_words")
REGIONAL = grammar.words("regional")
DIRECTIONS = grammar.words("directions")
NAMED_TIMES = grammar.words("weekdays") | grammar.words("months")
BEFORE = frozenset({"amod", "compound", "nmod"})
ARTICLES, PART_OF = frozenset({"a", "an", "the"}), grammar.words("part_of_a_whole")
COMPANY = frozenset({"along", "together"})
DATING = frozenset({"on", "in"})


def state_called(noun: Token) -> Iterator[Edge]:
    """As in "the Gulf state of Qatar": Qatar, and what it is. "The US state of Georgia", "the northern state of Kano" are none."""
    articles = any(word.lower_ in ARTICLES for word in tree.children(noun, "det"))
    if noun.lower_ not in STATE_WORDS or not noun.is_lower or not articles:
        return
    of = tree.first([child for child in tree.children(noun, "prep") if child.i == noun.i + 1])
    name = tree.first(tree.children(of, "pobj")) if of is not None and of.lower_ == "of" else None
    if name is None or of is None or name.pos_ != "PROPN" or not is_of_the_world(noun):
        return
    yield Edge(word=name, head=name if noun.head == noun else noun.head, dep=noun.dep_)
    yield Edge(word=noun, head=name, dep="nmod")
    for child in noun.children:
        if child.i > of.i:
            yield Edge(word=child, head=name, dep=child.dep_)


def is_of_the_world(noun: Token) -> bool:
    """Whether what stands before tells a part of the world, or what kind of state it is; not whose, nor in which part of another."""
    words = [word for word in noun.subtree if word.i < noun.i and word.dep_ in BEFORE]
    if any(word.lower_ in PART_OF for word in words):
        return False  # "a member state of the United Nations"
    names = [word for word in words if not word.is_lower]
    if any(word.lower_ not in REGIONAL for word in names):
        return False
    return bool(words) and (bool(names) or not any(word.lower_ in DIRECTIONS for word in words))


def subject_behind_day(name: Token) -> Iterator[Edge]:
    """As in "On Monday, Chile, a member of the bloc, sent an envoy": Chile did, and is no second name of the day."""
    day = name.head
    if name.dep_ != "appos" or name.pos_ != "PROPN" or day.lower_ not in NAMED_TIMES or name.i < day.i:
        return
    before = day.doc.tokens[max(day.left_edge.i - 1, 0)]
    if day.dep_ in tree.ANY_SUBJECTS and before.lower_ in DATING:
        yield Edge(word=name, head=day.head, dep=day.dep_)
        yield Edge(word=day, head=before, dep="pobj")
    elif day.dep_ == "pobj" and day.head.head.pos_ in {"VERB", "AUX"}:
        yield from beside_subject(name, day)


def beside_subject(name: Token, day: Token) -> Iterator[Edge]:
    """As in "On Monday, Chile as well as Peru recalled its envoy": both did."""
    verb = day.head.head
    subjects = [word for word in tree.children(verb, *tree.ANY_SUBJECTS) if word.i > name.i]
    links = [word for word in (*tree.children(day, "cc"), *tree.children(name, "cc")) if word.i > name.i]
    if name.i > verb.i or (subjects and not links):
        return
    if not subjects:
        yield Edge(word=name, head=verb, dep="nsubjpass" if tree.is_passive(verb) else "nsubj")
        return
    yield Edge(word=name, head=verb, dep=subjects[0].dep_)
    yield Edge(word=subjects[0], head=name, dep="conj")
    yield from (Edge(word=link, head=name, dep="cc") for link in links)


def beside_the_subject(preposition: Token) -> Iterator[Edge]:
    """As in "On Monday, Chile, along with Peru, recognised A": Peru beside Chile, which stands right before."""
    verb, comma = preposition.head, preposition.nbor(-1) if preposition.i > 1 else preposition
    if preposition.lower_ not in COMPANY or preposition.dep_ != "prep" or comma.text != ",":
        return
    name = comma.nbor(-1)
    if (
        name.pos_ == "PROPN"
        and name.dep_ in tree.ANY_SUBJECTS
        and name.head == verb
        and preposition.i < verb.i
    ):
        yield Edge(word=preposition, head=name, dep="prep")


RULES: Rules = {
    beside_the_subject: frozenset({"prep"}),
    state_called: frozenset({"NN"}),
    subject_behind_day: frozenset({"appos"}),
}
WORDS: Rules = {state_called: STATE_WORDS, beside_the_subject: COMPANY}
NEEDS: Rules = {subject_behind_day: NAMED_TIMES}
