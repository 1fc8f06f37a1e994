"""Who asks for an act, and whom: "Chad urged Peru to recognise Mali", "its call on Peru to do so"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ontology import Cue
from ..syntax import grammar, roles, tree
from .compelled import is_still_to_do
from .insisting import INSISTED_ON, INSISTING, insister, insists, other_doer, propose
from .walk import Walk
from .wishes import wisher

if TYPE_CHECKING:
    from ..syntax.words import Token

VERBS = frozenset({"VERB", "AUX"})
ANSWERED = tree.CALLS | grammar.words("asking") | grammar.words("put_forward")
ANSWERED_TO = frozenset({"to", "with"})


def meet_governor(cue: Cue, word: Token, walk: Walk) -> None:
    """Takes the effect of a cue that governs the path; who asks for the act and whom is asked is told by the nearest one."""
    walk.meet(cue, word)
    if word.in_news in INSISTED_ON and walk.asker is None:
        walk.asker = insister(word)
    if is_still_to_do(cue, word):
        walk.set_modality("possible", word.lower_)
    if cue.asks and walk.asker is None:
        walk.asker = doer(word)
        walk.addressee = addressee(word, walk.trigger)
        walk.answerer = answering(word) if word.pos_ == "NOUN" else None
        if word.in_news in INSISTING:
            propose(word, walk)


def answering(call: Token) -> Token | None:
    """The verb by which somebody answers a call: "rejected a call to", "did not heed a demand that", "bowed to pressure to"."""
    verb = call.head.head if call.dep_ == "pobj" else call.head
    told = call.dep_ in {"dobj", "nsubjpass"} or (call.dep_ == "pobj" and call.head.lower_ in ANSWERED_TO)
    answered = told and tree.lemma(call) in ANSWERED and tree.lemma(verb) in roles.ANSWERING
    return verb if answered and verb.pos_ in VERBS else None


def doer(word: Token) -> Token | None:
    if word.pos_ in VERBS:
        return tree.first(roles.subject(word))
    if stands_under(word):
        return tree.first(tree.children(word, "poss") or tree.prepositional(word, "from"))
    if answering(word) is not None:
        names = [
            c
            for c in tree.children(word, "compound", "amod", "nmod")
            if c.text[:1].isupper() and c.i < word.i
        ]
        return tree.first(
            tree.children(word, "poss")
            or tree.prepositional(word, "by")
            or tree.prepositional(word, "from")
            or names
        )
    if word.dep_ == "nsubj":
        return tree.first(wisher(word))  # "the demand of Chad is that Peru recognise it"
    return tree.first(roles.subject_of_noun(word, 0))


def stands_under(word: Token) -> bool:
    """As in "is under pressure from X to": the subject is asked, and does not ask."""
    return word.dep_ == "pobj" and tree.lemma(word.head) == "under"


def addressee(word: Token, trigger: Token) -> Token | None:
    """Whom the asker asks: the object or "on" phrase of the cue, or whom it pleads with, where the act is its infinitive."""
    if stands_under(word):
        verb = tree.clause_verb(word)
        return tree.first(roles.subject(verb)) if verb.pos_ in VERBS else verb  # "Chad under pressure to"
    if word.in_news in INSISTING and insists(word):
        return other_doer(word)
    if word.pos_ not in VERBS:
        return tree.first(tree.prepositional(word, "to") or tree.prepositional(word, "on"))
    if tree.is_passive(word):
        own = tree.children(word, *tree.PASSIVE_SUBJECTS)
        told = own or ([word.head] if word.dep_ == "acl" else [])  # "B, urged by A to recognise C"
        return tree.first([roles.antecedent(t) for t in told])
    named = [t for t in tree.children(word, "dobj", "dative") if t != trigger and t.i < trigger.i]
    called = [t for t in tree.prepositional(word, "on") if t.i > word.i]  # not "On Sunday Chad offered to"
    return tree.first(named or called or tree.prepositional(word, "to") or tree.prepositional(word, "with"))
