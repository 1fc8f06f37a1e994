"""An act that is told again without its words: "..., but Britain does not", "..., and Italy followed suit"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree
from .echoes import BESIDES, echoed, is_bare, own_subject
from .factuality import FactualityReader
from .following import FOLLOWING, STEPPING, follows, is_event, takes_the_step
from .reading import Factuality, Reading

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

BESIDE = grammar.words("company") | {"like", "unlike", "follow", "following"}
ELLIPTICAL, STEPS = grammar.words("elliptical"), grammar.words("steps")
SIDE_BY_SIDE = frozenset({"ROOT", "conj", "ccomp", "parataxis"})
"""How the verbs of clauses side by side hang, if the parser takes one for the other's complement."""


class SameAgain:
    """Knows the phrases that stand for an act told before ("do the same"), as pairs of verb and object."""

    def __init__(
        self, same_again: Sequence[str], factuality: FactualityReader, followed: Container[str]
    ) -> None:
        self.same_again = frozenset((words.split()[0], words.split()[1]) for words in same_again)
        self.said = frozenset(verb for verb, _ in self.same_again)
        self.verbs = ELLIPTICAL | FOLLOWING | self.said
        self.factuality = factuality
        self.followed = followed
        """Acts in which one may follow another."""

    def readings(self, doc: Doc, told: Sequence[Reading]) -> Iterator[Reading]:
        """For each word that stands for an act, the last act before it again, with the subject of its own."""
        verbs = [
            reading
            for reading in told
            if reading.trigger.pos_ in {"VERB", "AUX"}
            and reading.actor
            and (reading.recipient or reading.unit.recipient_implied)
        ]
        if told and "xcomp" in doc.relations:
            yield from self.after_nouns(doc, told)
        known = self.verbs | STEPPING if verbs and not STEPS.isdisjoint(doc.lemmas) else self.verbs
        if not verbs or known.isdisjoint(doc.lemmas):
            return
        for token in doc.among(known):
            if not self.stands_for_an_act(token):
                continue
            if any(word.lower_ == "than" for word in tree.children(token, "mark")):
                continue  # "killed more of them than they had done"
            subject = own_subject(token) or those_described(token) or those_asked(token)
            following = token.in_news in FOLLOWING and not self.is_said_again(token)
            if not subject or (following and is_event(subject[0])):
                continue
            before = [r for r in verbs if is_resumed(r.trigger, token) and not is_done_to(r, subject)]
            stepping = token.in_news in STEPPING
            if (following or stepping) and self.are_two(before):
                continue
            own = self.factuality.read(token)
            for reading in [r for r in before if r.trigger == before[-1].trigger]:
                factuality = echoed(reading, token, own)
                if factuality is not None and (not following or reading.act in self.followed):
                    sure = reading.grade if not self.may_be_another(token, reading, verbs) else "tentative"
                    yield replace(
                        reading, trigger=token, actor=(tuple(subject),), factuality=factuality, nouns=(),
                        quantifier=None, scope=None, grade=sure, beside=is_done_before(factuality, reading),
                    )  # fmt: skip

    def may_be_another(self, token: Token, last: Reading, told: Sequence[Reading]) -> bool:
        """As in "A expelled an envoy and B imposed sanctions; C followed suit": it may have followed either."""
        others = {
            r.trigger
            for r in told
            if r.trigger.i < token.i and r.trigger != last.trigger and r.act != last.act
        }
        return any(other.dep_ in SIDE_BY_SIDE for other in others) and self.is_said_again(token)

    def after_nouns(self, doc: Doc, told: Sequence[Reading]) -> Iterator[Reading]:
        """As in "A's recognition of B may encourage C to follow suit": what a noun tells, of those who are brought to do the same."""
        nouns = [r for r in told if r.trigger.pos_ == "NOUN" and r.actor and r.recipient]
        for token in doc.among(self.verbs) if nouns else ():
            if token.dep_ != "xcomp" or not self.is_said_again(token):
                continue
            subject = roles.subject(token)
            for reading in nouns:
                if subject and reading.trigger.head == token.head and reading.trigger.dep_ == "nsubj":
                    yield replace(
                        reading, trigger=token, actor=(tuple(subject[:1]),), factuality=self.factuality.read(token), nouns=(),
                        quantifier=None, scope=None,
                    )  # fmt: skip

    def is_said_again(self, token: Token) -> bool:
        """Whether a verb and what is behind it stand for an act told before: "did the same"."""
        verb = tree.lemma(token)
        if verb not in self.said:
            return False
        behind = [child for child in token.children if child.i > token.i]
        return any((verb, tree.lemma(child)) in self.same_again for child in (*behind, *so_behind(token)))

    def are_two(self, before: Sequence[Reading]) -> bool:
        """Whether "the same step" may be another deed than the last: "A expelled an envoy and B closed its embassy, as C took ..."."""
        last = {reading.act for reading in before if reading.trigger == before[-1].trigger}
        return any(r.act in self.followed and r.act not in last for r in before)

    def stands_for_an_act(self, token: Token) -> bool:
        if token.pos_ not in {"VERB", "AUX"}:
            return False
        if self.is_said_again(token):
            return True
        if token.in_news in STEPPING:
            return takes_the_step(token)
        if token.in_news in FOLLOWING:
            return token.dep_ != "ROOT" and follows(token)
        return (
            tree.lemma(token) in ELLIPTICAL
            and token.dep_ in {"conj", "advcl", "parataxis"}
            and is_bare(token)
        )


def so_behind(verb: Token) -> list[Token]:
    """The "so" of "did so a year later", "may do so too", which the parser hangs from what follows; not "did so much"."""
    if verb.i + 1 == len(verb.doc) or verb.nbor().lower_ != "so":
        return []
    so = verb.nbor()
    measured = so.head.i == so.i + 1 and so.head.lower_ not in BESIDES
    return [] if measured else [so]


def is_resumed(verb: Token, stand_in: Token) -> bool:
    """Whether the stand-in belongs to the verb, or to what governs the verb: "became the first to ..., before India did"."""
    above = verb in tree.ancestors(stand_in)
    if stand_in.dep_ == "relcl" and is_beside(
        stand_in.head
    ):  # "Along with A, which did so on Monday, B recognised C"
        over = verb_above(stand_in.head)
        return above or (over is not None and over in tree.ancestors(verb))
    return verb.i < stand_in.i and (above or stand_in.head in tree.ancestors(verb))


def those_described(verb: Token) -> list[Token]:
    """Whom a clause tells to have done the same: "following A, which did so a day earlier"."""
    relative = any(word.tag_ in {"WDT", "WP"} for word in tree.children(verb, "nsubj"))
    return [verb.head] if relative and verb.dep_ == "relcl" and verb.head.pos_ == "PROPN" else []


def those_asked(verb: Token) -> list[Token]:
    """Whom somebody urges to do the same: "recognised A and urged B to follow"."""
    infinitive = any(child.lower_ == "to" for child in verb.lefts)
    asked = infinitive and verb.dep_ in {"xcomp", "advcl"} and tree.lemma(verb.head) in roles.OBJECT_CONTROL
    return roles.subject(verb)[:1] if asked else []


def is_done_before(factuality: Factuality, reading: Reading) -> bool:
    """As in "will recognise A in June, as B has done": the day ahead is not B's."""
    return factuality.modality == "actual" and reading.factuality.modality != "actual"


def is_done_to(reading: Reading, doers: Sequence[Token]) -> bool:
    """Whether the act is done to somebody of those who are told to do the same: "expelled the envoy of A, which did likewise"."""
    known = {word.i for words in reading.recipient for word in words}
    return any(doer.i in known for doer in doers)


def verb_above(name: Token) -> Token | None:
    verbs = (node for node in tree.ancestors(name) if node.pos_ in {"VERB", "AUX"})
    return next((verb for verb in verbs if tree.lemma(verb) not in BESIDE), None)


def is_beside(name: Token) -> bool:
    """As in "along with A", "like A", "following A": whoever is named beside the one who acts."""
    if name.dep_ != "pobj":
        return False
    return any(tree.lemma(word) in BESIDE for word in (name.head, name.head.head))
