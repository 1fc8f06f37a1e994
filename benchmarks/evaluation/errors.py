"""What was missed and what was made up, by cause: the largest classes are what to work on next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from statusquo.model import Abstention, Coding

from .scoring import Claim, scorer
from .suites import Gold

Kinds = Mapping[str, Sequence[tuple[str, str]]]
"""By class, the report and the line of each error of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the coder made of one report, and what it was to make."""

    coding: Coding | None
    made: Sequence[Claim]
    gold: Sequence[Gold]
    traps: Sequence[Gold] = ()


def missed(errors: Sequence[tuple[str, Gold]], reports: Mapping[str, Read]) -> Kinds:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, row in errors:
        found[why_missed(row, reports[name])].append((name, gold_line(row)))
    return largest_first(found)


def false(errors: Sequence[tuple[str, Claim]], reports: Mapping[str, Read]) -> Kinds:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, claim in errors:
        found[why_false(claim, reports[name])].append((name, claim_line(claim)))
    return largest_first(found)


def largest_first(found: Mapping[str, list[tuple[str, str]]]) -> Kinds:
    return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


# ------------------------------------------------------------------------------------------------ causes


def why_missed(row: Gold, read: Read) -> str:
    """The cause of a miss: what stood nearest to the claim, else why its sentence yields nothing of the kind."""
    level = scorer().level
    if any(level(row, claim, "claim") for claim in read.made):
        tentative = any(level(row, c, "claim") and c["grade"] == "tentative" for c in read.made)
        return "only tentative" if tentative else "told once for two"
    if any(level(row, claim, "loose") for claim in read.made):
        return "polarity or modality"
    near = [claim for claim in read.made if touches(row["evidence"], claim["sentence"])]
    acts = {row["act"], *(row.get("act_alt") or [])}
    same_act = [claim for claim in near if claim["act"] in acts]
    if same_act:
        right = all(any(level(other, claim, "loose") for other in read.gold) for claim in same_act)
        return "told of other parties only" if right else "wrong party"
    if any(scorer().same_parties(row, claim) for claim in near):
        return "another act"
    return why_not(row, acts, read.coding)


def why_not(row: Gold, acts: set[str], coding: Coding | None) -> str:
    """Why the sentences of a claim yield nothing that is like it."""
    if coding is None:
        return "the report is not read"
    sentences = [s for s in coding.sentences if overlap(row["evidence"], s.span.start, s.span.end)]
    here = [one for one in coding.abstentions if any(one.sentence == s.span for s in sentences)]
    of_act = [one for one in here if one.act in acts]
    if of_act:
        return f"no party: {at_trigger(row, of_act).reason}"
    if not any(sentence.gated for sentence in sentences):
        boilerplate = any(sentence.kind == "boilerplate" for sentence in sentences)
        return "taken for boilerplate" if boilerplate else "no trigger: not parsed"
    return "no trigger"


def at_trigger(row: Gold, abstentions: Sequence[Abstention]) -> Abstention:
    """That of the abstentions whose word is the trigger of the claim, else the first."""
    trigger = (row.get("spans") or {}).get("trigger")
    at = [
        a for a in abstentions if trigger and a.trigger and overlap(trigger, a.trigger.start, a.trigger.end)
    ]
    return (at or list(abstentions))[0]


def why_false(claim: Claim, read: Read) -> str:
    level = scorer().level
    if any(level(row, claim, "claim") for row in read.gold):
        return "told twice"
    if any(level(row, claim, "loose") for row in read.gold):
        return "polarity or modality"
    near = [row for row in read.gold if touches(row["evidence"], claim["sentence"])]
    if any(claim["act"] in {row["act"], *(row.get("act_alt") or [])} for row in near):
        return "wrong party"
    if any(scorer().same_parties(row, claim) for row in near):
        return "wrong act"
    if any(touches(trap["evidence"], claim["evidence"]) for trap in read.traps):
        return "not in gold: a trap"
    return "not in gold"


def touches(one: Gold, other: Gold) -> bool:
    return overlap(one, other["start"], other["end"])


def overlap(span: Gold, start: int, end: int) -> bool:
    return bool(span["start"] < end and start < span["end"])


# ------------------------------------------------------------------------------------------------ wording


def gold_line(row: Gold) -> str:
    return in_words(row["actor"], row, row["target"], row["evidence"]["text"])


def claim_line(claim: Claim) -> str:
    recipient = (claim["recipient"] or {}).get("name")
    return in_words(claim["actor"]["name"], claim, recipient, claim["evidence"]["quote"])


def in_words(actor: str, row: Gold, recipient: str | None, quote: str) -> str:
    told = f"{actor} {row['act']} {recipient} [{row['polarity']}, {row['modality']}]"
    return f"{told}  {' '.join(quote.split())[:140]!r}"
