"""Who wants something of another: what is held back until it is done ("wants B to free them before granting recognition"), and to
whom it is done where only he can be meant ("told B to accept talks").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

BEFORE, FOR, IN = "before", "for", "in"
RETURNS = grammar.words("returns")
WANTING = grammar.words("wanting")
GIVEN, INSISTING = grammar.words("held_back"), grammar.words("insisting")
ASKED = frozenset({"xcomp", "ccomp", "advcl", "acl", "conj", "dobj", "pobj", "prep"})
PLURAL = frozenset({"NNS", "NNPS"})
PLACING = ("in", "by", "from", "of")
"""Prepositions of whoever is to do what is wanted: "wants reforms in Chad"."""


def withholder(given: Token) -> list[Token]:
    """Who wants something first, and so holds back what is given for it."""
    wanting = wanted_by(given)
    return roles.subject(wanting) if wanting is not None else []


def earner(given: Token) -> list[Token]:
    """Who is to do what is wanted: "wants Chad to hold talks first", "asked Chad for talks", "wants reforms in Chad"; unless the
    phrase names whom it is given to.
    """
    wanting, deed = wanted_by(given), deed_before(given)
    things = tree.children(given, "dobj") if given.pos_ == "VERB" else []
    named = any(word.pos_ != "PRON" and tree.lemma(word) not in GIVEN for word in things)
    if wanting is None or deed is None or named:
        return []
    own = tree.children(deed, *tree.SUBJECTS) if deed != wanting else []
    if own and own[0] not in roles.subject(wanting):
        return own
    asked = [word for word in tree.children(wanting, "dobj", "dative") if word.pos_ == "PROPN"]
    things = [deed] if deed.pos_ == "NOUN" else tree.children(deed, "dobj")
    placed = [noun for thing in things for side in PLACING for noun in tree.prepositional(thing, side)]
    called = tree.prepositional(wanting, "on") if tree.lemma(wanting) not in INSISTING else []
    return asked or [noun for noun in placed if noun.pos_ == "PROPN"] or called


def wanted_by(given: Token) -> Token | None:
    """The verb of wanting under which that is told for which something is given."""
    node = deed_before(given)
    while node is not None and node.head != node:
        if tree.lemma(node) in WANTING and node.pos_ == "VERB" and node.dep_ != "conj":
            return node
        done = node.dep_ == "acl" and node.tag_ == "VBN" and node.head.dep_ == "dobj"  # "wants a vote held"
        if not done and node.dep_ not in {"ccomp", "xcomp", "dobj", "conj", "advcl"}:
            return None
        node = node.head
    return node if node is not None and tree.lemma(node) in WANTING else None


def deed_before(given: Token) -> Token | None:
    """What is to be done before, or for what it is given."""
    if given.dep_ == "advcl":
        opened = any(word.lower_ == BEFORE for word in tree.children(given, "mark"))
        return given.head if opened else None
    if given.dep_ not in {"pcomp", "pobj"}:
        return None
    preposition = given.head
    if preposition.lower_ == BEFORE:
        return preposition.head
    returned = preposition.head
    if preposition.lower_ == FOR and returned.lower_ in RETURNS and returned.head.lower_ == IN:
        return returned.head.head
    return None


def asker(deed: Token) -> list[Token]:
    """Who asks another to deal with him: "urged Chad to come to the table"; of those asked in pairs each deals with the other."""
    node = deed
    while node.dep_ in ASKED and node.head != node:
        node = node.head
        if tree.lemma(node) in WANTING:
            asked = roles.subject(deed)
            both = any(tree.children(word, "conj") or word.tag_ in PLURAL for word in asked)
            return [] if both else [word for word in roles.subject(node) if word not in asked]
    return []


def object_beside(verb: Token) -> list[Token]:
    """What the verb that is joined to this one is done to: "lift sanctions and start rebuilding Chad"."""
    joined = [*tree.children(verb, "conj"), *([verb.head] if verb.dep_ == "conj" else [])]
    verbs = [inner for one in joined for inner in (one, *tree.children(one, "xcomp"))]
    return [word for one in verbs for word in tree.children(one, "dobj") if word.pos_ == "PROPN"]
