"""The record between parse and claim: an act with its slots still pointing into the parse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..model import Grade, Modality, Polarity, Scope
from ..ontology import Unit

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token


@dataclass(slots=True, kw_only=True, eq=False)
class Factuality:
    """Whether the sentence says that it happened. `asker` asks for the act, `sayer` reports it (FactBank's sources)."""

    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    grade: Grade = "firm"
    asker: Token | None = None
    addressee: Token | None = None
    sayer: Token | None = None
    commits: bool = False
    asked: bool = False
    denial: Token | None = None
    """The word that says of a report of the act that it is not so."""
    report: Token | None = None
    """The noun whose content that report is: the "claim" of "denied B's claim that A had recognised it"."""
    cues: tuple[str, ...] = ()
    words: tuple[Token, ...] = ()
    """The words that turned polarity or modality: without them a quotation would say the opposite."""


PLAIN = Factuality()
"""That of what nothing turns: one for all, for nobody writes into it."""


@dataclass(slots=True, kw_only=True, eq=False)
class Reading:
    """One lexical unit found in one sentence. A role has one tuple of words for each of its slots that is filled, best first.

    Nobody writes into a reading or its factuality; frozen they would take three times as long to make, and sentences have many.
    """

    act: str
    unit: Unit
    trigger: Token
    actor: tuple[tuple[Token, ...], ...]
    recipient: tuple[tuple[Token, ...], ...]
    factuality: Factuality
    nouns: tuple[Token, ...] = ()
    """Nouns that a light verb has used up: in "held talks" the talks are not told a second time."""
    quantifier: str | None = None
    scope: Scope | None = None
    grade: Grade = "firm"
    """How sure the words alone are."""
    apart: Token | None = None
    """The first of those whom the sentence sets apart ("all except A"), where the reading is what it says of them."""
    undoes: Token | None = None
    """The word of the deed that it undoes: "cut its ties with B, then restored them"."""
    beside: bool = False
    """Whether it is told of another than the doer of the clause, by a noun: no date of the clause is its own."""
    thing: Token | None = None
    """What both deeds are done with, where a pronoun takes it up."""

    @property
    def places(self) -> frozenset[tuple[int, str]]:
        """Where the reading stands in its sentence: no other reading of the act may stand there."""
        if self.apart is None and not self.nouns:
            return frozenset(((self.trigger.i, self.act),))
        words = (self.trigger, *self.nouns) if self.apart is None else (self.apart,)
        return frozenset([(token.i, self.act) for token in words])


class Coder(Protocol):
    """Anything that turns one parsed sentence into readings. `name` goes into every claim."""

    name: str

    def read(self, doc: Doc) -> list[Reading]:
        """All readings of one sentence, the better ones of one place first; pure."""
        ...

    def resume(self, doc: Doc, before: Reading) -> list[Reading]:
        """What a sentence tells again of an act that the sentence before has told: "Chad followed suit"; without a recipient."""
        ...

    def sequel(self, doc: Doc, before: Reading) -> list[Reading]:
        """What a sentence tells of that which an act of the sentence before has made: "The waiver was revoked"."""
        ...

    def may_undo(self, doc: Doc) -> bool:
        """Whether a sentence has a word that may undo what was told before."""
        ...

    def echo(self, doc: Doc, before: Reading) -> list[Reading]:
        """What a sentence that is nothing but an echo tells of others: "Chad does not"; without a recipient."""
        ...

    def members(self, doc: Doc, before: Reading) -> list[Reading]:
        """Of whom else the act was told, where the sentence before tells it of many in one: "These include Chad"."""
        ...
