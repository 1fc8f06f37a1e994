"""What is seen of a trigger, of a party beside it, and of a whole claim: names of features, as the weights know them.

Every function gives plain strings, so that a claim's reason can show which of them weighed most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..coders.reading import Factuality
from ..coders.slots import fill
from ..syntax import tree
from .mentions import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

SLOTS = (
    "subject", "object", "possessor", "modifier", "with", "by", "to", "of", "from", "against", "on", "for", "between",
    "in", "at", "object.of", "object.with", "object.to", "object.from", "object.for", "object.on", "light_subject",
    "dative", "of.by",
)  # fmt: skip
LISTING = frozenset({"conj", "appos", "compound"})
LONGEST_PATH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """`shared` count alike for all acts, `own` are weighed for each act by itself, `numbers` are weighed by their size."""

    shared: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    numbers: dict[str, float] = field(default_factory=dict)


# ------------------------------------------------------------------------------------------------ triggers


def of_trigger(trigger: Token, mentions: Sequence[Mention]) -> Features:
    """The word, what hangs from it and what it hangs from; who stands where beside it."""
    word, kinds = tree.lemma(trigger), {m.token.i: m.party.kind for m in mentions if m.where == "here"}
    shared = ["bias", f"tag={trigger.tag_}", f"dep={trigger.dep_}", f"parties={min(len(set(kinds)), 4)}"]
    own = ["bias", f"word={word}", f"word={word}/{trigger.pos_}", f"word={word}/{trigger.dep_}"]
    own += [f"under={tree.lemma(trigger.head)}", f"under={trigger.dep_}:{tree.lemma(trigger.head)}"]
    for child in trigger.children:
        shared.append(f"has {child.dep_}")
        own.append(f"has {child.dep_}:{tree.lemma(child)}")
        if child.i in kinds:
            shared.append(f"{child.dep_} is a {kinds[child.i]}")
        for inner in tree.children(child, "pobj") if child.dep_ in {"prep", "agent"} else ():
            own.append(f"{tree.lemma(child)} {tree.lemma(inner)}")
            shared.append(f"{tree.lemma(child)} a {kinds.get(inner.i, 'thing')}")
    return Features(shared=shared, own=[*own, *shared])


# ------------------------------------------------------------------------------------------------ parties


def slots_of(trigger: Token) -> dict[int, list[str]]:
    """By word, the slots of the trigger in which it stands."""
    found: dict[int, list[str]] = {}
    for slot in SLOTS:
        for token in fill(trigger, slot):
            for member in tree.conjuncts(token):
                found.setdefault(member.i, []).append(slot)
    return found


def of_party(
    trigger: Token, mention: Mention, order: int, near: int, slots: dict[int, list[str]]
) -> Features:
    """How a party stands to a trigger: slots, path over the parse, side, distance; `order` counts the mentions."""
    party, token = mention.party, mention.token
    shared = [
        "bias",
        f"from {mention.where}",
        f"a {party.kind}",
        "sure" if party.sure else "unsure",
        f"no. {min(order, 4)}",
    ]
    own = [f"a {party.kind}", f"from {mention.where}"]
    if mention.where == "before":
        return Features(shared=shared, own=own)
    filled = slots.get(token.i, [])
    word = tree.lemma(trigger)
    up, down = path(trigger, token)
    way = plain(up, down)
    side = f"{'before' if token.i < trigger.i else 'after'}{' a passive' if is_passive(trigger) else ''}"
    shared += [f"slot {slot}" for slot in filled] or ["no slot"]
    shared += [f"slot {slot} of {word}" for slot in filled]
    shared += [f"way {way}", f"way {way} of {word}", f"way {way} of {trigger.pos_}/{trigger.dep_}"]
    shared += [
        f"path {''.join(up[:LONGEST_PATH])}|{''.join(down[:LONGEST_PATH])}",
        f"steps {min(len(up) + len(down), 7)}",
    ]
    shared += [f"up {min(len(up), 4)}", f"down {min(len(down), 4)}", f"as {token.dep_}", f"as {token.pos_}"]
    shared += [side, f"{min(near, 3)} between", f"{side} {trigger.pos_}, {min(near, 3)} between"]
    own += [f"slot {slot}" for slot in filled] + [f"way {way}"]
    return Features(shared=shared, own=own)


def is_passive(trigger: Token) -> bool:
    return trigger.pos_ == "VERB" and tree.is_passive(trigger)


def path(start: Token, end: Token) -> tuple[list[str], list[str]]:
    """The labels on the way up from the trigger, and down to the party; both empty where the parse joins them nowhere."""
    above = {token.i: n for n, token in enumerate(tree.ancestors(start))}
    below: list[Token] = []
    for token in tree.ancestors(end):
        if token.i in above:
            climbed = list(tree.ancestors(start))[: above[token.i]]
            return [f"^{node.dep_}" for node in climbed], [f"v{label(node)}" for node in reversed(below)]
        below.append(token)
    return [], []


def label(token: Token) -> str:
    return f"{token.dep_}:{tree.lemma(token)}" if token.dep_ in {"prep", "agent", "dative"} else token.dep_


def plain(up: Sequence[str], down: Sequence[str]) -> str:
    """The path without the steps along lists and names."""
    kept = [[step for step in steps if step[1:] not in LISTING] for steps in (up, down)]
    return "|".join("".join(steps) for steps in kept)


# ------------------------------------------------------------------------------------------------ claims


def of_claim(
    factuality: Factuality,
    actor: Mention,
    recipient: Mention | None,
    standing: str,
    kind: str,
    doubts: Sequence[str],
) -> Features:
    """What speaks for or against a claim as a whole. `standing` is what the rules make of it, `kind` that of its sentence."""
    to_whom = recipient.party.kind if recipient is not None else "nobody"
    shared = [
        "bias", f"rules: {standing}", factuality.polarity, factuality.modality, f"{factuality.polarity} {factuality.modality}",
        f"factuality {factuality.grade}", f"actor a {actor.party.kind}", f"actor from {actor.where}", f"in a {kind}",
        f"actor {'sure' if actor.party.sure else 'unsure'}", f"recipient a {to_whom}", f"a {actor.party.kind} to a {to_whom}",
    ]  # fmt: skip
    if recipient is not None:
        shared += [
            f"recipient from {recipient.where}",
            f"recipient {'sure' if recipient.party.sure else 'unsure'}",
        ]
    shared += [f"cue {cue}" for cue in factuality.cues]
    shared += [f"doubt {doubt}" for doubt in doubts]
    return Features(shared=shared, own=["bias", f"rules: {standing}"])
