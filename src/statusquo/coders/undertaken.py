"""Whose a deed is that a noun names from within another: "two days of talks", "its offer of talks", "said that sanctions would follow"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

STRETCHES = grammar.words("stretches")
UNDERTAKINGS, FORMING = grammar.words("undertakings"), grammar.words("forming")
IN_COMPANY = grammar.words("in_company")
STATING = grammar.words("stating")
PAVING, PAVED = grammar.words("paving"), grammar.words("paved")
INSISTING, INSISTED_ON = grammar.words("insisting"), grammar.words("insisted_on")
UNDER_WAY = grammar.words("in_preparation")
VERBS = frozenset({"VERB", "AUX"})


def whole_of(noun: Token) -> Token:
    """The occasion of which a noun tells a stretch, or itself: the days of "began two days of talks"."""
    while noun.dep_ == "pobj" and tree.lemma(noun.head) == "of" and tree.lemma(noun.head.head) in STRETCHES:
        noun = noun.head.head
    return way_to(noun) or noun


def way_to(noun: Token) -> Token | None:
    """The way that is paved to it: "paved the way for talks with"."""
    way = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else noun
    paved = way != noun and way.dep_ == "dobj" and tree.lemma(way) in PAVED and tree.lemma(way.head) in PAVING
    return way if paved else None


def undertaker(noun: Token) -> list[Token]:
    """Whose plan, offer or wish it is: "Chad's offer of talks with Peru", "has plans for a summit with"."""
    noun = whole_of(noun)
    plan = noun.head.head
    if noun.dep_ != "pobj" or plan.pos_ != "NOUN":
        return []
    if tree.lemma(plan) in INSISTED_ON and plan.dep_ == "dobj" and tree.lemma(plan.head) in INSISTING:
        return roles.subject(plan.head)
    if tree.lemma(plan) not in UNDERTAKINGS:
        return []
    owners = tree.children(plan, "poss") or tree.prepositional(plan, "by") or tree.prepositional(plan, "from")
    names = [t for t in tree.children(plan, "amod", "compound", "nmod") if t.text[:1].isupper()]
    if owners or names:
        return owners or names[:1]
    verb = plan.head
    own = plan.dep_ == "dobj" and verb.pos_ in VERBS and tree.lemma(verb) in FORMING
    return roles.subject(verb) if own else []


def beside_whom(gerund: Token) -> list[Token]:
    """Whom the subject joins in it: of "Chad joined Peru in sanctioning Mali" Peru has done so as well."""
    verb = gerund.head.head
    company = (
        tells_as_done(verb)
        and gerund.dep_ == "pcomp"
        and gerund.head.lower_ == "in"
        and tree.lemma(verb) in IN_COMPANY
    )
    return [t for t in tree.children(verb, "dobj") if t.pos_ == "PROPN" and t.i < gerund.i] if company else []


def tells_as_done(verb: Token) -> bool:
    """As in "joined Peru in", "has joined Peru in", "joins Peru in" of a headline, ", joining Peru in"; not "will join Peru in"."""
    if verb.tag_ == "VBN":
        return any(child.lower_ in {"has", "have"} for child in tree.children(verb, "aux"))
    return verb.tag_ in {"VBD", "VBZ", "VBP"} or (verb.tag_ == "VBG" and verb.dep_ == "advcl")


def planner(word: Token) -> list[Token]:
    """Who says that it is to come: "the president said that sanctions would be announced", "are on the table"."""
    if word.pos_ in VERBS:
        verb, told = word, bool(tree.children(word, "nsubjpass"))
    else:
        verb, told = word.head, word.dep_ in tree.ANY_SUBJECTS and not tree.children(word, "poss")
    above = verb.head
    said = told and verb.dep_ == "ccomp" and tree.lemma(above) in STATING and not tree.children(above, "neg")
    return roles.subject(above) if said and is_to_come(verb) else []


def is_to_come(verb: Token) -> bool:
    if any(child.lower_ in {"will", "would", "'ll", "’ll"} for child in tree.children(verb, "aux")):
        return not tree.children(verb, "neg", "attr", "acomp")
    phrases = [noun for prep in tree.children(verb, "prep") for noun in tree.children(prep, "pobj")]
    return any(tree.lemma(noun) in UNDER_WAY for noun in phrases) and not tree.children(verb, "neg")
