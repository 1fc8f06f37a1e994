""" "Back" as a verb: "Russia and China back the council", "its neighbours back the junta", which the parser takes for an adverb.

Those who do it are several and stand right before it; whom they back stands right behind it and is no time ("back on Monday").
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

BACK = "back"
TIMES = grammar.words("times")
OPENING = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
WITHIN = OPENING | {"NUM", "PART"}
PLURAL = frozenset({"NNS", "NNPS"})


def back_as_verb(word: Token) -> Iterator[Edge]:
    """The verb with its doers and its object, and what the parser hung from them with the verb as well."""
    thing = phrase_behind(word)
    if word.lower_ != BACK or word.pos_ == "VERB" or not word.i or thing is None:
        return
    own = tree.children(word, "nsubj")
    if own:
        if is_several(own[0], word):
            yield Edge(word=word, head=word.head, dep=word.dep_, tag="VBP")
            yield Edge(word=thing, head=word, dep="dobj")
        return
    doers = first_doer(word)
    if doers is None or not is_several(doers, word):
        return
    if doers.head == doers:
        yield from of_the_sentence(word, doers, thing)
    elif doers.dep_ == "nsubj" and doers.head.i > thing.i:
        yield from before_another(word, doers, thing)


def of_the_sentence(word: Token, doers: Token, thing: Token) -> Iterator[Edge]:
    """Where the parser found no verb, or only one below the doers: "Iran and Cuba back him, while ..."."""
    yield Edge(word=word, head=word, dep="ROOT", tag="VBP")
    yield Edge(word=doers, head=word, dep="nsubj")
    yield Edge(word=thing, head=word, dep="dobj")
    for behind in doers.children:
        if behind.i > word.i and behind != thing:
            yield Edge(word=behind, head=word, dep=behind.dep_)


def before_another(word: Token, doers: Token, thing: Token) -> Iterator[Edge]:
    """Where the doers were given to the next verb: "Turkey and Qatar back Tripoli but Egypt supports the general"."""
    verb = doers.head
    others = [c for c in tree.children(doers, "conj") if c.i > thing.i and c.pos_ in tree.NOMINAL]
    joining = [c for c in tree.children(doers, "cc") if c.i > thing.i]
    if not others or not joining:
        return
    root = verb.head == verb
    yield Edge(word=word, head=word if root else verb.head, dep=verb.dep_, tag="VBP")
    yield Edge(word=doers, head=word, dep="nsubj")
    yield Edge(word=thing, head=word, dep="dobj")
    yield Edge(word=joining[0], head=word, dep="cc")
    yield Edge(word=verb, head=word, dep="conj")
    yield Edge(word=others[0], head=verb, dep="nsubj")


def first_doer(word: Token) -> Token | None:
    """The first of the doers, whose list ends right before the verb."""
    last = word.nbor(-1)
    if last.pos_ not in tree.NOMINAL:
        return None
    while last.dep_ == "conj":
        last = last.head
    return last


def is_several(doers: Token, word: Token) -> bool:
    """Whether more than one does it, as the form of the verb wants: "ministers", "Chad and Mali"."""
    joined = any(c.i < word.i for c in tree.children(doers, "conj"))
    return doers.i < word.i and (doers.tag_ in PLURAL or joined)


def phrase_behind(word: Token) -> Token | None:
    """The noun of the phrase right behind a word; None where none stands there, and of a time."""
    doc, at = word.doc, word.i + 1
    if at >= len(doc) or doc.tokens[at].pos_ not in OPENING:
        return None
    while at + 1 < len(doc) and doc.tokens[at + 1].pos_ in WITHIN:
        at += 1
    noun = doc.tokens[at]
    return noun if noun.pos_ in tree.NOMINAL and tree.lemma(noun) not in TIMES else None


RULES: Rules = {back_as_verb: frozenset({"RB", "RP", "IN", "NN"})}
WORDS: Rules = {back_as_verb: frozenset({BACK})}
