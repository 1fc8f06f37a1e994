"""A sentence that tells an act of the sentence before again without its words: "It was the first to do so", "X followed suit"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree
from .asked_whether import answer, question
from .controllers import teller
from .ellipsis import SameAgain
from .factuality import FactualityReader
from .following import CONTROLLED, FOLLOWING, STEPPING, follows, is_event
from .quantifiers import Quantifiers, is_resumed
from .reading import Factuality, Reading
from .repeated import is_told_again

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

STEPS, PONDERING = grammar.words("steps"), grammar.words("pondering")
AMONG = "among"


class Resuming:
    """Finds the words that stand for an act which the sentence before has told, and whom they tell it of."""

    def __init__(self, same: SameAgain, factuality: FactualityReader, quantifiers: Quantifiers) -> None:
        self.same = same
        self.factuality = factuality
        self.quantifiers = quantifiers
        self.words = same.said | FOLLOWING | STEPPING | STEPS
        """Without one of these a sentence tells nothing again."""

    def readings(self, doc: Doc, before: Reading) -> Iterator[Reading]:
        """The reading of the sentence before, told anew: without its recipient, which is that of the sentence before."""
        if self.words.isdisjoint(doc.lemmas):
            return
        for token in doc.among(self.words):
            subject = self.subject(token) if token.pos_ in {"VERB", "AUX", "NOUN"} else None
            if subject is None or (follows(token) and before.act not in self.same.followed):
                continue
            factuality = self.told_of(token)
            if factuality is None:
                continue
            done = factuality.modality == "actual" and factuality.polarity == "affirmed"
            named = token.pos_ == "NOUN" or tree.lemma(token) in tree.COPULAS  # "is next in line"
            if (named and done) or (factuality.asker is not None and subject == factuality.asker):
                continue
            quantifier, scope = self.quantifiers.read(token, (subject,), (), factuality)
            yield replace(
                before, trigger=token, actor=((subject,),), recipient=(), nouns=(), factuality=factuality,
                quantifier=quantifier, scope=scope, grade="firm", apart=None,
            )  # fmt: skip

    def told_of(self, token: Token) -> Factuality | None:
        """How sure it is; of what somebody was asked what he answered."""
        asking = question(token)
        return self.factuality.read(token) if asking is None else answer(asking)

    def subject(self, token: Token) -> Token | None:
        """Of whom a word tells the act again; None where it does not."""
        if token.pos_ in {"VERB", "AUX"}:
            return subject_of(token) if self.stands_for_an_act(token) else None
        if (
            tree.lemma(token) not in STEPS
            or tree.lemma(token.head) not in PONDERING
            or not is_told_again(token)
        ):
            return None
        return tree.first(roles.subject(token.head)) if token.dep_ == "dobj" else None

    def stands_for_an_act(self, token: Token) -> bool:
        return self.same.is_said_again(token) or is_resumed(token) or self.follows(token)

    def follows(self, verb: Token) -> bool:
        """As in "Chad followed in November", "Chad is expected to follow": what the sentence before tells, and nothing of this one."""
        if not follows(verb) or any(is_event(word) for word in tree.children(verb, "nsubj")):
            return False
        if question(verb) is not None:
            return True
        above = verb
        while above.dep_ in CONTROLLED and above.head != above:
            above = above.head
        own = verb.doc[: verb.i]
        return above.dep_ == "ROOT" or any(self.same.is_said_again(word) or is_resumed(word) for word in own)


def subject_of(verb: Token) -> Token | None:
    """Who does it: the verb's own subject, that of "has yet to do so", of "became the first to do so", of what governs it."""
    own = [t for t in tree.children(verb, "nsubj") if t.tag_ not in {"WDT", "WP"}]
    if own:
        return teller(own[0], verb) or own[0]
    if verb.dep_ == "prep" and verb.tag_ == "VBG":
        return tree.first(roles.subject(verb.head))  # "ruled out following suit"
    if verb.dep_ not in {"xcomp", "ccomp", "pcomp", "relcl", "acl", "advcl"}:
        return None
    above = verb.head
    if above.pos_ in tree.NOMINAL or above.pos_ == "ADJ":
        among = above.dep_ == "pobj" and above.head.lower_ == AMONG  # "is among those that have done so"
        above = above.head.head if among else above.head if above.dep_ in {"attr", "acomp"} else above
    yet = tree.lemma(above) == "have" and any(t.lower_ == "yet" for t in above.children)
    if yet or tree.lemma(above) in tree.COPULAS:
        return next(iter(tree.children(above, "nsubj")), None)
    return tree.first(roles.subject(verb))  # "urged Chad to do so", "threatened to follow suit"
