"""The lexicon coder: finds lexical units of the act files in a parse and fills their slots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Grade
from ..ontology import Ontology, Unit
from ..syntax import lists, tree
from ..version import __version__
from .carried import carried_over
from .contrast import as_its_parties_tell, opposites, turned
from .echoing import Echoing
from .ellipsis import SameAgain
from .factuality import FactualityReader
from .fellows import TELLING, Fellows
from .following import may_be_followed
from .imagined import is_contrary_to_fact
from .insisting import ASKED, is_left_open, is_wish_of_ones_own
from .nominal import is_of_others, is_only_named, is_settled, is_unwanted_by_others
from .numbers import NumberWords
from .quantifiers import Quantifiers
from .reading import PLAIN, Factuality, Reading
from .resuming import Resuming
from .sequels import Sequels
from .trigger import Trigger
from .undoing import Undoing
from .units import Beside, Use, by_word
from .wishes import JOINED, is_no_aim

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

CALLED_FOR = frozenset({"pcomp", "attr"})
WITHHOLDING = ("withholder",)
FOUND_ONLY_THERE = frozenset({("signer",), ("prefixed",), WITHHOLDING})
"""Slots of units that are none where nobody stands at them."""


class LexiconCoder:
    """Reads one parsed sentence with the units of all acts; holds no state between sentences."""

    def __init__(self, ontology: Ontology) -> None:
        self.name = f"lexicon {__version__} {ontology.digest}"
        self.units = by_word(ontology.acts)
        self.lemmas = frozenset(lemma for lemma, _ in self.units)
        self.beside = Beside(self.units.values())
        self.acts = ontology.acts
        self.played = frozenset(act for act, shape in ontology.acts.items() if shape.played)
        self.quantifiers = Quantifiers(ontology.words, NumberWords.of(ontology))
        self.factuality = FactualityReader(ontology, self.quantifiers)
        self.not_against = frozenset(ontology.words["not_against"])
        self.evaluating = frozenset(ontology.words["evaluating"])
        followed = frozenset(act for act, shape in ontology.acts.items() if may_be_followed(shape))
        self.ellipsis = SameAgain(ontology.words["same_again"], self.factuality, followed)
        self.fellows = Fellows(self.factuality, self.quantifiers.rank_of, followed)
        self.echoing = Echoing(self.factuality, self.quantifiers)
        self.resuming = Resuming(self.ellipsis, self.factuality, self.quantifiers)
        self.sequels = Sequels(ontology.acts, self.factuality)
        self.undoing = Undoing(ontology.acts, self.factuality)

    def read(self, doc: Doc) -> list[Reading]:
        """All readings of one sentence, in the order of their triggers; of those of one act and trigger the first that holds."""
        words, particles = self.beside.of(doc)
        told: list[Reading] = []
        for token in doc.among(self.lemmas):
            units = self.units.get((token.in_news, token.pos_))
            if units is not None and (units.alone or not units.wanted.isdisjoint(words)):
                trigger = Trigger(token)
                if uses := trigger.uses(units, words, particles):
                    told += self.told_by(trigger, uses)
        if [reading for reading in told if reading.actor and not reading.recipient]:
            told = list(carried_over(told, self.acts))
        if not told:
            return []
        told += self.ellipsis.readings(doc, told)
        if not TELLING.isdisjoint(doc.lemmas):
            told += self.fellows.readings(doc, told)
        if self.may_undo(doc):
            told = self.undoing.within(doc, told)
        return [*told, *opposites(told)]

    def resume(self, doc: Doc, before: Reading) -> list[Reading]:
        """What the sentence tells again of the one act that the sentence before has told."""
        return list(self.resuming.readings(doc, before))

    def sequel(self, doc: Doc, before: Reading) -> list[Reading]:
        """What became of that which the sentence before has told."""
        told = list(self.sequels.readings(doc, before))
        return told or (list(self.undoing.sequel(doc, before)) if self.may_undo(doc) else [])

    def may_undo(self, doc: Doc) -> bool:
        """Whether a verb of the sentence may undo a deed of the one before."""
        return not self.undoing.verbs.isdisjoint(doc.lemmas)

    def echo(self, doc: Doc, before: Reading) -> list[Reading]:
        """What the sentence tells of others where it is nothing but an echo of the sentence before."""
        return list(self.echoing.readings(doc, before))

    def members(self, doc: Doc, before: Reading) -> list[Reading]:
        """Some of those whom the sentence before tells in one."""
        return list(self.echoing.members(doc, before))

    def told_by(self, trigger: Trigger, uses: Iterable[Use]) -> list[Reading]:
        """What one word tells; where it names nobody to whom an act is done, that is told once an act, by whichever unit."""
        told, to_nobody, token = [], set(), trigger.token
        for act, unit, needs_recipient, is_barred in uses:
            if (unit.pos == "verb" and not trigger.is_verb) or (is_barred and not trigger.evokes(unit)):
                continue
            if act in self.played and self.factuality.settings.is_match(token):
                continue
            recipient = trigger.slots.filled(unit.recipient)
            if recipient or not needs_recipient:
                reading = self.reading(act, unit, trigger, recipient)
                if reading is not None:
                    told.append(reading)
            elif act not in to_nobody:
                to_nobody.add(act)
                # it can become no claim, so that nobody asks how far it is a fact
                told.append(
                    Reading(act=act, unit=unit, trigger=token, actor=(), recipient=(), factuality=PLAIN)
                )
        return told

    @staticmethod
    def light_nouns(verb: Trigger, unit: Unit) -> list[Token]:
        """The nouns that a verb has used up: in "held talks" the talks are not told a second time, nor the waiver in "the waiver
        lapsed", for that there is none.
        """
        wanted = unit.object or unit.has
        nouns = verb.slots["object" if unit.object else "subject"]
        return [member for noun in nouns for member in lists.conjuncts(noun) if member.in_news in wanted]

    def reading(
        self, act: str, unit: Unit, trigger: Trigger, recipient: list[tuple[Token, ...]]
    ) -> Reading | None:
        token = trigger.token
        actor = trigger.slots.filled(unit.actor)
        if not actor and unit.actor in FOUND_ONLY_THERE:
            return None
        factuality = self.factuality_of(unit, token)
        if is_no_deed(token, factuality):
            return None
        nouns: list[Token] = []
        if (unit.object or unit.polarity == "negated") and (nouns := self.light_nouns(trigger, unit)):
            # "no sanctions that it had imposed were lifted": what is told of the noun is told by the clause above
            above = token.head if token.dep_ == "relcl" else None
            done = [n for n in nouns if n is above or not self.factuality.scopes.denies(n)]
            if not done:
                factuality = turned(factuality, "no")
            nouns = done or nouns  # "accepted a diplomat, but no ambassador"
            nouns += measured(nouns, unit)
        if self.is_of_other_polarity(unit, factuality):
            return None
        asks_of_others = False
        if factuality.asker is not None or factuality.addressee is not None:
            actor, asks_of_others = self.asked(act, token, actor, factuality)
        factuality = as_its_parties_tell(factuality, token, actor, recipient)
        quantifier, scope = self.quantifiers.read(
            token, actor[0] if actor else (), recipient[0] if recipient else (), factuality
        )
        unsure = self.may_be_played(act, token) or (
            unit.pos == "noun"
            and bool(actor)
            and (
                is_only_named(token, actor[0], factuality.cues)
                or (is_kept_from(factuality) and is_unwanted_by_others(actor[0], factuality.words))
                or (asks_of_others and not self.acts[act].mutual)
            )
        )
        return Reading(
            act=act, unit=unit, trigger=token, actor=tuple(actor), recipient=tuple(recipient),
            nouns=tuple(nouns), factuality=factuality, quantifier=quantifier, scope=scope,
            grade="tentative" if unsure else self.grade_of(unit, token, factuality),
        )  # fmt: skip

    def factuality_of(self, unit: Unit, token: Token) -> Factuality:
        """How sure the act is; who wants something else first asks for no such act."""
        own_words = (token.lower_,) if token.tag_ == "MD" else unit.particle
        told = self.factuality.read(token, own_words)
        if unit.in_force:
            return Factuality(sayer=told.sayer)
        held = unit.actor == WITHHOLDING
        return replace(told, asker=None, addressee=None, asked=False) if held else told

    def is_of_other_polarity(self, unit: Unit, factuality: Factuality) -> bool:
        """Whether the unit is the act only where it is refused, and is not, or only where it is not, and is. To deny it, or to have yet to
        do it, is no refusal.
        """
        if not (unit.only_negated or unit.unless_refused):
            return False
        refused = factuality.polarity == "negated" and self.not_against.isdisjoint(factuality.cues)
        return refused if unit.unless_refused else not refused

    def asked(
        self, act: str, token: Token, actor: list[tuple[Token, ...]], factuality: Factuality
    ) -> tuple[list[tuple[Token, ...]], bool]:
        """Who is to do what somebody asks for, and whether the first named is he who asks: of "its call on X to recognise Y" it is X."""
        asks_of_others = bool(actor) and factuality.asker in actor[0]
        if asks_of_others and self.is_only_called_for(act, token):
            actor = actor[1:]
            asks_of_others = bool(actor) and factuality.asker in actor[0]
        if factuality.addressee is not None and (not actor or asks_of_others):
            actor = [(factuality.addressee,)]
        return actor, asks_of_others

    def is_only_called_for(self, act: str, token: Token) -> bool:
        """As in "called for holding a vote in Chad", "Chad's demand is the lifting of sanctions": who calls for it is not to do it."""
        return token.dep_ in CALLED_FOR and not is_wish_of_ones_own(token) and not self.acts[act].mutual

    def may_be_played(self, act: str, token: Token) -> bool:
        """Whether it is likely that teams do it: "invited Peru for three cricket matches"."""
        return act in self.played and self.factuality.settings.is_sport(token.doc)

    def grade_of(self, unit: Unit, token: Token, factuality: Factuality) -> Grade:
        """The unit's own grade; firm where the unit is a noun that the sentence takes for a fact, or plainly only for possible."""
        if not unit.settled:
            return unit.grade
        # "a potential normalisation", "close to one": its factuality tells how sure that is; not "studied one", "one is unlikely"
        before = any(word.i < token.i and word.pos_ != "VERB" for word in factuality.words)
        possible = factuality.modality == "possible" and before
        settled = possible or (not factuality.cues and is_settled(token, self.evaluating))
        return "firm" if settled else unit.grade


def measured(nouns: list[Token], unit: Unit) -> list[Token]:
    """What the nouns are a number or a stretch of, where the unit asks for it: "adopted a package of | sanctions"."""
    return [of for noun in nouns for of in tree.prepositional(noun, "of") if tree.lemma(of) in unit.has]


def is_kept_from(factuality: Factuality) -> bool:
    """Whether it is told as what is not to be."""
    return factuality.polarity == "negated" and factuality.modality == "planned"


def is_no_deed(token: Token, factuality: Factuality) -> bool:
    """As in "had it recognised B", "rejects the accord between A and B": what would have been, and what others have done all the same."""
    if token.dep_ in JOINED and is_no_aim(token):
        return True
    if factuality.modality != "actual":
        if factuality.modality in ASKED and is_left_open(factuality.words, factuality.modality):
            return True
        if is_contrary_to_fact(token):
            return True
    return factuality.polarity == "negated" and is_of_others(token, factuality.words)
