"""Subjects that the parser lost: behind a fronted phrase, before what is inserted, of a past tense that it took for a participle."""

from __future__ import annotations

from collections.abc import Iterator

from . import tree
from .edges import Edge, Rules
from .words import Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
STRANDED = frozenset({"advmod", "npadvmod", "nmod", "compound", "dep"})
CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "conj", "parataxis"})
"""How the verb of a sentence, or of what is said in it, may hang."""


def stranded_subject(verb: Token) -> Iterator[Edge]:
    """As in "Nauru closed its embassy": the name right before a finite verb is its subject, not an adverb of it."""
    if not lacks_subject(verb):
        return
    names = [c for c in verb.children if c.dep_ in STRANDED and c.pos_ == "PROPN" and c.i < verb.i]
    if names:
        yield Edge(word=names[-1], head=verb, dep="nsubj")


def subject_in_apposition(verb: Token) -> Iterator[Edge]:
    """As in "In a call with Tolen, Brecht promised", "Under pressure from its allies, Chad, citing its own plans, recalled": the name
    is the subject, not one with the end of a fronted phrase.
    """
    if not lacks_subject(verb) or any(stranded_subject(verb)):
        return
    first = min(word.i for word in (verb, *tree.children(verb, "aux", "neg")))
    fronted = [t for t in tree.children(verb, "prep", "npadvmod", "advmod") if t.i < first]
    behind = (t for phrase in fronted for t in phrase.subtree if is_behind_phrase(t, first))
    subject = next(behind, None)
    if subject is None:
        return
    passive = bool(tree.children(verb, "auxpass"))
    yield Edge(word=subject, head=verb, dep="nsubjpass" if passive else "nsubj")
    if is_past(verb):
        yield Edge(word=verb, head=verb.head, dep=verb.dep_, tag="VBD")


def is_behind_phrase(name: Token, verb: int) -> bool:
    """Whether what the parser took for a name of the noun before stands behind the comma that ends a fronted phrase."""
    start = name.left_edge.i
    second = name.dep_ == "pobj" and tree.children(name.head, "pobj")[0] != name
    if (
        not (second or name.dep_ in {"appos", "npadvmod"})
        or name.pos_ not in {"NOUN", "PROPN"}
        or not 0 < start <= name.i < verb
    ):
        return False
    opened = name.doc[start - 1].text == ","
    return opened or (name.i == verb - 1 and name.dep_ == "appos")


def lacks_subject(verb: Token) -> bool:
    subjects = tree.children(verb, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS)
    if is_past(verb):
        return not subjects
    helped = any(
        child.tag_ in FINITE or child.tag_ == "MD" for child in tree.children(verb, "aux", "auxpass")
    )
    finite = verb.tag_ in FINITE or helped
    return finite and not subjects


def past_tense(verb: Token) -> Iterator[Edge]:
    """As in "the states formally lifted sanctions": with a subject and an object of its own it is no participle."""
    if is_past(verb) and tree.children(verb, "nsubj"):
        yield Edge(word=verb, head=verb.head, dep=verb.dep_, tag="VBD")


def is_past(verb: Token) -> bool:
    """Whether what was tagged as a participle has an object and no helping verb, and so is a past tense."""
    helped = tree.children(verb, "aux", "auxpass", "agent", "mark")
    return verb.tag_ == "VBN" and verb.dep_ in CLAUSES and bool(tree.children(verb, "dobj")) and not helped


def subject_before_aside(name: Token) -> Iterator[Edge]:
    """As in "Ireland, officials say, invited him": it is Ireland that invited, and the officials who say so."""
    aside = name.head
    tellers = tree.children(aside, "nsubj")
    apart = name.i + 1 < len(name.doc) and name.doc[name.i + 1].text == ","
    if aside.dep_ != "parataxis" or len(tellers) < 2 or tellers[0] != name or not apart:
        return
    verb = aside.head
    if verb.i > aside.i and not tree.children(verb, *tree.ANY_SUBJECTS):
        yield Edge(word=name, head=verb, dep="nsubjpass" if tree.children(verb, "auxpass") else "nsubj")


RULES: Rules = {
    stranded_subject: FINITE,
    subject_in_apposition: FINITE | {"VBN", "VBG", "VB"},
    past_tense: frozenset({"VBN"}),
    subject_before_aside: frozenset({"nsubj"}),
}
