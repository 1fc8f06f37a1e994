"""The phrase after a preposition, also where the parser hung it from a neighbour: "talks in Oman between A and B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .shared_phrases import shared_with_next

if TYPE_CHECKING:
    from ..syntax.words import Token

DEALING = grammar.words("dealing")
DOERS = frozenset({"by", "to"})
"""Prepositions of the phrases that may stand between a noun and another phrase of its own."""
ALWAYS_OF, SOMETIMES_OF = grammar.words("always_of"), grammar.words("sometimes_of")
PLACING = frozenset({"in", "at", "on"})
"""Prepositions of the place and the day of a meeting."""
POSTED = grammar.words("posted")
OF_NOUNS = frozenset({"by", "of", "to"})
SHARED = frozenset({"between", "with"})
"""Prepositions that name the other side of a talk."""


def prepositional(token: Token, preposition: str) -> list[Token]:
    """The phrase after a preposition; for a verb, also where the parser hung it from the object or a particle."""
    found = [noun for noun in tree.prepositional(token, preposition) if not is_aside(noun)]
    if found:
        return found
    if token.pos_ in {"NOUN", "PROPN"} and preposition in SHARED:
        near = beyond_the_place(token, preposition) or right_after(token, preposition)
        return near or (behind_the_verb(token) if preposition == "between" else [])
    if token.pos_ == "NOUN" and preposition in OF_NOUNS and (preposition != "of" or "by" in token.doc.lemmas):
        return beyond_what_is_between(token, preposition)
    if token.dep_ == "pobj" and tree.lemma(token.head) == "as":
        return after_the_office(token, preposition)
    if token.pos_ not in {"VERB", "AUX"}:
        return found
    for child in token.children:
        if child.dep_ in {"prt", "advmod", "acomp"} or (
            child.dep_ == "dobj" and preposition in {"with", "to", "from"}
        ):
            found += tree.prepositional(child, preposition)
    if found or preposition != "with":
        return found
    return beyond_the_circumstance(token) or shared_with_next(token, preposition)


def beyond_what_is_between(noun: Token, preposition: str) -> list[Token]:
    """The phrase of a noun that the parser hung from another between them."""
    if preposition == "by":
        return dealt_by(noun) or beyond_the_place(noun, preposition) or run_on(noun, preposition)
    if preposition == "of":
        return beyond_its_doer(noun)
    return beyond_the_doer(noun) or run_on(noun, preposition) or behind_adjective(noun)


def is_aside(noun: Token) -> bool:
    """As in ", with Oman as go-between": who helps is not the one to whom one talks."""
    mark = noun.head
    if mark.lower_ != "with" or not mark.i or mark.nbor(-1).text != ",":
        return False
    end = noun.right_edge.i + 1
    return noun.doc[end : end + 1].text.lower() == "as"


def beyond_the_place(noun: Token, preposition: str) -> list[Token]:
    """As in "talks in Oman between Iran and Iraq", "negotiations on a truce with the rebels": hung from the noun between."""
    between = [pobj for prep in tree.children(noun, "prep") for pobj in tree.children(prep, "pobj")]
    return [found for inner in between for found in tree.prepositional(inner, preposition)]


def behind_the_verb(noun: Token) -> list[Token]:
    """As in "talks were held in Oman between Iran and Iraq": the sides of the subject, told behind its verb."""
    while noun.dep_ == "pobj" and tree.lemma(noun.head) == "of":
        noun = noun.head.head  # "a round of talks"
    verb = noun.head
    if noun.dep_ not in tree.ANY_SUBJECTS or noun.i > verb.i or verb.pos_ != "VERB":
        return []
    places = [noun for prep in tree.children(verb, "prep") for noun in tree.children(prep, "pobj")]
    return [side for word in (verb, *places) for side in tree.prepositional(word, "between")]


def beyond_the_circumstance(verb: Token) -> list[Token]:
    """As in "met on Monday in the capital with Chad": hung from the place or the day between, the last thing of the clause."""
    between = [noun for prep in tree.children(verb, "prep") for noun in tree.children(prep, "pobj")]
    named = [
        inner
        for noun in between
        if tree.lemma(noun.head) in PLACING
        for inner in (noun, *tree.children(noun, "appos"))
    ]
    return [found for inner in named for found in tree.prepositional(inner, "with")]


def beyond_the_doer(noun: Token) -> list[Token]:
    """As in "a visit by Minister Okoro to Togo", "a challenge from Ghana to the plan": hung from whoever does it, unless that is
    a post.
    """
    named = [*tree.prepositional(noun, "by"), *tree.prepositional(noun, "from")]
    doers = [doer for doer in named if tree.lemma(doer) not in POSTED]
    return [found for doer in doers for found in tree.prepositional(doer, "to")]


def beyond_its_doer(noun: Token) -> list[Token]:
    """As in "the endorsement by the union of the plan": hung from the name of the one who does it, unless that is a part of the
    name ("by the Republic of Korea").
    """
    doers = [doer for doer in tree.prepositional(noun, "by") if doer.pos_ == "PROPN"]
    found = [(doer, thing) for doer in doers for thing in tree.prepositional(doer, "of")]
    return [thing for doer, thing in found if not may_be_named_of(doer, thing)]


def may_be_named_of(name: Token, thing: Token) -> bool:
    """Whether "of" may stand within a name: "Republic of the Congo", "Council of Europe", but not "the Council of the plan"."""
    if tree.lemma(name) in ALWAYS_OF:
        return True
    return tree.lemma(name) in SOMETIMES_OF and not tree.children(thing, "det", "poss")


def behind_adjective(noun: Token) -> list[Token]:
    """As in "keeps a channel open to Chad", "made money available to Chad"."""
    behind = [word for word in tree.children(noun, "amod") if word.i > noun.i]
    return [found for word in behind for found in tree.prepositional(word, "to")]


def run_on(noun: Token, preposition: str) -> list[Token]:
    """As in "came after a visit | by the minister | to Chad": the phrases right behind a noun, though the parser hung them from
    the verb.
    """
    at = noun.i + 1
    while noun.dep_ == "pobj" and at < len(noun.doc) and noun.doc[at].dep_ in {"prep", "agent"}:
        phrase = noun.doc[at]
        if phrase.head != noun and not any(node == phrase.head for node in tree.ancestors(noun)):
            break
        if tree.lemma(phrase) == preposition:
            return tree.children(phrase, "pobj")
        if tree.lemma(phrase) not in DOERS:
            break
        at = phrase.right_edge.i + 1
    return []


def dealt_by(noun: Token) -> list[Token]:
    """As in "is under sanctions imposed by Chad"."""
    clauses = [clause for clause in tree.children(noun, "acl") if tree.lemma(clause) in DEALING]
    return [found for clause in clauses for found in tree.prepositional(clause, "by")]


def right_after(noun: Token, preposition: str) -> list[Token]:
    """As in "acted in solidarity with Chad": the phrase after a bare noun, though the parser hung it from the verb."""
    after = next((word for word in noun.doc[noun.i + 1 :] if not word.is_punct), noun)
    bare = noun.dep_ == "pobj" and all(child.is_punct for child in noun.children)
    hung = after.dep_ == "prep" and tree.lemma(after) == preposition and noun in list(after.head.subtree)
    return tree.children(after, "pobj") if bare and hung else []


def after_the_office(noun: Token, preposition: str) -> list[Token]:
    """The phrase right after "as envoy", though the parser hung it from what stands before: "A as envoy to B", "announced the
    appointment of A as envoy to B".
    """
    holder = noun.head.head
    above = holder.head if holder.pos_ == "NOUN" and holder.dep_ in {"dobj", "nsubjpass"} else holder
    words = [*holder.children, *(above.children if above != holder else ())]
    after = [c for c in words if c.dep_ == "prep" and c.i == noun.right_edge.i + 1]
    return [item for c in after if tree.lemma(c) == preposition for item in tree.children(c, "pobj")]
