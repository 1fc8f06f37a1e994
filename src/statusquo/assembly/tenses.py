"""By which tense a weekday, or a day or month without a year, is read: that of the verb to which it belongs, where that is certain."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..model import When, last_day
from ..syntax import grammar, tree
from ..text.calendars import distance, parse_day
from ..text.date_meanings import RECENT
from ..text.dates import FoundDate, Relation, find_dates

if TYPE_CHECKING:
    from ..syntax.words import Token

Told = Literal["past", "perfect", "present", "future", "open"]
"""How a verb tells of a time; "open": either side of the day of the report ("would meet", "scheduled for", no verb at all)."""

Reader = Callable[["Ways", Told, "str | None"], "When | None"]
"""What chooses among the readings of a date, by how it is told and the day of the report; None where that were a guess."""

EFFECTIVE = ("effective", "with effect")
"""How a date opens that tells from when something holds."""

FUTURE = grammar.words("future")
OTHER_DAYS = grammar.words("other_days")
"""Adverbs that tell another time than that of the verb before."""
SET_FOR = grammar.words("set_for")
SETTING_UP = grammar.words("setting_up")
LEADING_TO = grammar.words("leading_to")
PRESENT = frozenset({"VBZ", "VBP"})
FINITE = PRESENT | {"VBD", "MD"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """One date of a sentence, as it lies behind the day of the report and ahead of it, and the nearer of the two."""

    found: FoundDate
    past: When
    future: When
    nearest: When

    @property
    def is_plain(self) -> bool:
        """Whether no tense is needed to read it."""
        return self.past == self.future

    @property
    def is_of_effect(self) -> bool:
        """Whether it tells from when on something holds, which no verb of another time dates."""
        return self.past.text.lower().startswith(EFFECTIVE)


def ways_of(text: str, published: str | None, before: str) -> Iterator[Ways]:
    """The dates of a sentence, each read in both tenses; what one of them gives no date for can be read in none."""
    behind = find_dates(text, published, "past", before=before)
    if not behind:
        return
    ahead = {date.start_offset: date.when for date in find_dates(text, published, "future", before=before)}
    for found in behind:
        if (future := ahead.get(found.start_offset)) is not None:
            nearest = nearer(found.when, future, published)
            yield Ways(found=found, past=found.when, future=future, nearest=nearest)


def nearer(past: When, future: When, published: str | None) -> When:
    if past == future or not (past.start and future.start and published):
        return past
    day = parse_day(published)
    return past if distance(past.start, day) < distance(future.start, day) else future


def is_ahead(when: When, published: str | None) -> bool:
    """Whether it begins after the day of the report, or after its month where it is no more than a month."""
    return when.start is not None and published is not None and when.start > published[: len(when.start)]


def is_recent(when: When, published: str | None) -> bool:
    """Whether it lies so near the day of the report that nobody needs a year to know which day is meant."""
    if when.start is None or published is None:
        return False
    return abs((parse_day(published) - parse_day(last_day(when.start))).days) <= RECENT


# ------------------------------------------------------------------------------------------------ what the words tell


def told_by(date: Token, relation: Relation, occasions: Collection[str]) -> Told:
    """How the words around a date tell on which side of the report it lies."""
    verb = tree.clause_verb(date)
    if verb.pos_ not in {"VERB", "AUX"}:
        return "open"
    told = tense_at(verb)
    if told == "perfect" and relation in {"since", "after"}:
        return "past"
    if told in {"past", "open"} and is_of_a_thing_to_come(date):
        return "open"
    if told == "past" and is_of_an_occasion(date, verb, occasions):
        return "open"
    return told


def is_of_a_thing_to_come(date: Token) -> bool:
    """As in "called an election for 21 December": what is set for a day lies behind the deed that sets it."""
    return date.dep_ == "pobj" and date.head.lower_ == "for"


def is_of_an_occasion(date: Token, verb: Token, occasions: Collection[str]) -> bool:
    """As in "invited them to a conference in Oslo on 5 July", "announced talks on 5 July": what may be to come, though the
    verb is of the past.
    """
    between = verb.doc[verb.i + 1 : max(verb.i, date.i)]
    nouns = [word for word in between if word.pos_ == "NOUN" and word.dep_ in {"pobj", "dobj"}]
    return any(tree.lemma(noun) in occasions and is_led_to(noun, verb) for noun in nouns)


def is_led_to(noun: Token, verb: Token) -> bool:
    if noun.dep_ == "dobj":
        return tree.lemma(verb) in SETTING_UP
    return noun.dep_ == "pobj" and tree.lemma(noun.head) in LEADING_TO


def tense_at(verb: Token, depth: int = 0) -> Told:
    """The tense of a verb; of one that is not finite, what the verb above it makes of its time."""
    helpers = tree.children(verb, "aux", "auxpass")
    finite = [word for word in helpers if word.tag_ in FINITE]
    if finite:
        return tense_of_helper(finite[0])
    if verb.tag_ == "VBD":
        return "past"
    if verb.tag_ in PRESENT:
        return "present"
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return "open" if tree.lemma(verb) in SET_FOR else "past"
    if verb.head == verb or depth > 5:
        return "open"
    above = tree.clause_verb(verb.head)
    if above == verb or above.pos_ not in {"VERB", "AUX"}:
        return "open"
    told = tense_at(above, depth + 1)
    if verb.tag_ == "VB" and verb.dep_ != "conj" and told != "past":
        return "future"
    # "has taken steps, removing it in April"
    return "past" if verb.tag_ == "VBG" and told == "perfect" else told


def tense_of_helper(finite: Token) -> Told:
    if finite.lower_ in FUTURE:
        return "future"
    if finite.tag_ == "MD":
        return "open"
    if finite.tag_ == "VBD":
        return "past"
    return "perfect" if tree.lemma(finite) == "have" else "present"


# ------------------------------------------------------------------------------------------------ which of the readings


def of_a_fact(ways: Ways, told: Told, published: str | None) -> When | None:
    """The date of what is told as a fact; None where which year is meant would be a guess."""
    if ways.is_of_effect:
        return ways.nearest
    if ways.is_plain or told == "past":
        return ways.past
    if told == "future":
        return ways.future
    ahead = is_ahead(ways.nearest, published)
    if told == "present" and ahead:
        return ways.nearest
    return ways.past if is_recent(ways.past, published) and not ahead else None


def of_what_may_come(ways: Ways, told: Told, published: str | None) -> When | None:
    """The date of a plan, a demand or the like: ahead, and after a verb of the past only where none lies nearer behind."""
    if ways.is_plain or told not in {"past", "open"}:
        return ways.future
    return ways.future if ways.nearest == ways.future or is_ahead(ways.nearest, published) else None


def of_what_is_open(ways: Ways, told: Told, published: str | None) -> When | None:
    """The date that no verb dates, where the nearest such day lies ahead."""
    return (
        ways.nearest if told == "open" and not ways.is_plain and is_ahead(ways.nearest, published) else None
    )


def tells_another_time(verb: Token) -> bool:
    """As in "..., as B has done since", "and C closed it a month later": at a time of its own, told or counted from that of the verb before."""
    if OTHER_DAYS.isdisjoint(verb.doc.lowers):
        return False
    return any(
        word.lower_ in OTHER_DAYS
        for one in (verb, *tree.children(verb, "xcomp"))
        for word in tree.children(one, "advmod")
    )
