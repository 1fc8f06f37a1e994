"""Who has done the same before, told beside whoever does it: "..., following the lead of A", "a move already made by B", "the fourth state
after A, B and C to do so", "in the wake of similar decisions by A", "..., followed by D".
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .factuality import FactualityReader
from .following import FOLLOWING, LEADS, STEPPING
from .reading import PLAIN, Factuality, Reading
from .repeated import AGAIN, ARTICLES

if TYPE_CHECKING:
    from ..model import ActorKind, Grade
    from ..syntax.words import Doc, Token

STEPS, PONDERING = grammar.words("steps"), grammar.words("pondering")
AFTERWARDS = frozenset({"after", "following", "follow", "wake", "mirror", "echo", "match", "come"})
"""What similar decisions of others came before: "after similar moves by A", "in the wake of"."""
ALIKE = frozenset({"similar", "same", "like"})
BEHIND = frozenset({"after", "since", "behind"})
IN_COMPANY, RULING = grammar.words("in_company"), "rule"
SOMETHING, DO = "something", "do"
TELLING = LEADS | STEPS | FOLLOWING | BEHIND | IN_COMPANY | {SOMETHING}
"""Without one of these words nobody is told beside the deed."""
VERBS = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fellow:
    """A word that tells it, those who have done it, and the deed that they have done."""

    word: Token
    doers: Sequence[Token]
    deed: Reading
    factuality: Factuality = PLAIN
    grade: Grade = "firm"
    kinds: tuple[ActorKind, ...] = ()
    """Kinds of those who may have done it, where others may be meant otherwise: "joining the alliance"."""


class Fellows:
    """Finds them beside the deeds of a sentence; `ranks` tells of a noun whether it is given a place in a row."""

    def __init__(
        self, factuality: FactualityReader, ranks: Callable[[Token], str], followed: Container[str]
    ) -> None:
        self.factuality, self.ranks, self.followed = factuality, ranks, followed

    def readings(self, doc: Doc, told: Sequence[Reading]) -> Iterator[Reading]:
        deeds = [reading for reading in told if self.is_deed(reading)]
        for token in doc.among(TELLING) if deeds else ():
            for fellow in self.beside(token, deeds):
                if fellow.doers and fellow.doers[0].pos_ == "PROPN":
                    yield self.told(fellow)

    def is_deed(self, reading: Reading) -> bool:
        affirmed = reading.factuality.polarity == reading.unit.polarity == "affirmed"
        complete = reading.recipient or reading.unit.recipient_implied
        return bool(complete) and affirmed and reading.act in self.followed and reading.trigger.pos_ in VERBS

    def beside(self, token: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
        word = tree.lemma(token)
        if word in LEADS:
            yield from whose_lead(token, deeds)
        elif word in STEPS:
            yield from similar(token, deeds)
            yield from self.made_before(token, deeds)
        elif word == SOMETHING:
            yield from self.made_before(token, deeds)
        elif word in IN_COMPANY and token.tag_ == "VBG":
            yield from joined(token, deeds)
        elif word in FOLLOWING and (token.tag_ == "VBN" or tree.children(token, "agent")):
            yield from followed_by(token, deeds)
        elif token.lower_ in BEHIND and token.dep_ in {"prep", "mark"}:
            yield from self.in_a_row(token, deeds)

    def told(self, fellow: Fellow) -> Reading:
        deed = fellow.deed
        unit = deed.unit.model_copy(update={"actor_kinds": fellow.kinds}) if fellow.kinds else deed.unit
        return replace(
            deed, unit=unit, trigger=fellow.word, actor=(tuple(fellow.doers),), nouns=(), factuality=fellow.factuality,
            quantifier=None, scope=None, grade=worse(fellow.grade, deed.grade), beside=fellow.word.pos_ not in VERBS or fellow.word.tag_ == "VBG",
        )  # fmt: skip

    def made_before(self, noun: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
        """As in "..., a move already made by A", "a step that A took in 2008", "a step that A is considering", "something A had done"."""
        if not is_beside(noun):
            return
        for clause in tree.children(noun, "acl", "relcl"):
            verb = tree.lemma(clause)
            made, pondered = (
                verb in STEPPING or (verb, tree.lemma(noun)) == (DO, SOMETHING),
                verb in PONDERING,
            )
            doers = doers_of(clause)
            if not (made or pondered) or not doers:
                continue
            done = made and not tree.children(clause, "neg") and not is_ahead(clause)
            factuality = PLAIN if done else self.factuality.read(clause)
            if tree.lemma(clause) == RULING:
                factuality = replace(PLAIN, polarity="negated", modality="planned", words=(clause,))
            elif pondered:
                factuality = replace(factuality, modality="possible")
            for deed in told_just_before(noun, deeds):
                yield Fellow(word=clause, doers=doers, deed=deed, factuality=factuality)

    def in_a_row(self, preposition: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
        """As in "became the fourth state after A, B and C to do so", "the first to recognise it since A"."""
        ranked = next((noun for noun in nouns_before(preposition) if self.ranks(noun)), None)
        if ranked is None:
            return
        for deed in deeds:
            around = {ranked, ranked.head, deed.trigger, *tree.children(ranked.head, "xcomp", "advcl")}
            near = deed.trigger in (
                *tree.ancestors(ranked),
                *ranked.subtree,
            ) or ranked.head in tree.ancestors(deed.trigger)
            if near and preposition.head in around:
                doers = tree.children(preposition, "pobj")
                yield Fellow(
                    word=preposition, doers=doers, deed=deed, grade="firm" if preposition.lower_ == "after" else "tentative"
                )  # fmt: skip


def whose_lead(noun: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
    """As in "following the lead of A", "in A's footsteps", "followed the example of A and recognised B"."""
    verb = next((node for node in tree.ancestors(noun) if tree.lemma(node) in FOLLOWING), None)
    if verb is None or tree.children(verb, "neg"):
        return
    doers = tree.children(noun, "poss") or tree.prepositional(noun, "of")
    above = [*tree.ancestors(verb), *tree.children(verb, "conj")]
    for deed in deeds:
        if deed.trigger in above and deed.trigger != noun:
            yield Fellow(word=noun, doers=doers, deed=deed)


def similar(noun: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
    """As in "after similar moves by A and B", "in the wake of a similar decision by A"."""
    if not any(child.lower_ in ALIKE for child in noun.lefts):
        return
    above = list(tree.ancestors(noun))
    if not any(tree.lemma(node) in AFTERWARDS for node in above):
        return
    doers = tree.prepositional(noun, "by") or (
        tree.prepositional(noun.head, "by") if noun.dep_ == "dobj" else []
    )
    for deed in deeds:
        if deed.trigger in above:
            yield Fellow(word=noun, doers=doers, deed=deed)


def followed_by(verb: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
    """As in "A recognised B, followed within hours by C and D"; or B was the first of several, so that it is only likely."""
    if verb.dep_ not in {"advcl", "acl", "conj"} or verb.i == 0 or verb.nbor(-1).text != ",":
        return
    by = (word for word in verb.subtree if word.lower_ == "by" and word.i > verb.i)
    doers = [name for word in by for name in tree.children(word, "pobj")]
    for deed in deeds:
        if deed.trigger in tree.ancestors(verb) and deed.factuality.modality == "actual":
            yield Fellow(word=verb, doers=doers[:1], deed=deed, grade="tentative")


def joined(gerund: Token, deeds: Sequence[Reading]) -> Iterator[Fellow]:
    """As in "recognised A, joining B and C": states that have done it before; or another thing is meant in which it joins them."""
    told = gerund.dep_ in {"advcl", "prep", "acl"} and all(
        child.dep_ not in {"xcomp", "ccomp", "prep"} for child in gerund.children
    )
    doers = tree.children(gerund, "dobj", "pobj") if told else []
    for deed in deeds:
        of_its_doer = gerund.dep_ != "acl" or any(gerund.head in words for words in deed.actor)
        if of_its_doer and governs(deed.trigger, gerund) and deed.factuality.modality == "actual":
            yield Fellow(word=gerund, doers=doers, deed=deed, grade="tentative", kinds=("state",))


def governs(deed: Token, gerund: Token) -> bool:
    """Whether a gerund hangs from a deed, or from the copula of whoever is told to have done it: "became the tenth to recognise A, joining B"."""
    if deed in tree.ancestors(gerund):
        return True
    copula = gerund.head
    told = tree.children(copula, "attr") if tree.lemma(copula) in tree.COPULAS else []
    return any(deed.head is noun for noun in told)


def is_beside(noun: Token) -> bool:
    """As in ", a step that ...": behind a comma, with no word that makes it another than the deed before."""
    before = {child.lower_ for child in noun.lefts}
    first = noun.left_edge.i
    return noun.tag_ == "NN" and before <= ARTICLES | AGAIN and first > 0 and noun.doc[first - 1].text == ","


def is_ahead(clause: Token) -> bool:
    return any(child.tag_ in {"MD", "TO"} for child in tree.children(clause, "aux"))


def told_just_before(noun: Token, deeds: Sequence[Reading]) -> list[Reading]:
    """The deeds of the last verb before a noun, where that tells any."""
    verb = next((word for word in reversed(list(noun.doc[: noun.i])) if word.pos_ == "VERB"), None)
    return [deed for deed in deeds if deed.trigger == verb]


def doers_of(clause: Token) -> list[Token]:
    """By whom it was made: the agent of "made by A", the subject of "that A made"."""
    agents = [name for by in tree.children(clause, "agent") for name in tree.children(by, "pobj")]
    return agents or [word for word in tree.children(clause, "nsubj") if word.pos_ == "PROPN"]


def nouns_before(word: Token) -> Iterator[Token]:
    return (noun for noun in reversed(list(word.doc[: word.i])) if noun.pos_ in {"NOUN", "ADJ"})


def worse(one: Grade, other: Grade) -> Grade:
    return "tentative" if "tentative" in (one, other) else "firm"
