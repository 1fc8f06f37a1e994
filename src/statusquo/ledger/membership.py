"""Who belongs to a circle of which a report says all or none: "no African state", "every member of the EU but Hungary".

A region's file or an organisation's names them. Where the words narrow the circle further ("African states that border it"), where
an exception names nobody, or no file knows the circle, nobody can tell who is meant, and there is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from statusquo.model import Claim, Party
from statusquo.ontology.load import Ontology
from statusquo.ontology.offices import Offices

from .wording import has_any

RANKS = ("first", "only")
BUT = re.compile(r"(?<![,;]) but (?:for )?(?:the )?(?=[A-Z])")
"""With a comma before it "but" opens a clause: "no African state has, but Peru has"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """By name in small letters, the region or the organisation that is meant: before its noun ("African"), or behind it ("Africa")."""

    before: Mapping[str, str]
    behind: Mapping[str, str]


def members(claim: Claim, party: Party, day: str, ontology: Ontology) -> frozenset[str] | None:
    """The keys under which the ledger has those of all or none of whom the claim speaks, on a day; None where nobody knows them."""
    said = "circle_none" if claim.polarity == "negated" else "circle_all"
    return known(claim, said, party.name, day, ontology)


def members_ranked(claim: Claim, day: str, ontology: Ontology) -> frozenset[str] | None:
    """The same of those among whom somebody is called the first or the only one: "the first African state to"."""
    name = claim.scope.of if claim.scope else ""
    return known(claim, f"circle_{claim.quantifier}", name, day, ontology)


def known(claim: Claim, said: str, name: str, day: str, ontology: Ontology) -> frozenset[str] | None:
    if not ontology.words.get(said):
        return None
    found = circle_in(claim, ontology.words[said], name, ontology)
    if found is None:
        return None
    key, number = found
    belonging = states_of(key, day, ontology)
    if not belonging or (number and number != len(belonging)):
        return None
    left_out = excepted(claim.sentence.quote, belonging, ontology)
    return None if left_out is None else frozenset(map(ontology.authority, belonging - left_out))


def states_of(key: str, day: str, ontology: Ontology) -> frozenset[str]:
    """The members of a region or of an organisation on a day."""
    region = ontology.regions.get(key)
    body = key if region is None else region.members_of
    held = Offices.of(ontology).members(body, day) if body else ()
    return frozenset({*(actor.id for actor in held), *(region.states if region else ())})


# ------------------------------------------------------------------------------------------------ the words of the report


def circle_in(claim: Claim, said: tuple[str, ...], name: str, ontology: Ontology) -> tuple[str, int] | None:
    """The circle that the sentence tells with a noun of the name, and how many it has, 0 where that is not told."""
    words, sentence = ontology.words, claim.sentence.quote
    called = {stem(word) for word in re.findall(r"\w+", name)}
    for match in phrases(said, ontology).finditer(sentence):
        before = sentence[: match.start()].casefold().split()[-1:]
        noun = (match["noun"] or match["members"] or name).split()[-1:]
        if (noun and stem(noun[0]) not in called) or not set(words.get("quantifier_nearly", ())).isdisjoint(
            before
        ):
            continue
        key = circle_of(match, name, ontology)
        ranked = claim.quantifier in RANKS
        if key is not None and not is_narrowed(sentence[match.end() :], ontology, ranked=ranked):
            return key, number_of(match["number"] or "0", ontology)
    return None


def number_of(told: str, ontology: Ontology) -> int:
    return int(told) if told.isdigit() else numbers(ontology)[told.casefold()]


@cache
def phrases(said: tuple[str, ...], ontology: Ontology) -> re.Pattern[str]:
    """As in "none of the six Gulf states", "every member of the bloc": how many of whom, by a name before or behind their noun."""
    circles, nouns = names(ontology), either(ontology.words["circle_nouns"])
    return re.compile(
        rf"(?<![\w-])(?:{either(said)}) (?:(?P<number>\d+|{either(numbers(ontology))})[ -])?"
        rf"(?:(?P<before>{either(circles.before)})[ -](?P<noun>{nouns})"
        rf"|(?P<members>{nouns}) (?:{either(ontology.words['circle_places'])}) (?:the )?"
        rf"(?P<behind>{either(circles.behind)}|\w+)"
        rf"|(?:{either(ontology.words['circle_places'])}) (?:the )?(?P<alone>{either(circles.behind)}))(?![\w-])",
        re.IGNORECASE,
    )


def circle_of(match: re.Match[str], name: str, ontology: Ontology) -> str | None:
    """Of "the bloc" the party's own name tells which it is."""
    circles = names(ontology)
    if match["before"]:
        return circles.before[match["before"].casefold()]
    told = (match["alone"] or match["behind"]).casefold()
    named = re.search(rf" (?:the )?({either(circles.behind)})$", name.casefold())
    return circles.behind.get(told) or (circles.behind[named[1]] if named else None)


def is_narrowed(after: str, ontology: Ontology, *, ranked: bool) -> bool:
    """Whether what follows tells which of them are meant: "that border it", "attending the summit". What somebody is the first that
    does narrows nothing.
    """
    relatives = () if ranked else ontology.words["circle_relatives"]
    limits = either((*relatives, *ontology.words["circle_limits"]))
    return re.match(rf"\s*(?:{limits})\b|\s+\w+ing\b", after, re.IGNORECASE) is not None


def excepted(sentence: str, known: frozenset[str], ontology: Ontology) -> frozenset[str] | None:
    """Of whom the sentence says the opposite: all whom it names where it excepts anybody; None where it then names nobody."""
    if not has_any(sentence, ontology.words.get("circle_exceptions", ())) and BUT.search(sentence) is None:
        return frozenset()
    actors = (ontology.actors[one] for one in sorted(known) if one in ontology.actors)
    named = frozenset(a.id for a in actors if has_any(sentence, (a.name, *a.names, *a.demonyms, *a.seats)))
    return named or None


def is_excepted(party: str, sentence: str, ontology: Ontology) -> bool:
    """Whether a sentence that tells of all says the opposite of one: "no state other than Chad has"."""
    return bool(excepted(sentence, frozenset({party}), ontology))


# ------------------------------------------------------------------------------------------------ names of circles


@cache
def names(ontology: Ontology) -> Names:
    """Of an organisation, whose members its file lists, its own names serve for both."""
    before: dict[str, str] = {}
    behind: dict[str, str] = {}
    bodies = {of for code, of in Offices.of(ontology).by_office if code == "member"} & set(ontology.actors)
    for key in sorted(bodies):
        for name in (ontology.actors[key].name, *ontology.actors[key].names):
            before[name.casefold()] = behind[name.casefold()] = key
    for key, region in ontology.regions.items():
        before |= {word.casefold(): key for word in region.words}
        behind |= {place.casefold(): key for place in region.places}
    return Names(before=before, behind=behind)


@cache
def numbers(ontology: Ontology) -> Mapping[str, int]:
    pairs = (entry.rsplit(" ", 1) for entry in ontology.words.get("numbers", ()))
    return {word: int(worth) for word, worth in pairs if worth.isdigit()}


def either(words: Iterable[str]) -> str:
    """One of these words or none of them at all, as a part of a pattern; the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or "(?!)"


def stem(noun: str) -> str:
    """One noun in the singular and in the plural: "countries", "country"; "allies", "ally"."""
    return re.sub(r"(?:ies|y|s)$", "", noun.casefold())
