"""The second look for a speaker: words that give the act on somebody's word, read from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ..syntax import grammar

if TYPE_CHECKING:
    from .second_look import Look

NEAR = 5
"""Words from a verb of saying to what is said."""
FAR = 14
"""The same, where "that" opens what is said."""
CIRCUMSTANCES = grammar.words("circumstances")
CLOSING = 8
"""Words of the subject of a verb of saying behind what is said, and from it to the end of the sentence."""
BEHIND = 4
"""Words from a verb of saying that is set into a sentence to the comma behind it: "the minister said on Monday,"."""
MARKS = frozenset({",", ";", ":", "."})
ENDS = frozenset({".", '"', "”"})
QUOTES = frozenset({'"', "”", "“", "'", "’"})
SAYING = ("look_sources", "look_sayings", "look_sayings_before")
"""The lists of what can give the act on somebody's word."""
RELATIVES = frozenset({"which", "who", "whose"})
OPENING = frozenset({",", "–", "—", "("})
BODIES = frozenset({"state", "authority", "organisation"})


def unspoken(look: Look) -> Iterator[str]:
    """Words that give the act on somebody's word, where the claim has no speaker."""
    claim, (first, last) = look.claim, look.evidence
    if claim.speaker is not None or not claim.factual:
        return
    places = sorted(set().union(*map(look.standing.__getitem__, SAYING)))
    if not places or is_aside(look):
        return
    for at in places:
        source = look.found("look_sources", at)
        said = not source and not look.is_name(at) and is_saying(look, at, first, last)
        if look.act.performative:
            said, source = said and is_told_by_another(look, at), None
        if source or said:
            yield source or look.texts[at]


def is_aside(look: Look) -> bool:
    """As in "Chad, which recognised Peru, may ..., he said": what a relative clause between commas tells, the reporter tells."""
    sayings = look.standing["look_sayings"]
    for anchor in look.anchors if not RELATIVES.isdisjoint(look.texts) else ():
        for at in range(anchor - 1, max(anchor - CLOSING, 0), -1):
            if at in sayings:
                break
            if look.texts[at] in RELATIVES and look.texts[at - 1] in OPENING:
                return True
    return False


def is_saying(look: Look, at: int, first: int, last: int) -> bool:
    """Whether a verb of saying before, within or behind the evidence has it for its content."""
    if look.texts[at + 1 : at + 2] == ("by",):
        return False  # "was answered by a ban"
    if at < first:
        return opens(look, at, first)
    return is_inset(look, at) if at < last else closes(look, at)


def is_told_by_another(look: Look, at: int) -> bool:
    """Whether another body than the one that performs the act by saying so says it (rule 11)."""
    start, end = (look.starts[i] for i in (max(at - CLOSING, 0), min(at + CLOSING, len(look.texts) - 1)))
    near = {m.actor for m in look.mentions if start <= m.start <= end}
    told = {look.claim.actor.id, look.claim.recipient.id if look.claim.recipient else ""}
    known = look.ontology.actors
    if any(role.of == look.claim.actor.id for actor in near if actor in known for role in known[actor].roles):
        return False  # its own minister
    bodies = [known[actor] for actor in near - told if actor in known and known[actor].kind in BODIES]
    return look.claim.actor.id not in near and any(body.part_of not in told for body in bodies)


def opens(look: Look, at: int, first: int) -> bool:
    """As in "the minister said that ...", "told reporters in the capital that ...", "accused it of ..."."""
    between = look.texts[at + 1 : first]
    if not (look.found("look_sayings", at) or look.found("look_sayings_before", at)):
        return False
    plain = first <= at + NEAR and MARKS.isdisjoint(between)
    return plain or (first <= at + FAR and "that" in between[-NEAR:] and MARKS.isdisjoint(between))


def closes(look: Look, at: int) -> bool:
    """As in "..., the minister said on Monday.", "..., said the minister.": what is said has gone before."""
    if not look.found("look_sayings", at) or is_circumstance(look, at):
        return False
    before = look.texts[max(at - CLOSING, 0) : at]
    behind = [word for word in look.texts[at + 1 :] if word not in ENDS]
    goes_on = look.texts[at] == "saying" or "and" in before[-1:] or "that" in behind[:1]
    if goes_on or "," not in before or is_on_a_deed(look, before):
        return False
    return len(behind) <= CLOSING or is_inverted(look, at) or is_inset(look, at)


def is_on_a_deed(look: Look, before: Sequence[str]) -> bool:
    """As in "A recognised B, a step (that) the two say comes too late": what they say is about the step."""
    subject = before[len(before) - before[::-1].index(",") :]
    relative = {"that", "which"} | look.lists["look_articles"]
    return any(word in look.lists["look_deeds"] and then in relative for word, then in pairwise(subject))


def is_circumstance(look: Look, at: int) -> bool:
    """As in "During talks with Peru, the minister said that ...": the reporter tells of the talks, and the one who speaks held them."""
    return at == look.evidence[1] and look.texts[0] in CIRCUMSTANCES


def is_inverted(look: Look, at: int) -> bool:
    """As in "..., said the minister, who ...": the verb stands right behind the comma, its subject behind it."""
    before = [word for word in look.texts[:at] if word not in QUOTES]
    behind = look.texts[at + 1 : at + 2]
    return before[-1:] == [","] and bool(behind) and behind[0] not in look.lists["look_prepositions"]


def is_inset(look: Look, at: int) -> bool:
    """As in "Chad, the minister said on Monday, recognised Peru": between two commas, with no relative word before it."""
    if not look.found("look_sayings", at):
        return False
    before = look.texts[max(at - CLOSING, 0) : at]
    behind = look.texts[at + 1 : at + 1 + BEHIND]
    if "," not in before or "," not in behind:
        return False
    subject = before[len(before) - before[::-1].index(",") :]
    own = bool(subject) or is_inverted(look, at)
    return own and "and" not in subject and not any(word in look.lists["look_relatives"] for word in subject)
