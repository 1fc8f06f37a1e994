"""What a sentence says of those whom it sets apart: "all states except A recognised B" says that A did not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Polarity
from ..syntax import grammar, lists, tree
from ..syntax.apart import APART, mark_of, phrases_apart
from ..syntax.exceptions import EXCEPTING, set_apart
from .reading import Factuality, Reading

if TYPE_CHECKING:
    from ..syntax.words import Token


GROUPS = grammar.words("groups_of_states")
SETTING_APART = EXCEPTING | frozenset({"but", "not", "than", "exception", "n't", "never"})
"""Words of which one stands in every sentence that sets somebody apart."""
EITHER = frozenset({"or", "either", "and/or"})
VERBS = frozenset({"VERB", "AUX"})
SURE = frozenset({"actual", "planned", "promised", "threatened"})
"""Modalities of what is certain of everybody named."""


NOBODY = frozenset({"neither", "no"})
TELLING = NOBODY | EITHER


def turned(factuality: Factuality, cue: str, *words: Token) -> Factuality:
    """The opposite, by a word that stands in a party's phrase and not with the act."""
    polarity: Polarity = "negated" if factuality.polarity == "affirmed" else "affirmed"
    return replace(
        factuality, polarity=polarity, cues=(*factuality.cues, cue), words=(*factuality.words, *words)
    )


def as_its_parties_tell(
    factuality: Factuality, trigger: Token, *roles: Sequence[Sequence[Token]]
) -> Factuality:
    """How far an act is a fact by the phrases of its parties, "neither A nor B", "A or B", and by what its verb is joined to. Most
    sentences have no such word.
    """
    doc = trigger.doc
    if TELLING.isdisjoint(doc.lowers):
        return factuality
    for slots in () if NOBODY.isdisjoint(doc.lowers) else roles:
        if (neither := denying(slots, factuality)) is not None:
            factuality = turned(factuality, "neither", neither)
    return factuality if EITHER.isdisjoint(doc.lowers) else with_alternatives(factuality, trigger, *roles)


def denying(slots: Sequence[Sequence[Token]], factuality: Factuality) -> Token | None:
    """The "neither" or "no" of "recognises neither A nor B", "met no envoy of A", where nothing else has reckoned with it."""
    for words in slots[:1]:
        for word in words:
            for child in word.children:
                if child.lower_ in NOBODY and child.i < word.i and child not in factuality.words:
                    return child
    return None


def with_alternatives(
    factuality: Factuality, trigger: Token, *roles: Sequence[Sequence[Token]]
) -> Factuality:
    """As in "either A or B will recognise C", "A recognised B or opened an embassy there": one of them is so, and of neither it is sure.
    "Has not recognised A or B" is of both, "may recognise A or B" as well.
    """
    if factuality.polarity == "negated" or factuality.asked or factuality.modality not in SURE:
        return factuality
    words = [word for slots in roles for words in slots[:1] for word in words]
    members = (member for word in words for member in lists.conjuncts(word))
    links = (child for member in members for child in member.children if child.dep_ in {"cc", "preconj"})
    found = [link for link in links if link.lower_ in EITHER and not is_aside(link)]
    unsure = bool(found) or is_an_alternative(trigger)
    return replace(factuality, grade="tentative", cues=(*factuality.cues, "or")) if unsure else factuality


def is_an_alternative(verb: Token) -> bool:
    """Whether "or" joins what a verb tells to what another does; found by its place, for the parser may hang it from a noun between."""
    first = verb
    while first.dep_ == "conj" and first.head.pos_ in VERBS:
        first = first.head
    joined = [child for child in tree.children(first, "conj") if child.pos_ in VERBS]
    joined += [child for one in joined for child in tree.children(one, "conj") if child.pos_ in VERBS]
    alternatives = [one for one in joined if one.left_edge.nbor(-1).lower_ in EITHER]
    return bool(alternatives) and verb in {first, *joined}


def is_aside(link: Token) -> bool:
    """As in "the Islamic State, or ISIS,": another name."""
    return link.i > 0 and link.nbor(-1).text == ","


def opposites(readings: Sequence[Reading]) -> Iterator[Reading]:
    """For each reading whose actors or recipients have exceptions the same act by them or on them, turned round."""
    if not readings or SETTING_APART.isdisjoint(readings[0].trigger.doc.lowers):
        return
    words = Excepted()
    for reading in readings:
        if actors := words[reading.actor]:
            yield replace(opposite(reading, actors[0]), actor=(actors,))
        if recipients := words[reading.recipient]:
            other = opposite(reading, recipients[0])
            told_apart = is_of_several(reading) or is_behind_comma(recipients[0])
            if is_bare(recipients[0]) and told_apart and tells_who_acts(recipients[0], reading):
                yield replace(other, actor=(recipients,), recipient=without(recipients, reading.recipient))
            elif not may_be_an_actor(reading, recipients[0]):
                yield replace(other, recipient=(recipients,))
            elif not is_of_several(reading):
                yield in_doubt(replace(other, recipient=(recipients,)))


def may_be_an_actor(reading: Reading, name: Token) -> bool:
    """As in "A, B and C recognised D but not E", "A recognised D, but not E": E may be one that did not act."""
    return is_bare(name) and (is_of_several(reading) or is_behind_comma(name))


def is_bare(name: Token) -> bool:
    """As in "but not E", and not "but not with E"."""
    return name.dep_ == "conj" and "but" in before(name)


def is_behind_comma(name: Token) -> bool:
    return "," in before(name)


def before(name: Token) -> list[str]:
    return [word.lower_ for word in name.doc[max(name.left_edge.i - 3, 0) : name.i]]


def is_of_several(reading: Reading) -> bool:
    return any(len(lists.conjuncts(word)) > 1 for words in reading.actor[:1] for word in words)


def tells_who_acts(name: Token, reading: Reading) -> bool:
    """As in "A and B recognised D, but not the majority of governments": they are no D, and so are those that did not."""
    done_to = [word for words in reading.recipient[:1] for word in words if word != name]
    return are_governments(name) and not any(map(are_governments, done_to))


def are_governments(noun: Token) -> bool:
    """Whether a plural speaks of states in general: "other governments", "the majority of states"."""
    counted = [noun, *tree.prepositional(noun, "of")]
    return any(word.tag_ == "NNS" and tree.lemma(word) in GROUPS for word in counted)


def without(names: Sequence[Token], slots: Sequence[Sequence[Token]]) -> tuple[tuple[Token, ...], ...]:
    kept = (tuple(word for word in words if word not in names) for words in slots)
    return tuple(words for words in kept if words)


def in_doubt(reading: Reading) -> Reading:
    return replace(reading, factuality=replace(reading.factuality, grade="tentative"))


class Excepted(dict[tuple[tuple["Token", ...], ...], tuple["Token", ...]]):
    """By the words at the slots of a role those who are set apart from the first of them: many readings have the same."""

    def __missing__(self, slots: tuple[tuple[Token, ...], ...]) -> tuple[Token, ...]:
        heads = slots[0] if slots else ()
        names = [name for head in heads for name in set_apart(head)]
        if heads and APART in heads[0].doc.relations:
            names = [name for head in heads for name in (*set_apart(head), *phrases_apart(head))]
        self[slots] = found = tuple(dict.fromkeys(names))
        return found


def opposite(reading: Reading, name: Token) -> Reading:
    mark = mark_of(name) or name.doc[max(name.left_edge.i - 1, 0)]
    factuality = turned(reading.factuality, mark.lower_, mark)
    return replace(reading, factuality=factuality, apart=name, quantifier=None, scope=None)
