"""A word that may evoke an act, and what lexical units ask about it: each looked up once, for many units ask the same."""

from __future__ import annotations

from collections.abc import Container
from itertools import compress
from typing import TYPE_CHECKING

from ..ontology import Unit
from ..syntax import grammar, lists, roles, tree
from ..syntax.casing import is_title_case
from ..syntax.once import Once
from ..syntax.opponents import OPPONENTS, names_opponents
from .repeated import noun_of
from .slots import slots_of
from .units import PARTS, Units, Use

if TYPE_CHECKING:
    from ..syntax.words import Token

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
DEALS = grammar.words("deals")
BESIDE = grammar.words("beside_the_deed")
BESIDES = grammar.words("deeds") | grammar.words("done_as")
OVER = "over"
ADJUNCTS = BESIDE | {"part", OVER}
THINGS = grammar.words("things_between_states")
VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
PARTICLES = frozenset({"prt", "prep", "agent", "advmod", "acomp", "oprd"})


class Trigger:
    """One word of a parse. `uses` tells which units of the word have with it what they want, `evokes(unit)` whether it has nothing that
    the unit must not have.
    """

    def __init__(self, token: Token) -> None:
        self.token = token
        self.slots = slots_of(token)

    def uses(self, units: Units, words: frozenset[str], particles: frozenset[str]) -> tuple[Use, ...]:
        """By those of the lemmas and words of the sentence that any unit wants: without one of them nothing need be looked for."""
        phrase, objects, own = units.phrased & words, units.objects & words, units.particles & particles
        if phrase:
            phrase &= self.phrase(phrase)
        return units.possible(phrase, objects and objects & self.object_heads, own and own & self.particles)

    def evokes(self, unit: Unit) -> bool:
        """Whether the word is one of the units of `uses`: nothing that must not be there is, and its object as well as another word."""
        if unit.no_particle and not self.particles.isdisjoint(unit.no_particle):
            return False
        if unit.object and unit.has and self.object_heads.isdisjoint(unit.object):
            return False
        there = self.token.doc.lemmas
        if unit.no_object and roles.objects(self.token):
            return False
        if unit.as_only and "as" in there and not self.told_as <= {*unit.as_only, *BESIDES}:
            return False
        barred = unit.not_object
        if barred and not (there.isdisjoint(barred) or self.object_heads.isdisjoint(barred)):
            return False
        return not unit.lacks or there.isdisjoint(unit.lacks) or not self.says_any(unit.lacks)

    @Once
    def is_verb(self) -> bool:
        """Whether the word is one, and none of a name; of other parts of speech `by_word` finds no unit that is not the word's."""
        return (self.token.pos_ in PARTS["verb"] or self.is_headline_verb()) and not self.is_in_title()

    def is_headline_verb(self) -> bool:
        """As in "China and Russia sign deal": a verb that the tagger took for a noun, betrayed by its subject."""
        return self.token.pos_ == "NOUN" and bool(tree.children(self.token, *tree.SUBJECTS))

    def is_in_title(self) -> bool:
        """Whether a verb is a word of a name: "the conference Supporting the Future of Chad"."""
        verb = self.token
        if verb.i == 0 or verb.tag_ != "VBG" or not verb.text[0].isupper() or is_title_case(verb.doc.text):
            return False
        after = next((t for t in verb.doc[verb.i + 1 : verb.i + 4] if t.pos_ in CONTENT), None)
        before = verb.doc[verb.i - 1]
        opens = before.is_quote and verb.i > 1 and verb.doc[verb.i - 2].is_alpha
        return (before.is_alpha or opens) and after is not None and after.text[0].isupper()

    @Once
    def told_as(self) -> frozenset[str]:
        """As what it is done: the nouns of "recognised A as a state"; of a deal it is a part."""
        beside = [p for p in tree.children(self.token, "prep") if p.lower_ == "as" and not is_part_of_deal(p)]
        return frozenset(
            tree.lemma(noun) for prep in beside for noun in tree.children(prep, "pobj") if noun.pos_ == "NOUN"
        )

    @Once
    def particles(self) -> frozenset[str]:
        return frozenset([child.lower_ for child in self.token.children if child.dep_ in PARTICLES])

    def phrase(self, wanted: frozenset[str]) -> frozenset[str]:
        """Those of some words that stand in its phrase beside it, and may be others: "granted a waiver" has no grant; "aid has begun to
        arrive" has the aid that arrives.
        """
        verb = self.token
        if not verb.children and verb.dep_ != "xcomp":
            return frozenset()
        own = [word for word in between_edges(verb, wanted) if word is not verb and is_in_phrase(word, verb)]
        if verb.dep_ == "xcomp" and verb.head.tag_ in VERBS and not tree.children(verb, *tree.ANY_SUBJECTS):
            own += [word for thing in tree.children(verb.head, "nsubj") for word in tree.phrase(thing)]
        return frozenset([word.in_news for word in own])

    def says_any(self, lemmas: Container[str]) -> bool:
        """Whether the word says one of some lemmas, not of those of whom it says it: "A and its allies recognised B" and "B was recognised
        by allies" speak of no ally, "recognised the candidate Ane Holm" of no candidate, "met opposition leaders" of no opposition that
        is met.
        """
        below = between_edges(self.token, lemmas)
        said = [t for t in below if is_in_phrase(t, self.token) and not is_title(t)]
        if said and not OPPONENTS.isdisjoint(self.token.doc.lowers):
            said = [t for t in said if not names_opponents(t)]
        return any(t.i not in self.of_whom for t in said)

    @Once
    def of_whom(self) -> set[int]:
        """The places of those who do it and of what stands beside the deed."""
        doers = tree.children(self.token, "nsubj", "agent", "appos")
        if "by" in self.token.doc.lowers and tree.is_passive(self.token):
            # "listed as a terror group by A | and its allies", hung from the group
            doers += [second for first in self.slots["subject"] for second in tree.children(first, "conj")]
        of_whom = {t.i for doer in doers for t in doer.subtree}
        if not ADJUNCTS.isdisjoint(self.token.doc.lowers):
            beside = [
                p for p in tree.children(self.token, "prep") if p.lower_ in BESIDE or is_part_of_deal(p)
            ]
            beside += self.quarrels()
            of_whom |= {t.i for phrase in beside for t in phrase.subtree}
        return of_whom

    def quarrels(self) -> list[Token]:
        """As in "severed relations with A | over its military campaign": about what the ties were cut, which are no military ones."""
        if OVER not in self.token.doc.lowers:
            return []
        things = [t for t in tree.children(self.token, "dobj", "nsubjpass") if tree.lemma(t) in THINGS]
        owners = [self.token, *things] if things else []
        return [p for owner in owners for p in tree.children(owner, "prep") if p.lower_ == OVER]

    @Once
    def object_heads(self) -> frozenset[str]:
        objects = self.slots["object"]
        return frozenset([noun_of(t).in_news for one in objects for t in lists.conjuncts(one)])


def between_edges(word: Token, lemmas: Container[str]) -> list[Token]:
    """The words with some lemmas that hang from a word, or stand among what does."""
    doc, at = word.doc, word.i
    _, lefts, rights, _ = doc.tree
    near = slice(lefts[at], rights[at] + 1)
    return list(compress(doc.tokens[near], map(lemmas.__contains__, doc.in_news[near])))


def is_in_phrase(word: Token, head: Token) -> bool:
    """Whether a word stands in the phrase of another (`tree.phrase`): below it, with no clause between."""
    while word is not head:
        if word.head is word or (word.dep_ in tree.MAY_OPEN and tree.opens_clause(word)):
            return False
        word = word.head
    return True


def is_part_of_deal(preposition: Token) -> bool:
    """As in "recognised it as part of a deal": the deal is of parts, and the other is no part of it."""
    if preposition.lower_ != "as":
        return False
    parts = [part for part in tree.children(preposition, "pobj") if tree.lemma(part) == "part"]
    return any(tree.lemma(whole) in DEALS for part in parts for whole in tree.prepositional(part, "of"))


def is_title(word: Token) -> bool:
    """Whether a noun stands before somebody's name as a part of it: "candidate Ane Holm"."""
    return word.dep_ == "compound" and word.pos_ == "NOUN" and word.head.pos_ == "PROPN"
