"""What is seen of a claim, as the trees of the judge ask for it: how it is told, by which words, of whom, and how often in its report.

All are names with a number: 1 where it is so, a count otherwise; what is not there counts as 0.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..assembly import Told
from ..model import Claim, Party
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

Features = dict[str, float]
OTHER_SENSES = "has other senses"
LOOKED = "second look"
NAME = re.compile(r" \(|, | (?=[A-Z])")
"""Where a doubt begins to tell of whom or of what: "organ of | Chad", "not sure that it happened | (may)"."""
MOST = 3
"""Up to which other claims are counted: by a larger number a tree would know one report of many claims from all others."""
HEAD = 10
"""Up to which sentences are counted."""


class Report:
    """All claims of one report, counted in the ways in which one tells something of another."""

    def __init__(self, told: Sequence[Told]) -> None:
        self.sentences: dict[Hashable, set[int]] = defaultdict(set)
        self.firm: dict[Hashable, set[int]] = defaultdict(set)
        self.named: defaultdict[str, int] = defaultdict(int)
        self.beside: defaultdict[Hashable, int] = defaultdict(int)
        self.acts: dict[Hashable, set[str]] = defaultdict(set)
        for one in told:
            here, at = sentence(one), word(one)
            for key in keys(one):
                self.sentences[key].add(here)
                if one.claim.grade == "firm":
                    self.firm[key].add(here)
            for party in parties(one.claim):
                self.named[party] += 1
            for group in (here, at, list_of(one)):
                self.beside[group] += 1
            self.acts[at].add(one.reading.act)

    def seen(self, one: Told) -> Features:
        """What speaks for or against a claim of the report."""
        return {**dict.fromkeys(what_is_so(one), 1.0), **of_words(one), **self.beside_others(one)}

    def beside_others(self, one: Told) -> Features:
        """What the other claims of the report tell of this one."""
        claim, deed, pair = keys(one)
        here, at, (who, *whom) = {sentence(one)}, word(one), parties(one.claim)
        counted = {
            "told in other sentences": len(self.sentences[claim] - here),
            "done in other sentences": len(self.sentences[deed] - here),
            "pair in other sentences": len(self.sentences[pair] - here),
            "firm in other sentences": len(self.firm[claim] - here),
            "done firmly in other sentences": len(self.firm[deed] - here),
            "claims of the actor": self.named[who],
            "claims of the recipient": sum(self.named[party] for party in whom),
            "claims in the sentence": self.beside[sentence(one)],
            "claims at the word": self.beside[at],
            "listed together": self.beside[list_of(one)],
            "other acts at the word": len(self.acts[at]) - 1,
        }
        return {name: min(count, MOST) for name, count in counted.items()}


def sentence(one: Told) -> int:
    return one.place.sentence.index


def word(one: Told) -> tuple[int, int]:
    """The word that tells a claim."""
    return sentence(one), one.reading.trigger.i


def list_of(one: Told) -> tuple[int, int, str]:
    """What the claims of one list have in common: "A, B and C recognised it"."""
    return *word(one), one.reading.act


def parties(claim: Claim) -> list[str]:
    return [claim.actor.id] if claim.recipient is None else [claim.actor.id, claim.recipient.id]


def keys(one: Told) -> tuple[Hashable, Hashable, Hashable]:
    """What two tellings of one claim have in common, of one deed however it is told, and of two deeds between the same two."""
    claim, who = one.claim, parties(one.claim)
    if one.place.scene.ontology.acts[claim.act].mutual:
        who.sort()
    deed = (claim.act, *who)
    return (*deed, claim.polarity, claim.modality), deed, frozenset(who)


def what_is_so(one: Told) -> Iterator[str]:
    """How the claim is told, by what kind of word, of what kinds of parties, and why the rules doubt it."""
    claim, reading, place = one.claim, one.reading, one.place
    yield from (f"act {claim.act}", f"axis {place.scene.ontology.acts[claim.act].axis}", f"{claim.how}")
    yield from (claim.polarity, claim.modality, f"in a {place.sentence.kind}")
    yield from (f"told by a {reading.unit.pos}", *(f"doubt {doubt}" for doubt in doubts(claim)))
    yield from (f"actor {what}" for what in of_party(claim.actor))
    yield from (f"recipient {what}" for what in of_party(claim.recipient))
    told = {
        "surely so": reading.factuality.grade == "firm",
        "by a word of its own": reading.unit.grade == "firm",
        "counted": reading.quantifier is not None,
        "dated": claim.when is not None,
        "on somebody's word": claim.speaker is not None,
        "an opinion": place.author is not None,
    }
    yield from (name for name, is_so in told.items() if is_so)


def of_party(party: Party | None) -> Iterator[str]:
    """What a party is, and whether it is surely meant."""
    if party is None:
        yield "nobody"
        return
    yield f"a {party.kind}"
    told = {"sure": party.sure, "in person": party.in_person, "by an agent": party.agent is not None}
    yield from (name for name, is_so in told.items() if is_so)


def of_words(one: Told) -> Features:
    """Where the claim stands in its report and in the parse of its sentence."""
    trigger, place = one.reading.trigger, one.place
    return {
        "doubts": len(doubts(one.claim)),
        "sentences before": min(place.sentence.index, HEAD),
        "words of the sentence": len(place.doc),
        "steps to the root": sum(1 for _ in tree.ancestors(trigger)),
        "nouns used up": len(one.reading.nouns),
        "words to the actor": distance(trigger, one.reading.actor),
        "words to the recipient": distance(trigger, one.reading.recipient),
    }


def distance(trigger: Token, slots: Sequence[Sequence[Token]]) -> int:
    """Words between that of the act and the nearest that fills the first slot of a role; 0 where none does."""
    return min((abs(token.i - trigger.i) for slot in slots[:1] for token in slot), default=0)


def doubts(claim: Claim) -> tuple[str, ...]:
    """The doubts of the rules, without the names and words in them: "Chad: pronoun" is "pronoun"."""
    if claim.grade == "firm":
        return ()
    if claim.why.startswith(LOOKED):
        return (LOOKED,)
    told = (NAME.split(doubt.rpartition(": ")[2])[0] for doubt in claim.why.split("; "))
    return tuple(dict.fromkeys(OTHER_SENSES if doubt.endswith(OTHER_SENSES) else doubt for doubt in told))
