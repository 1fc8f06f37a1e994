"""What somebody says that a deed would do, which he names by a gerund: "Recognising A would help", "is the only way forward for B"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

WOULD = frozenset({"MD"})
MODALS = frozenset({"should", "must", "could", "can", "ought", "might"})
AGAINST = "against"
ONLY, HIMSELF = "only", "i"
FOR, IN, INTEREST = "for", "in", "interest"
SUPPORTS = frozenset({"have", "make", "offer", "hold"})
"""Verbs that tell nothing by themselves: "has the potential", "makes sense"."""
PREDICATES = ("attr", "acomp", "dobj", "xcomp", "prep", "advmod", "dative", "ccomp", "acl", "npadvmod")


def speaks_for(verb: Token, words: Mapping[str, Collection[str]]) -> bool:
    """Whether what is said of a deed speaks for it: what it would do, is to be or has to offer, and nothing in it against."""
    helping = tree.children(verb, "aux")
    ahead = any(t.tag_ in WOULD and t.lower_ != "will" for t in helping)
    now = tree.lemma(verb) in tree.COPULAS | SUPPORTS and verb.tag_ == "VBZ"
    contrary = any(word.lower_ == AGAINST for word in tree.children(verb, "prep"))
    if not (ahead or now) or contrary or tree.children(verb, "neg"):
        return False
    told = {tree.lemma(verb)} | {
        tree.lemma(word) for child in tree.children(verb, *PREDICATES) for word in child.subtree
    }
    against = told.intersection(words["speaking_against"])
    way = any(child.lower_ == ONLY for noun in tree.children(verb, *PREDICATES) for child in noun.lefts)
    if way:
        against -= {ONLY}  # "the only way"
    return not against and not told.isdisjoint(words["speaking_for"])


def argues_himself(verb: Token, words: Mapping[str, Collection[str]]) -> bool:
    """Whether it is told as what "I" think: "I contend that", ", I believe, "."""
    above = [*tree.ancestors(verb), *tree.children(verb, "parataxis")]
    thinking = [word for word in above if tree.lemma(word) in words["opinion_verbs"]]
    return any(t.lower_ == HIMSELF for word in thinking for t in tree.children(word, "nsubj"))


def for_whom(verb: Token) -> Iterator[Token]:
    """For whom it is said to be right: "the right decision for | Chad |", "For | Chad |, it would be", "in | Chad's | interest"."""
    told = tree.children(verb, "attr", "acomp")
    judged = tree.lemma(verb) in tree.COPULAS | SUPPORTS
    for clause in (one for noun in told for one in tree.children(noun, "relcl", "acl")):
        if any(mark.lower_ == FOR for mark in tree.children(clause, "mark")):
            yield from tree.children(clause, "nsubj")  # "the right thing for Chad to do"
    for host in (verb, *told, *(word for one in told for word in tree.children(one, "npadvmod", "advmod"))):
        if judged:
            yield from (noun for noun in tree.prepositional(host, FOR) if noun.pos_ in tree.NOMINAL)
        for noun in tree.prepositional(host, IN):
            if tree.lemma(noun) == INTEREST:
                yield from tree.children(noun, "poss")


def who_may_act(doc: Doc, words: Mapping[str, Collection[str]]) -> Iterator[Token]:
    """Of whom a sentence asks what he can do, or says that he should do something: "what options | Chad | has", "what should | Chad | do",
    "| Chad | must act".
    """
    for word in doc.tokens:
        if word.lower_ in words["asking_what"]:
            verb = tree.clause_verb(word)
            can = any(t.lower_ in MODALS for t in tree.children(verb, "aux"))
            if tree.lemma(verb) == "have" or can:
                yield from tree.children(verb, "nsubj")
        elif word.lower_ in MODALS and word.dep_ == "aux" and tree.lemma(word.head) in words["to_act"]:
            yield from tree.children(word.head, "nsubj")
