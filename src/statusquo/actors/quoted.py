"""Whom "we" and "our country" mean within a quotation: those who are quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Attribution, Party, Sentence
from ..syntax import tree
from .cast import Cast
from .discourse import WE
from .spoken import BODIES, STATES

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

OURS = WE | {"my"}


def quoting(word: Token, said: Sequence[Attribution], cast: Cast) -> Attribution | None:
    """The innermost of the quotations in which a word stands."""
    if not said:
        return None
    at = cast.place(word)
    around = [one for one in said if one.content.start <= at < one.content.end]
    return min(around, key=lambda one: one.content.end - one.content.start, default=None)


def ours(head: Token, said: Sequence[Attribution], cast: Cast) -> Party | None:
    """Whom "we", "our", "our country" mean: the body for which the quoted one speaks."""
    whose = head if head.lower_ in WE else tree.first(tree.children(head, "poss"))
    if whose is None or whose.lower_ not in OURS:
        return None
    words, noun = cast.words, tree.lemma(head)
    if whose is not head and noun not in words["definite_states"] and noun not in words["organs"]:
        return None
    inner = quoting(whose, said, cast)
    party = inner.speaker_party if inner is not None else None
    if party is None or party.kind not in BODIES:
        return None
    if whose is not head and noun in words["definite_states"] and party.kind not in STATES:
        return None
    why = f"{whose.lower_} in the words of {party.agent or party.name}"
    if whose is head:
        return replace(party, why=why)
    agent = (
        None if noun in words["definite_states"] else head.text
    )  # "our minister" is not the one who speaks
    return replace(party, agent=agent, in_person=False, why=why)


def said_by_several(inner: Attribution, parsed: Sequence[tuple[Sentence, Doc]], cast: Cast) -> list[Token]:
    """The words that name several who say it in one: '"We will recognise it," Chad and Peru said'."""
    if inner.speaker is None or " and " not in inner.speaker.quote:
        return []
    first, last = inner.speaker.start, inner.speaker.end
    doc = next(doc for sentence, doc in parsed if sentence.span.start <= first < sentence.span.end)
    words = [word for word in doc if first <= cast.place(word) < last]
    return [word for word in words if word.dep_ != "conj" and word.head not in words]
