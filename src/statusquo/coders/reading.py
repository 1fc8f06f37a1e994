"""The record between parse and claim: an act with its slots still pointing into the parse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..model import Grade, Modality, Polarity, Scope
from ..ontology import Unit

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One lexical unit found in one sentence. A role has one tuple of words for each of its slots that is filled, best first."""

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

    @property
    def places(self) -> frozenset[tuple[int, str]]:
        """Where the reading stands in its sentence: no other reading of the act may stand there."""
        words = (self.trigger, *self.nouns) if self.apart is None else (self.apart,)
        return frozenset((token.i, self.act) for token in words)


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

    def echo(self, doc: Doc, before: Reading) -> list[Reading]:
        """What a sentence that is nothing but an echo tells of others: "Chad does not"; without a recipient."""
        ...

    def members(self, doc: Doc, before: Reading) -> list[Reading]:
        """Of whom else the act was told, where the sentence before tells it of many in one: "These include Chad"."""
        ...
