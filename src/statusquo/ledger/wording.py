"""What the words of a claim tell beyond its act: at which level it is done, and whose the thing is that it is done to.

A claim's evidence may run over words of a claim that competes with it ("closed its embassy in 2021 and opened a consulate");
those are not its own. The rest of its clause, up to the next comma or conjunction, follows the evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from statusquo.model import Claim, Party
from statusquo.ontology.load import Ontology
from statusquo.ontology.shapes import Effect

Role = Literal["actor", "recipient"]

CLAUSE_END = re.compile(
    r"[,;:()—–\n\"“”]|\s(?:and|but|or|while|although|though|which|who|that|after|before|when|since|because|if)\s"
)
NOUN_PHRASE = r"\s+(?:[\w’'-]+\s+){0,2}"
"""Up to two words between a possessor and the noun: "its first"."""
POSSESSIVE = re.compile(rf"\b(?:its|their|his|her|my|our)(?: own)?{NOUN_PHRASE}$", re.IGNORECASE)
ARTICLE = re.compile(rf"\b(the|an?|this|that|no|any){NOUN_PHRASE}$", re.IGNORECASE)
SOMEBODY = re.compile(r"\b[A-Z][\w.-]*(?:['’]s?)?\s+(?:[a-z][\w-]*\s+)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words of a claim: of its evidence those that are its own, and the rest of its clause."""

    own: str
    rest: str

    @property
    def clause(self) -> str:
        return self.own + self.rest


def passage(claim: Claim, beside: Iterable[Claim]) -> Passage:
    """`beside`: the claims of the sentence whose words are not this one's."""
    evidence, sentence = claim.evidence, claim.sentence
    ends = [other.evidence.end for other in beside if evidence.start < other.evidence.end < evidence.end]
    start = max(ends, default=evidence.start)
    following = sentence.quote[evidence.end - sentence.start :]
    end = CLAUSE_END.search(following)
    return Passage(
        own=evidence.quote[start - evidence.start :], rest=following[: end.start()] if end else following
    )


def has_words(text: str, words: str) -> bool:
    return has_any(text, (words,))


def has_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of these stands in the text as whole words."""
    wanted = tuple(words)
    return bool(wanted) and whole(wanted).search(text) is not None


@cache
def whole(words: tuple[str, ...]) -> re.Pattern[str]:
    """The lists are those of the act files, so that they are few."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def value_of(claim: Claim, effect: Effect, words: Passage) -> str | None:
    """The value that the claim gives; of an affirmed one the finer value whose words stand in its own."""
    return effect.negated if claim.polarity == "negated" else affirmed_value(effect, words)


def affirmed_value(effect: Effect, words: Passage) -> str | None:
    for level in effect.levels:
        text = words.clause if level.clause else words.own
        if has_any(text, level.words):
            return level.value
    return effect.affirmed


def applies(claim: Claim, effect: Effect, words: Passage, ontology: Ontology) -> bool:
    """Whether the text speaks of what the effect is about; where it does not say whose that is, no."""
    if has_any(words.clause, effect.not_words):
        return False
    needed = [group for group in (effect.words, effect.with_words) if group]
    if not all(has_any(words.clause, group) for group in needed):
        return False
    return effect.whose is None or effect.whose == owner(claim, effect.words, words, ontology)


# ------------------------------------------------------------------------------------------------ whose


def owner(claim: Claim, things: Iterable[str], words: Passage, ontology: Ontology) -> Role | None:
    """Whose the thing is that `things` name: the last one that the claim's own words name, else the first in its clause."""
    pattern = whole(tuple(things))
    found = [*pattern.finditer(words.own)][-1:] or [*pattern.finditer(words.clause)][:1]
    if not found or claim.recipient is None:
        return None
    before, after = words.clause[: found[0].start()], words.clause[found[0].end() :]
    names: dict[Role, str] = {
        "actor": names_of(claim.actor, ontology),
        "recipient": names_of(claim.recipient, ontology),
    }
    return named_after(after, names) or named_before(before, names) or placed(before, after, names)


def names_of(party: Party, ontology: Ontology) -> str:
    """Every name under which the ledger keeps the party, as alternatives of a pattern, the longest first."""
    authority = ontology.authority(party.id)
    names = {party.name}
    for actor in ontology.actors.values():
        if ontology.authority(actor.id) == authority:
            names |= {actor.name, *actor.names, *actor.demonyms, *actor.seats}
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


def named_after(after: str, names: dict[Role, str]) -> Role | None:
    """The embassy of the Taliban."""
    roles: tuple[Role, ...] = ("recipient", "actor")
    return next((r for r in roles if re.match(rf"\s+of\s+(?:the\s+)?(?:{names[r]})(?!\w)", after)), None)


def named_before(before: str, names: dict[Role, str]) -> Role | None:
    """Its embassy, the Taliban embassy; the possessor that stands nearest. None where the name is anybody else's."""
    found: list[tuple[int, Role]] = [(match.start(), "actor") for match in POSSESSIVE.finditer(before)]
    for role, known in names.items():
        tail = rf"(?<!\w)(?:{known})(?:['’]s?)?(?:-run|-led|-held)?{NOUN_PHRASE}$"
        found += [(match.start(), role) for match in re.finditer(tail, before)]
    article = ARTICLE.search(before)
    start, role = max(found, default=(-1, "actor"))
    if start < 0 or (article is not None and article.start() > start):
        return None
    return role


def placed(before: str, after: str, names: dict[Role, str]) -> Role | None:
    """A mission in the other's country is one's own: "opened the embassy in Kabul"; what one newly opens is one's own, too."""
    article = ARTICLE.search(before)
    other = SOMEBODY.search(before)
    if other is not None and (article is None or other.start() > article.start()) and other.start() > 0:
        return None
    if re.match(rf"\s+(?:\w+\s+)?(?:in|at)\s+(?:{names['recipient']})(?!\w)", after):
        return "actor"
    if re.match(rf"\s+(?:\w+\s+)?(?:in|at)\s+(?:{names['actor']})(?!\w)", after):
        return "recipient"
    return "actor" if article is not None and article.group(1).lower() in {"a", "an"} else None
