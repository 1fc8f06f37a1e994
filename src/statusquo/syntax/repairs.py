"""What the parser read otherwise than it is meant: subjects taken for adverbs or appositions, relatives hung elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
STRANDED = frozenset({"advmod", "npadvmod", "nmod", "compound", "dep"})


def stranded_subject(verb: Token) -> list[Token]:
    """The name right before a finite verb that the parser took for an adverb: "Nauru closed its embassy"."""
    own = list(verb.children)
    if verb.tag_ not in FINITE or any(child.dep_ in {"nsubjpass", "csubjpass"} for child in own):
        return []
    names = [c for c in own if c.dep_ in STRANDED and c.pos_ == "PROPN" and c.i < verb.i]
    return names[-1:] or subject_in_apposition(verb)


def subject_in_apposition(verb: Token) -> list[Token]:
    """As in "In a call with Tolen, Brecht promised": what stands before the verb, read as one with the end of a fronted phrase."""
    first = min(word.i for word in (verb, *(c for c in verb.children if c.dep_ in {"aux", "neg"})))
    before = verb.doc[max(first - 1, 0)]
    fronted = any(node.dep_ == "prep" and node.head == verb for node in before.ancestors)
    return [before] if fronted and before.dep_ == "appos" and before.pos_ in {"NOUN", "PROPN"} else []


def noun_before(relative: Token) -> Token | None:
    """The noun right before a relative word whose clause the parser hung elsewhere ("Hamas - which is backed by X")."""
    for token in reversed(list(relative.doc[max(0, relative.i - 3) : relative.i])):
        if token.pos_ in {"NOUN", "PROPN"}:
            return token
        if token.pos_ != "PUNCT":
            return None
    return None


def list_before(relative: Token, head: Token) -> Token:
    """As in "A, B and C, who ...": after a comma the relative stands for the whole list, not for its last member."""
    before = relative.doc[relative.i - 1] if relative.i else relative
    while before.text == "," and head.dep_ == "conj" and head.pos_ == "PROPN" and head.head.pos_ == "PROPN":
        head = head.head
    return head
