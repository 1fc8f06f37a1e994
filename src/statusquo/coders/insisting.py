"""What somebody insists on: "insisted on holding talks", "stressed the need to recognise it", "reiterated on paving the way for talks".

It is asked for or put forward by whoever insists, and not told as done. A deed of his own he proposes; that is only likely, for
"insisted on visiting it" may be told of a visit that was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..model import Modality
from ..syntax import grammar, lists, roles, tree
from .walk import Walk

if TYPE_CHECKING:
    from ..syntax.words import Token

INSISTING, INSISTED_ON = grammar.words("insisting"), grammar.words("insisted_on")
ON = frozenset({"on", "upon"})
DESPITE = grammar.words("despite")
ASKED = frozenset({"proposed", "demanded"})


def insists(verb: Token) -> bool:
    return verb.in_news in INSISTING and verb.pos_ == "VERB"


def insister(noun: Token) -> Token | None:
    """Who asks, where a noun tells what is needed: "Chad stressed the importance of recognising B"."""
    told = noun.in_news in INSISTED_ON and noun.dep_ == "dobj" and insists(noun.head)
    return tree.first(roles.subject(noun.head)) if told else None


def other_doer(verb: Token) -> Token | None:
    """Who is to do it other than who insists: "insisted on Chad recognising it"; never the thing that is asked for."""
    beside = tree.children(verb, "advcl")  # for which the parser may take the gerund
    for preposition in tree.children(verb, "prep"):
        if preposition.lower_ not in ON:
            continue
        named = tree.children(preposition, "pobj")
        gerunds = tree.children(preposition, "pcomp")
        if gerunds:
            return tree.first([*tree.children(gerunds[0], "nsubj"), *named])
        last = lists.conjuncts(named[-1])[-1] if named else None
        if last is not None and any(clause.tag_ == "VBG" and clause.i == last.i + 1 for clause in beside):
            return named[-1]
    return None


def is_wish_of_ones_own(gerund: Token) -> bool:
    """As in "insisted on sending an envoy", "stressed the importance of sending one": who says so is to do it."""
    if gerund.dep_ != "pcomp":
        return False
    governor = gerund.head.head
    return insists(governor) or insister(governor) is not None


def is_left_open(words: Sequence[Token], modality: Modality) -> bool:
    """Whether nobody insists ("did not insist on meeting it"), or it is rather told as done ("insisted on it despite protests")."""
    asking = [word for word in words if insists(word)]
    if not asking:
        return False
    above = [word.head for word in asking if word.dep_ == "xcomp"]  # "refused to insist"
    denied = any((word.head in asking and word.dep_ in {"neg", "advmod"}) or word in above for word in words)
    own = modality == "proposed"
    return denied or (own and any(child.lower_ in DESPITE for word in asking for child in below(word)))


def below(verb: Token) -> Iterator[Token]:
    """What hangs from a verb, and from the gerund behind its preposition."""
    gerunds = [gerund for preposition in verb.children for gerund in tree.children(preposition, "pcomp")]
    for word in (verb, *gerunds):
        for child in word.children:
            yield child
            yield from tree.children(child, "mark")


def propose(verb: Token, walk: Walk) -> None:
    """Of a deed of one's own that one insists on nothing is demanded of others."""
    if walk.modality != "demanded" or not insists(verb) or other_doer(verb) is not None:
        return
    deed = walk.trigger
    if deed.dep_ == "pobj" and deed.head.head == verb and is_with_another(deed):
        walk.modality = "proposed"
    elif any(word.dep_ == "pcomp" and word.head.head == verb for word in (deed, *tree.ancestors(deed))):
        walk.modality = "proposed"
        walk.doubt("perhaps told as done")


def is_with_another(noun: Token) -> bool:
    """As in "insisted on talks with B": one's own, for no other side is told."""
    others = (
        tree.children(noun, "poss") or tree.prepositional(noun, "by") or tree.prepositional(noun, "between")
    )
    return bool(tree.prepositional(noun, "with")) and not others
