"""What is seen of a claim, as the trees of the judge ask for it: how it is told, by which words, of whom, and how often in its report.

All are names with a number: 1 where it is so and 0 where not, a count otherwise; what is not there counts as 0.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import chain, repeat
from operator import itemgetter
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
FIRST, WORD = itemgetter(0), itemgetter(slice(2))
"""Of what is told in a sentence what it is, and of what claims of one list have in common the word that tells them."""


class Report:
    """All claims of one report, counted in the ways in which one tells something of another."""

    def __init__(self, told: Sequence[Told]) -> None:
        here = [one.place.sentence.index for one in told]
        alike = [keys(one) for one in told]
        lists = [list_of(one) for one in told]
        self.told_in = frozenset([(key, at) for at, three in zip(here, alike, strict=True) for key in three])
        """Each claim, deed and pair with the sentences that tell it; of the firm ones the same."""
        self.firm_in = frozenset(
            [
                (key, at)
                for at, three, one in zip(here, alike, told, strict=True)
                if one.claim.grade == "firm"
                for key in three
            ]
        )
        self.sentences = Counter(map(FIRST, self.told_in))
        self.firm = Counter(map(FIRST, self.firm_in))
        self.named = Counter(chain.from_iterable([parties(one.claim) for one in told]))
        self.beside = Counter(chain(here, map(WORD, lists), lists))
        self.acts = Counter(map(WORD, set(lists)))

    def seen(self, one: Told) -> Features:
        """What speaks for or against a claim of the report."""
        return {**what_is_so(one), **of_words(one), **self.beside_others(one)}

    def beside_others(self, one: Told) -> Features:
        """What the other claims of the report tell of this one."""
        claim, deed, _ = three = keys(one)
        here, listed, (who, *whom) = one.place.sentence.index, list_of(one), parties(one.claim)
        told, done, pair = (self.sentences[key] - ((key, here) in self.told_in) for key in three)
        counted = {
            "told in other sentences": told,
            "done in other sentences": done,
            "pair in other sentences": pair,
            "firm in other sentences": self.firm[claim] - ((claim, here) in self.firm_in),
            "done firmly in other sentences": self.firm[deed] - ((deed, here) in self.firm_in),
            "claims of the actor": self.named[who],
            "claims of the recipient": sum(map(self.named.__getitem__, whom)),
            "claims in the sentence": self.beside[here],
            "claims at the word": self.beside[WORD(listed)],
            "listed together": self.beside[listed],
            "other acts at the word": self.acts[WORD(listed)] - 1,
        }
        return dict(zip(counted, map(min, counted.values(), repeat(MOST)), strict=False))


def list_of(one: Told) -> tuple[int, int, str]:
    """What the claims of one list have in common: "A, B and C recognised it"."""
    return one.place.sentence.index, one.reading.trigger.i, one.reading.act


def parties(claim: Claim) -> list[str]:
    return [claim.actor.id] if claim.recipient is None else [claim.actor.id, claim.recipient.id]


def keys(one: Told) -> tuple[Hashable, Hashable, Hashable]:
    """What two tellings of one claim have in common, of one deed however it is told, and of two deeds between the same two."""
    claim, who = one.claim, parties(one.claim)
    if one.place.scene.ontology.acts[claim.act].mutual:
        who.sort()
    deed = (claim.act, *who)
    return (*deed, claim.polarity, claim.modality), deed, frozenset(who)


def what_is_so(one: Told) -> Features:
    """How the claim is told, by what kind of word, of what kinds of parties, and why the rules doubt it."""
    claim, reading, place = one.claim, one.reading, one.place
    why = doubts(claim)
    return {
        f"act {claim.act}": 1.0,
        f"axis {place.scene.ontology.acts[claim.act].axis}": 1.0,
        f"{claim.how}": 1.0,
        claim.polarity: 1.0,
        claim.modality: 1.0,
        f"in a {place.sentence.kind}": 1.0,
        f"told by a {reading.unit.pos}": 1.0,
        "doubts": len(why),
        **{f"doubt {doubt}": 1.0 for doubt in why},
        **of_party("actor", claim.actor),
        **of_party("recipient", claim.recipient),
        "surely so": reading.factuality.grade == "firm",
        "by a word of its own": reading.unit.grade == "firm",
        "counted": reading.quantifier is not None,
        "dated": claim.when is not None,
        "on somebody's word": claim.speaker is not None,
        "an opinion": place.author is not None,
    }


def of_party(role: str, party: Party | None) -> Features:
    """What a party is, and whether it is surely meant."""
    if party is None:
        return {f"{role} nobody": 1.0}
    return {
        f"{role} a {party.kind}": 1.0,
        f"{role} sure": party.sure,
        f"{role} in person": party.in_person,
        f"{role} by an agent": party.agent is not None,
    }


def of_words(one: Told) -> Features:
    """Where the claim stands in its report and in the parse of its sentence."""
    trigger, place = one.reading.trigger, one.place
    return {
        "sentences before": min(place.sentence.index, HEAD),
        "words of the sentence": len(place.doc),
        "steps to the root": len(list(tree.ancestors(trigger))),
        "nouns used up": len(one.reading.nouns),
        "words to the actor": distance(trigger, one.reading.actor),
        "words to the recipient": distance(trigger, one.reading.recipient),
    }


def distance(trigger: Token, slots: Sequence[Sequence[Token]]) -> int:
    """Words between that of the act and the nearest that fills the first slot of a role; 0 where none does."""
    return min([abs(token.i - trigger.i) for token in slots[0]], default=0) if slots else 0


def doubts(claim: Claim) -> tuple[str, ...]:
    """The doubts of the rules, without the names and words in them: "Chad: pronoun" is "pronoun"."""
    if claim.grade == "firm":
        return ()
    if claim.why.startswith(LOOKED):
        return (LOOKED,)
    told = (NAME.split(doubt.rpartition(": ")[2])[0] for doubt in claim.why.split("; "))
    return tuple(dict.fromkeys(OTHER_SENSES if doubt.endswith(OTHER_SENSES) else doubt for doubt in told))
