"""What is seen of a trigger, of a party beside it, and of a whole claim: names of features, as the weights know them.

Every function gives plain strings, so that a claim's reason can show which of them weighed most.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..coders.reading import Factuality
from ..coders.slots import fill
from ..syntax import lists, tree
from .mentions import Mention

if TYPE_CHECKING:
    from ..syntax.words import Token

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
            for member in lists.conjuncts(token):
                found.setdefault(member.i, []).append(slot)
    return found


def of_parties(trigger: Token, mentions: Sequence[Mention]) -> list[Features]:
    """How each party of a sentence, and of the one before, stands to a trigger."""
    slots, places = slots_of(trigger), [m.token.i for m in mentions if m.where == "here"]
    above = list(tree.ancestors(trigger))
    passive = " a passive" if trigger.pos_ == "VERB" and tree.is_passive(trigger) else ""
    found = []
    for order, mention in enumerate(mentions):
        seen = of_itself(mention, order)
        if mention.where != "before":
            at = mention.token.i
            low, high = sorted((at, trigger.i))
            near = min(max(bisect_left(places, high) - bisect_right(places, low), 0), 3)
            side = f"{'before' if at < trigger.i else 'after'}{passive}"
            add_standing(seen, trigger, mention.token, slots.get(at, []), path(above, mention.token))
            seen.shared.extend((side, f"{near} between", f"{side} {trigger.pos_}, {near} between"))
        found.append(seen)
    return found


def of_itself(mention: Mention, order: int) -> Features:
    """What a party is wherever it stands; `order` counts the mentions."""
    party = mention.party
    sure = "sure" if party.sure else "unsure"
    own = [f"a {party.kind}", f"from {mention.where}"]
    return Features(
        shared=["bias", f"from {mention.where}", f"a {party.kind}", sure, f"no. {min(order, 4)}"], own=own
    )


def add_standing(
    seen: Features, trigger: Token, token: Token, filled: Sequence[str], steps: tuple[list[str], list[str]]
) -> None:
    """Where a party of the same sentence stands: the slots that it fills, and the path to it over the parse."""
    word, (up, down) = tree.lemma(trigger), steps
    way = plain(up, down)
    slots = [f"slot {slot}" for slot in filled]
    seen.shared.extend((
        *(slots or ["no slot"]), *(f"{slot} of {word}" for slot in slots),
        f"way {way}", f"way {way} of {word}", f"way {way} of {trigger.pos_}/{trigger.dep_}",
        f"path {''.join(up[:LONGEST_PATH])}|{''.join(down[:LONGEST_PATH])}", f"steps {min(len(up) + len(down), 7)}",
        f"up {min(len(up), 4)}", f"down {min(len(down), 4)}", f"as {token.dep_}", f"as {token.pos_}",
    ))  # fmt: skip
    seen.own.extend((*slots, f"way {way}"))


def path(above: Sequence[Token], end: Token) -> tuple[list[str], list[str]]:
    """The labels on the way up from the trigger, and down to the party; both empty where the parse joins them nowhere.

    `above` holds the trigger and all that governs it.
    """
    below: list[Token] = []
    for token in tree.ancestors(end):
        if token in above:
            climbed = above[: above.index(token)]
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
