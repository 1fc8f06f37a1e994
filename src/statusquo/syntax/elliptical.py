"""Clauses of which nothing but an auxiliary is left, which the parser hangs wrongly: "A may recognise B, but C will not"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

ELLIPTICAL = grammar.words("elliptical")
ALONE = frozenset({"will", "does", "do", "did", "has", "have", "may", "might"})
DONE_AGAIN = frozenset({"did", "does", "do", "had", "has"})
ENDS = frozenset({".", ",", ";"})
SOMETHING, HAVING = "something", "having"
SAME, DO = "same", "do"
TIMES = grammar.words("times")
LINKS = frozenset({"but", "and", "while"})


def not_either(either: Token) -> Iterator[Edge]:
    """As in "A does not either": the verb is the auxiliary, and "either" stands beside it."""
    if either.lower_ != "either" or either.tag_ != "RB":
        return
    verbs = [word for word in tree.children(either, "aux") if tree.lemma(word) in ELLIPTICAL]
    if len(verbs) != 1 or either.i != verbs[0].i + 2 or not tree.children(either, "neg", "nsubj"):
        return
    yield Edge(word=verbs[0], head=verbs[0] if either.head == either else either.head, dep=either.dep_)
    yield Edge(word=either, head=verbs[0], dep="advmod")
    for child in either.children:
        if child != verbs[0]:
            yield Edge(word=child, head=verbs[0], dep=child.dep_)


def left_alone(auxiliary: Token) -> Iterator[Edge]:
    """As in "A may recognise B, but C will not": C is the subject of "will", and the verb before it no object of that."""
    if auxiliary.dep_ != "ROOT" or auxiliary.lower_ not in ALONE:
        return
    clauses = [verb for verb in tree.children(auxiliary, "ccomp") if verb.i < auxiliary.i]
    if len(clauses) != 1 or tree.children(auxiliary, "nsubj"):
        return
    (verb,) = clauses
    name = auxiliary.nbor(-1) if auxiliary.i else auxiliary
    link = name.doc.tokens[max(name.left_edge.i - 1, 0)]
    if name.pos_ != "PROPN" or name.dep_ != "conj" or link.lower_ not in LINKS:
        return
    yield Edge(word=verb, head=verb, dep="ROOT")
    yield Edge(word=auxiliary, head=verb, dep="conj")
    yield Edge(word=name, head=auxiliary, dep="nsubj")


def as_it_did(auxiliary: Token) -> Iterator[Edge]:
    """As in "met B in C, as he did in May": a clause of its own, whose day is not that of the verb before it."""
    if auxiliary.dep_ != "aux" or auxiliary.lower_ not in DONE_AGAIN:
        return
    preposition = auxiliary.head
    verb = preposition.head
    own = tree.children(auxiliary, "mark") and tree.children(auxiliary, "nsubj")
    if preposition.pos_ != "ADP" or not own:
        return
    yield Edge(word=auxiliary, head=verb, dep="advcl")
    yield Edge(word=preposition, head=auxiliary, dep="prep")


def something_told_of(verb: Token) -> Iterator[Edge]:
    """As in "A recognised B, something C refused to do": what C did stands behind the deed, and does not govern it."""
    deed = tree.first([v for v in tree.children(verb, "ccomp") if v.i < verb.i])
    if deed is None or tree.children(deed, "mark") or not tree.children(deed, "nsubj", "nsubjpass"):
        return
    thing = next((w for w in verb.doc[deed.i + 1 : verb.i] if w.lower_ == SOMETHING), None)
    if thing is None or thing.nbor(-1).text != "," or thing.head.i < verb.i:
        return
    yield Edge(word=deed, head=verb.head if verb.head != verb else deed, dep=verb.dep_)
    yield Edge(word=thing, head=deed, dep="npadvmod")
    yield Edge(word=verb, head=thing, dep="relcl")


def no_longer_another(longer: Token) -> Iterator[Edge]:
    """As in "A has ties with B, but C no longer": it is of C that they are denied, and not of A."""
    doc, no = longer.doc, longer.nbor(-1) if longer.i > 2 else longer
    ends = longer.i + 1 == len(doc) or doc.tokens[longer.i + 1].text in ENDS
    name = doc.tokens[max(no.i - 1, 0)]
    if no.lower_ != "no" or not ends or name.pos_ != "PROPN" or longer.head == name:
        return
    if doc.tokens[max(name.left_edge.i - 1, 0)].lower_ in LINKS and longer.head.i < name.i:
        yield Edge(word=longer, head=name, dep="advmod")
        yield Edge(word=name, head=longer.head, dep="dep")


def having_done(verb: Token) -> Iterator[Edge]:
    """As in "A invited B, C having declined": what C has done stands beside the deed, and does not govern it."""
    if not any(child.lower_ == HAVING and child.dep_ == "aux" for child in verb.children):
        return
    deed = tree.first([v for v in tree.children(verb, "ccomp") if v.i < verb.i])
    if deed is None or tree.children(deed, "mark") or not tree.children(deed, "nsubj", "nsubjpass"):
        return
    yield Edge(word=deed, head=deed, dep="ROOT")
    yield Edge(word=verb, head=deed, dep="advcl")


def the_same_then(same: Token) -> Iterator[Edge]:
    """As in "did the same | last year", "did the same | two weeks later": no year is the same."""
    time, article = same.head, same.nbor(-1) if same.i > 1 else same
    done = article.nbor(-1) if article.lower_ == "the" and article.i else None
    if same.lower_ != SAME or done is None or tree.lemma(done) != DO or time.i < same.i + 2:
        return
    if tree.lemma(time) in TIMES and time.left_edge == article and done in tree.ancestors(time):
        yield Edge(word=same, head=done, dep="dobj")
        yield Edge(word=article, head=same, dep="det")


RULES: Rules = {
    the_same_then: frozenset({"amod"}),
    not_either: frozenset({"RB"}),
    left_alone: frozenset({"ROOT"}),
    as_it_did: frozenset({"aux"}),
    something_told_of: frozenset({"ROOT"}),
    no_longer_another: frozenset({"advmod"}),
    having_done: frozenset({"ROOT"}),
}
NEEDS: Rules = {something_told_of: frozenset({SOMETHING}), having_done: frozenset({HAVING})}
WORDS: Rules = {
    the_same_then: frozenset({SAME}),
    not_either: frozenset({"either"}),
    left_alone: ALONE,
    as_it_did: DONE_AGAIN,
    no_longer_another: frozenset({"longer"}),
}
