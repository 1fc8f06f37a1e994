"""What somebody's demand, aim or wish is, where a predicate tells it: "Chad's demand is that Peru recognise it", "what Chad wants is to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ontology import Cue
from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

AIMS = grammar.words("aims") | roles.OWN_DOING
"""Whoever has one of these is to do it himself."""
CONTENTS = frozenset({"xcomp", "ccomp", "attr", "advcl"})
JOINED = CONTENTS | {"conj"}
ALL = frozenset({"all", "thing"})
WHAT = "what"


def wish(content: Token, copula: Token) -> Token | None:
    """The noun whose content a predicate tells, or the verb of "what Chad wants"; None under a negation, which leaves open what it is."""
    if content.dep_ not in CONTENTS or content.i < copula.i or tree.lemma(copula) not in tree.COPULAS:
        return None
    subject = tree.first(tree.children(copula, *tree.SUBJECTS))
    if subject is None or subject.i > copula.i or is_denied(copula, content):
        return None
    if subject.pos_ == "NOUN" and tree.lemma(subject) not in ALL:
        return subject
    wanted = subject if subject.dep_ == "csubj" else tree.first(tree.children(subject, "relcl"))
    return wanted if wanted is not None and is_all_that(wanted, subject) else None


def is_no_aim(content: Token) -> bool:
    """As in "its goal is not for Chad to recognise it": what an aim is told not to be says nothing of what it is; nor does "its ambition is
    to be recognised as a leader", which is done by no act.
    """
    if content.dep_ == "conj":
        content = content.head
    copula = content.head
    if tree.lemma(copula) not in tree.COPULAS:
        return False
    ranked = tree.is_passive(content) and any(
        tree.prepositional(verb, "as") for verb in (content, *tree.children(content, "conj"))
    )
    if not ranked and not is_denied(copula, content):
        return False
    return any(tree.lemma(noun) in AIMS | tree.CALLS for noun in tree.children(copula, "nsubj"))


def is_denied(copula: Token, content: Token) -> bool:
    """As in "is not to open an embassy", where the parser may hang the word from either verb."""
    to = tree.first([word for word in content.children if word.tag_ == "TO"])
    turned = [*tree.children(copula, "neg"), *(w for w in tree.children(content, "neg") if to and w.i < to.i)]
    return bool(turned) or "hardly" in copula.doc.lowers


def is_all_that(verb: Token, subject: Token) -> bool:
    """As in "what Chad wants", "all Chad asks", "the only thing that Chad demands"."""
    if verb == subject:
        return any(word.lower_ == WHAT for word in tree.children(verb, "dobj", "pobj"))
    return tree.lemma(subject) in ALL


def is_for(cue: Cue, content: Token, wished: Token) -> bool:
    """Whether somebody else is to do what an aim is told to be, as the cue has it: "its goal is recognition by Chad", "to be recognised"."""
    if tree.lemma(wished) not in AIMS:
        return True
    if content.dep_ == "xcomp":
        return cue.asks == tree.is_passive(content)
    return content.dep_ != "attr" or cue.asks == any(
        tree.prepositional(content, side) for side in ("by", "from")
    )


def wisher(wished: Token) -> list[Token]:
    """Whose it is: "the | union's | demand", "the goal of the | union |", "what | the union | wants"."""
    if wished.pos_ in {"VERB", "AUX"}:
        return roles.subject(wished)
    return (
        tree.children(wished, "poss") or tree.prepositional(wished, "of") or roles.subject_of_noun(wished, 0)
    )


def aimer(deed: Token) -> list[Token]:
    """Who is to do what his aim, plan or wish is told to be: "the | union's | aim is to restore ties", "is the restoration of ties"."""
    copula = deed.head
    if deed.dep_ not in CONTENTS or copula.in_news not in tree.COPULAS:
        return []
    if tree.children(deed, *tree.ANY_SUBJECTS) or tree.is_passive(deed):
        return []
    wished = wish(deed, copula)
    if wished is None:
        return []
    own = tree.lemma(wished) in AIMS or (tree.lemma(wished) == "want" and deed.dep_ == "xcomp")
    return wisher(wished) if own else []


def whose_wish(noun: Token) -> list[Token]:
    """As in "the | union's | main demand is recognition": whoever demands it or aims at it is to have it."""
    wished = wish(noun, noun.head) if noun.dep_ == "attr" else None
    wanted = wished is not None and tree.lemma(wished) in AIMS | tree.CALLS
    return wisher(wished) if wished is not None and wanted else []


def wished_passive(deed: Token) -> list[Token]:
    """To whom it is to be done, whose aim or demand that is: "the | union's | goal is to be recognised by Chad"."""
    if deed.dep_ != "xcomp" or deed.head.in_news not in tree.COPULAS:
        return []
    wished = wish(deed, deed.head) if tree.is_passive(deed) else None
    if wished is None or tree.lemma(wished) not in AIMS | tree.CALLS:
        return []
    return wisher(wished)
