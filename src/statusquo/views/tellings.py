"""Claims as tellings: what copies of one text say alike is one of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .witnesses import Witness


@dataclass(slots=True, kw_only=True)
class Telling:
    """A claim and those that say the same in a copy of its text, or in the same sentence of another report."""

    witness: Witness
    copies: list[Witness] = field(default_factory=list)

    @property
    def documents(self) -> set[str]:
        return {one.document.id for one in (self.witness, *self.copies)}


def tellings(claims: Iterable[Witness]) -> list[Telling]:
    """The claims in their order, copies behind the first that says the same; what a person has judged stands by itself."""
    found: list[Telling] = []
    by_sentence: dict[tuple[object, ...], Telling] = {}
    by_text: dict[tuple[object, ...], Telling] = {}
    for one in claims:
        said = what_is_said(one)
        sentence = (*said, " ".join(one.sentence.split()))
        text = (*said, one.same_text) if one.same_text else None
        known = by_sentence.get(sentence) or (by_text.get(text) if text else None)
        if known is None or one.document.id in known.documents:
            known = Telling(witness=one)
            found.append(known)
        else:
            known.copies.append(one)
        by_sentence.setdefault(sentence, known)
        if text:
            by_text.setdefault(text, known)
    return found


def what_is_said(one: Witness) -> tuple[object, ...]:
    party = one.recipient.id if one.recipient else None
    judged = (one.judgement.verdict, one.judgement.at) if one.judgement else None
    return (one.act, one.actor.id, party, one.polarity, one.modality, one.quantifier, one.grade, judged)
