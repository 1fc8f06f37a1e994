"""Whether the sentence takes it for granted that what a noun names happened: "after Germany's recognition of Croatia"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..syntax import grammar, lists, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

AFTERWARDS = grammar.words("afterwards")
OF_EVENTS = grammar.words("of_events")
LIGHT = grammar.words("light_verbs")


def is_settled(noun: Token, evaluating: frozenset[str]) -> bool:
    """After it, in spite of it, what only a deed does ("drew", "angered"), or somebody's judgement of it: then it happened.

    `evaluating` are verbs whose object is a fact for whoever judges it ("condemned X's recognition of Y").
    """
    if not is_definite(noun):
        return False
    head = noun.head
    match noun.dep_:
        case "pobj":
            afterwards = {tree.lemma(head), head.lower_} & AFTERWARDS
            return bool(afterwards) and not is_hypothetical(tree.clause_verb(head))
        case "dobj":
            return tree.lemma(head) in evaluating and not is_hypothetical(head)
        case "nsubj" | "nsubjpass":
            happened = head.tag_ == "VBD" or (
                head.tag_ == "VBN" and bool(tree.children(head, "aux", "auxpass"))
            )
            return happened and tree.lemma(head) in OF_EVENTS and not is_hypothetical(head)
        case _:
            return False


def is_only_named(noun: Token, actor: Sequence[Token], cues: Sequence[str]) -> bool:
    """As in "mocked talks with Chad": the subject of a verb that neither carries the noun out nor tells what became of it."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.pos_ != "VERB" or tree.children(noun, "poss"):
        return False
    explained = tree.lemma(verb) in LIGHT or verb.lower_ in cues
    return not explained and list(actor) == (roles.subject(verb) or roles.deep_subject(verb, 0))


def is_of_others(noun: Token, turning: Sequence[Token]) -> bool:
    """As in "Egypt rejects the accord between A and B": whoever rejects it is none of the two, so that it stands all the same."""
    verb = noun.head
    if noun.dep_ not in {"dobj", "nsubjpass"} or verb not in turning:
        return False
    sides = {word.lower_ for side in tree.prepositional(noun, "between") for word in lists.conjuncts(side)}
    doers = roles.subject(verb) if noun.dep_ == "dobj" else tree.prepositional(verb, "by")
    return len(sides) > 1 and bool(doers) and all(d.pos_ != "PRON" and d.lower_ not in sides for d in doers)


def is_unwanted_by_others(actor: Sequence[Token], turning: Sequence[Token]) -> bool:
    """As in "Kenya resisted pressure for UN sanctions on Chad": whoever is against it is not the one who would do it."""
    doers = [doer for verb in turning if verb.pos_ == "VERB" for doer in roles.subject(verb)]
    return bool(doers) and all(doer not in actor for doer in doers)


def is_definite(noun: Token) -> bool:
    """A noun with an owner or an article: "recognition of X by Y" alone may be an idea."""
    return bool(tree.children(noun, "poss")) or any(child.lower_ == "the" for child in noun.children)


def is_hypothetical(verb: Token) -> bool:
    """A verb under a modal, a negation or an infinitive tells nothing of what happened."""
    return any(
        child.tag_ == "MD" or child.dep_ == "neg" or (child.dep_ == "aux" and child.lower_ == "to")
        for child in verb.children
    )
