"""Whether a government is recognised, and not the state for which it stands: "the new government of Chad", "the junta".

A state stays recognised while governments come and go; of one that is new, or has a rival, nothing follows for the state.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party, Polarity
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

Words = Mapping[str, frozenset[str]]
NO = "no"
KINDS_BEFORE = ("det", "amod", "compound", "nmod", "advmod")


def government_for_state(reading: Reading, recipient: Party, polarity: Polarity, words: Words) -> str:
    """The words that tell that a state stands for one of its governments, empty where none do.

    Whoever does not recognise "the government of Chad" may well recognise the state, so that a denial needs no further word.
    """
    if recipient.kind != "state":
        return ""
    last = recipient.agent.split()[-1].lower().removesuffix("s") if recipient.agent else ""
    if last in words["power_alone"] | words["power_alone_many"]:
        return recipient.agent or ""
    heads = [word for slot in reading.recipient for word in slot if tree.lemma(word) in words["power_nouns"]]
    told = (told_of(word, polarity, words) for word in heads)
    return next(filter(None, told), "")


def told_of(power: Token, polarity: Polarity, words: Words) -> str:
    """As in "new government", "any government": the noun with what tells that there was, is or will be another."""
    kinds = words["power_kinds"] | words["rival_kinds"] | words["governments_to_come"]
    of_a_kind = [word for word in tree.children(power, *KINDS_BEFORE) if word.lower_ in kinds]
    every = any(
        word.lower_ == NO for word in tree.children(power, "det")
    )  # "recognised no government of Chad"
    if not of_a_kind and (polarity == "affirmed" or every):
        return ""
    return " ".join([*(word.text for word in of_a_kind), power.text])
