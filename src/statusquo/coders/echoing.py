"""Sentences that are nothing but an echo of the act that the sentence before has told: "Chile has not.", "Nor does Peru.", "The same
goes for Mali.", "These include Chad and Niger."
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .contrast import turned
from .echoes import DENYING, agrees, denies_again, is_around, own_subject
from .ellipsis import ELLIPTICAL
from .factuality import FactualityReader
from .quantifiers import Quantifiers
from .reading import Factuality, Reading

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

CONTRASTS = grammar.words("contrasting")
NOTHING, OF_THE_KIND = "nothing", frozenset({"kind", "sort"})
GROUPS = grammar.words("groups_of_states")
INCLUDING, AMONG, MEMBERS = "include", "among", grammar.words("taken_up_as_members")
HOLDING, OF_WHOM = grammar.words("holding_too"), ("for", "of", "to", "with")
UNREAL = frozenset({"would", "could", "might"})
"""Of these nobody can tell what they mean alone: "Chile would not" may tell of a refusal."""
LONGEST = 24
"""Words; what is longer tells more than an echo."""


class Echoing:
    """Finds what a sentence tells again of the act of the one before; the readings have no recipient but that of the act."""

    def __init__(self, factuality: FactualityReader, quantifiers: Quantifiers) -> None:
        self.factuality = factuality
        self.quantifiers = quantifiers

    def readings(self, doc: Doc, before: Reading) -> Iterator[Reading]:
        if len(doc) > LONGEST or not is_plainly_told(before):
            return
        verbs = [token for token in doc if token.pos_ in {"VERB", "AUX"} and token.dep_ in {"ROOT", "conj"}]
        for verb in filter(is_main, verbs):
            subject = echoing_subject(verb, before)
            if subject is not None:
                own = self.of_its_own(verb)
                if own.asker is None and not own.asked:
                    yield self.told(before, verb, subject, own)
            for word in the_same_of(verb):
                doubtful = replace(without_words(before.factuality), grade="tentative")  # it may be done to C
                yield self.told(before, verb, word, doubtful)

    def members(self, doc: Doc, before: Reading) -> Iterator[Reading]:
        """Some of those of whom the act was told, all in one: "These include A and B", "Among them are A and B"."""
        if before.quantifier == "none":
            return
        for verb in [token for token in doc if token.dep_ == "ROOT"]:
            for word in included(verb):
                one = self.told(before, verb, word, without_words(before.factuality))
                yield replace(one, grade=before.grade)

    def of_its_own(self, verb: Token) -> Factuality:
        own = self.factuality.read(verb)
        opening = verb.doc[verb.left_edge.i]
        denied = next((word for word in (opening, *verb.children) if word.lower_ in DENYING), None)
        if denied is not None and own.polarity == "affirmed":
            own = turned(own, denied.lower_, denied)
        nothing = denying_object(verb)
        return turned(own, NOTHING, nothing) if nothing is not None and own.polarity == "affirmed" else own

    def told(self, before: Reading, verb: Token, subject: Token, factuality: Factuality) -> Reading:
        quantifier, scope = self.quantifiers.read(verb, (subject,), (), factuality)
        return replace(
            before, trigger=verb, actor=((subject,),), recipient=(), nouns=(), factuality=factuality,
            quantifier=quantifier, scope=scope, grade="firm", apart=None,
        )  # fmt: skip


def is_plainly_told(before: Reading) -> bool:
    """Whether the act is the main verb of its sentence and not a passive: of another verb, or by whom, an echo may tell as well."""
    verb = before.trigger
    if verb.pos_ not in {"VERB", "AUX"} or not is_main(verb) or tree.is_passive(verb):
        return False
    if any(child.dep_ in {"conj", "parataxis"} and child.pos_ in {"VERB", "AUX"} for child in verb.children):
        return False  # "recognised B, but postponed ...": an echo tells the last again
    told = [word for words in before.actor[:1] for word in words]
    return bool(told) and all(word in tree.children(verb, *tree.SUBJECTS) for word in told)


def is_main(verb: Token) -> bool:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "ROOT"


def echoing_subject(verb: Token, before: Reading) -> Token | None:
    """Of whom a verb tells that which the sentence before tells, where it tells nothing else: "C does not", "Nor does C"."""
    own = [word for word in own_subject(verb) if word.lower_ not in DENYING]
    if len(own) != 1 or tree.lemma(verb) not in ELLIPTICAL - UNREAL:
        return None
    if denying_object(verb) is not None:
        return own[0]
    denied = is_denied(before) or (verb.dep_ == "conj" and bool(tree.children(verb.head, "neg")))
    if denies_again(verb) and not denied:
        return None
    bare = all(is_beside(child) or is_around(child, verb) for child in verb.children)
    beside = verb.dep_ == "conj" and tree.lemma(verb) == tree.lemma(verb.head)  # "has not, and neither has C"
    return own[0] if bare and (beside or agrees(verb, before.trigger)) else None


def is_denied(before: Reading) -> bool:
    return before.factuality.polarity == "negated" or before.unit.polarity == "negated"


def denying_object(verb: Token) -> Token | None:
    """The "nothing" of "will do nothing of the kind"."""
    nothing = [word for word in tree.children(verb, "dobj") if word.lower_ == NOTHING]
    kinds = [kind for word in nothing for kind in tree.prepositional(word, "of")]
    return nothing[0] if any(tree.lemma(kind) in OF_THE_KIND for kind in kinds) else None


def is_beside(word: Token) -> bool:
    """As in "C, by contrast, does not", "C, however, has": what sets one against another and tells nothing."""
    if word.lower_ in DENYING:
        return True
    if word.dep_ == "prep":
        return any(tree.lemma(noun) in CONTRASTS for noun in tree.children(word, "pobj"))
    return word.dep_ == "advmod" and word.lower_ in CONTRASTS


def the_same_of(verb: Token) -> list[Token]:
    """As in "The same goes for C", "The same is true of C and D", "It was also the case in C"."""
    subjects = tree.children(verb, "nsubj")
    same = any(word.lower_ == "same" for word in subjects) and not tree.children(verb, "neg")
    if not same or tree.lemma(verb) not in HOLDING:
        return []
    holders = [verb, *tree.children(verb, "acomp", "attr")]
    found = [name for word in holders for side in OF_WHOM for name in tree.prepositional(word, side)]
    return [name for name in found if name.pos_ == "PROPN"]


def included(verb: Token) -> list[Token]:
    """As in "These include A and B", "Among them are A and B", "They include A"."""
    if tree.lemma(verb) == INCLUDING:
        them = [word for word in tree.children(verb, "nsubj") if word.lower_ in MEMBERS]
        return [word for word in tree.children(verb, "dobj") if them and names_some(word)]
    among = [word for side in tree.children(verb, "prep") if side.lower_ == AMONG for word in side.children]
    if tree.lemma(verb) not in tree.COPULAS or not any(word.lower_ in MEMBERS for word in among):
        return []
    return [word for word in tree.children(verb, "nsubj", "attr") if names_some(word)]


def names_some(word: Token) -> bool:
    """As in "A and B", "some countries, including A"."""
    return word.pos_ == "PROPN" or (word.tag_ == "NNS" and tree.lemma(word) in GROUPS)


def without_words(factuality: Factuality) -> Factuality:
    """What the sentence before says of the act, without its words, which stand in that sentence."""
    return replace(factuality, words=(), sayer=None, asker=None, addressee=None)
