"""Why sentences that were worth a parse yield no claim: one reason a sentence, so that they can be counted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from ..model import Abstention, Claim, Reason

NEARNESS: tuple[Reason, ...] = get_args(Reason)

IN_WORDS: dict[Reason, str] = {
    "too long": "too long to be read",
    "no act": "its words do not make an act here",
    "no recipient": "nobody is named to whom it is done",
    "no actor": "nobody is named who does it",
    "parse too odd": "the parser took it to pieces",
    "nobody named": "a party is somebody whom no name tells",
    "hypothetical agent": "whoever might do it does not exist",
    "unresolved pronoun": "it is not clear whom a pronoun means",
    "kind does not fit": "a party is of a kind that does not do or suffer this",
    "acts on itself": "both parties are the same",
    "unlikely": "doubtful by the rules, and unlikely by annotated reports",
    "told elsewhere": "another sentence of the report tells it better",
}


def reasons(abstentions: Iterable[Abstention], claims: Iterable[Claim]) -> dict[int, Abstention]:
    """By the start of each sentence without a claim, the abstention that came nearest to one."""
    telling = {claim.sentence.start for claim in claims}
    nearest: dict[int, Abstention] = {}
    for one in abstentions:
        start = one.sentence.start
        held = nearest.get(start)
        if start not in telling and (
            held is None or NEARNESS.index(one.reason) > NEARNESS.index(held.reason)
        ):
            nearest[start] = one
    return nearest


def in_words(abstention: Abstention) -> str:
    """As in: no actor: nobody is named who does it ("closed", close_mission)."""
    place = f' ("{abstention.trigger.quote}", {abstention.act})' if abstention.trigger else ""
    return f"{abstention.reason}: {IN_WORDS[abstention.reason]}{place}"
