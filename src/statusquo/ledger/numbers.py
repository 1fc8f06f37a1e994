"""Numbers that tellers give for one thing ("22 ministers met", "20 ministers met") and that exclude each other.

Compared is only what surely counts the same: the same act and other party, those who are counted called the same and counted
within the same circle, and either the same date of the act or reports of the same days. What bounds a number is honoured: "about
300" and "at least 250" go together. Numbers of different days may both be true, in turn.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from math import inf

from statusquo.model import UNNAMED, Claim, Contradiction, Entry, Operator, Party, Testimony, first_day
from statusquo.ontology.load import Ontology

from .posting import ANYBODY
from .row import Row, contradiction, side
from .scope import EVERYBODY, Circle, circle
from .wording import applies, passage, value_of

COUNT = re.compile(r"count:(\d+)")
NUMBER = "number:"
NEAR = 3
"""Days within which reports without a date of the act speak of the same day."""
ROUGH = 0.25
"""How far from "about 300" the number may lie."""
LONGEST_BOUND = 4
OPERATORS: tuple[Operator, ...] = ("about", "more than", "at least", "up to", "fewer than")
Range = tuple[float, float]


def numbered(testimonies: Iterable[Testimony], ontology: Ontology) -> Iterator[Entry]:
    """What is said of a number, in the form of entries; none of them ever stands in the ledger. `quantifier` holds the number
    with its bound ("number:at least 250"), `toward` those who are counted.
    """
    for testimony in testimonies:
        claim = testimony.claim
        act = ontology.acts.get(claim.act)
        told = told_number(claim, ontology) if act is not None and is_told(claim) else None
        if act is None or told is None or circle(claim, ontology.words) is None:
            continue
        words = passage(claim, ())
        for effect in act.effects:
            holder, counted = sides_of(claim, effect.subject)
            value = value_of(claim, effect, words)
            if holder is None or counted is None or value is None or effect.axis not in ontology.statuses:
                continue
            if applies(claim, effect, words, ontology) and not (testimony.undated and date_of(claim) is None):
                yield entry(testimony, effect.axis, value, holder, name_of(counted, ontology), told, ontology)


def entry(
    testimony: Testimony, axis: str, value: str, holder: Party, counted: str, told: str, ontology: Ontology
) -> Entry:
    since = date_of(testimony.claim)
    return Entry(
        id=testimony.claim.id,
        claim=testimony.claim.id,
        document=testimony.claim.document,
        axis=axis,
        subject=ontology.authority(holder.id),
        toward=counted,
        value=value,
        since=since,
        effective=first_day(since or testimony.reported_at),
        quantifier=NUMBER + told,
        reported_at=testimony.reported_at,
        recorded_at=testimony.recorded_at,
    )


def date_of(claim: Claim) -> str | None:
    when = claim.when
    return when.start if when is not None and when.basis in {"explicit", "relative"} else None


def sides_of(claim: Claim, subject: str) -> tuple[Party | None, Party | None]:
    """Whose standing it is, and those who are counted; none where the number is of those whose standing it is."""
    counted = "recipient" if claim.scope and claim.scope.counts == "recipient" else "actor"
    parties = {"actor": claim.actor, "recipient": claim.recipient}
    other = "actor" if subject == "recipient" else "recipient"
    return (parties[subject], parties[other]) if counted == other else (None, None)


def name_of(counted: Party, ontology: Ontology) -> str:
    """States are states, whatever a report calls them."""
    alike = counted.name.casefold() in ontology.words.get(EVERYBODY, ())
    return ANYBODY if alike else counted.id


def is_told(claim: Claim) -> bool:
    """A fact about which there is no doubt, or only that those who are counted bear no names."""
    unnamed = {f"{party.name}: {UNNAMED}" for party in (claim.actor, claim.recipient) if party}
    return claim.factual and claim.polarity == "affirmed" and (claim.grade == "firm" or claim.why in unnamed)


# ------------------------------------------------------------------------------------------------ numbers and their bounds


def told_number(claim: Claim, ontology: Ontology) -> str | None:
    """The number with its bound, as the sentence has it: "39", "at least 250"; None where the words do not show it."""
    number = count_of(claim, ontology)
    if number is None:
        return None
    words = (word for word, worth in worths(ontology) if worth == number)
    forms = {str(number), f"{number:,}", *words}
    pattern = rf"(?<![\w.,])(?:{'|'.join(map(re.escape, sorted(forms)))})(?![\w]|[.,]\d)"
    shown = list(re.finditer(pattern, claim.sentence.quote, re.IGNORECASE))
    if len(shown) != 1:
        return None
    before = claim.sentence.quote[: shown[0].start()].lower().split()
    bound = bound_before(before, ontology)
    if bound == "between":
        return None
    after = claim.sentence.quote[shown[0].end() :].lower().split()[:2]
    if " ".join(after) in ontology.words.get("figure_or_more", ()):
        bound = "at least"
    return f"{bound} {number}" if bound else str(number)


def count_of(claim: Claim, ontology: Ontology) -> int | None:
    """How many the claim counts: "39 countries", "only 39 countries"."""
    if found := COUNT.fullmatch(claim.quantifier or ""):
        return int(found[1])
    if claim.quantifier != "only":
        return None
    counted = re.escape(claim.actor.name)
    shown = re.search(rf"\bonly\s+([\d,]+|\w+)\s+{counted}\b", claim.sentence.quote, re.IGNORECASE)
    told = shown[1].lower().replace(",", "") if shown else ""
    return int(told) if told.isdigit() else dict(worths(ontology)).get(told)


def worths(ontology: Ontology) -> Iterator[tuple[str, int]]:
    for entry_ in ontology.words.get("numbers", ()):
        word, worth = entry_.split()
        yield word, int(worth)


def bound_before(before: Sequence[str], ontology: Ontology) -> str:
    for length in range(min(LONGEST_BOUND, len(before)), 0, -1):
        phrase = " ".join(before[-length:])
        for name in (*OPERATORS, "between"):
            if phrase in ontology.words.get(f"figure_{name.replace(' ', '_')}", ()):
                return name
    return ""


def range_of(told: str) -> Range:
    """The numbers that the words allow."""
    bound, _, figure = told.removeprefix(NUMBER).rpartition(" ")
    number = float(figure)
    allowed: Mapping[str, Range] = {
        "about": (number * (1 - ROUGH), number * (1 + ROUGH)),
        "more than": (number + 1, inf),
        "at least": (number, inf),
        "up to": (0, number),
        "fewer than": (0, number - 1),
    }
    return allowed.get(bound, (number, number))


def exclude(one: str, other: str) -> bool:
    (low, high), (other_low, other_high) = range_of(one), range_of(other)
    return high < other_low or other_high < low


# ------------------------------------------------------------------------------------------------ against each other


def numbers_apart(row: Row, words: Iterable[Entry]) -> Iterator[Contradiction]:
    """`words`: what `numbered` makes of the counts of this subject and axis."""
    alike: defaultdict[tuple[str, str, Circle | None], list[Entry]] = defaultdict(list)
    for word in words:
        if (word.quantifier or "").startswith(NUMBER):
            alike[word.value, word.toward, circle(row.claims[word.claim], row.ontology.words)].append(word)
    for _, told in sorted(alike.items(), key=lambda item: str(item[0])):
        days = list(of_one_time(told))
        for of_a_day in days:
            yield from apart(row, of_a_day)
        dated = [day for day in days if day[0].since is None]
        for earlier, later in pairwise(dated):
            yield from in_turn(row, earlier, later)


def of_one_time(told: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Those that give the act the same date, and those without one whose reports are of the same few days, in order of time."""
    dates: defaultdict[str, list[Entry]] = defaultdict(list)
    undated: list[list[Entry]] = []
    for word in sorted(told, key=lambda e: (e.reported_at, e.id)):
        if word.since:
            dates[word.since].append(word)
        elif undated and days_between(undated[-1][0].reported_at, word.reported_at) <= NEAR:
            undated[-1].append(word)
        else:
            undated.append([word])
    yield from (dates[day] for day in sorted(dates))
    yield from undated


def days_between(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def apart(row: Row, told: Sequence[Entry]) -> Iterator[Contradiction]:
    """One contradiction of all numbers that exclude another one, by different tellers."""
    sides = by_number(told)
    wrong = {number for pair in combinations(sides, 2) if exclude(*pair) for number in pair}
    if wrong and len(tellers(row, (e for number in wrong for e in sides[number]))) > 1:
        parts = [(side(sides[n], quantifier=n), sides[n]) for n in sorted(wrong, key=range_of)]
        yield contradiction("number", row, min(e.effective for e in told), parts)


def in_turn(row: Row, earlier: Sequence[Entry], later: Sequence[Entry]) -> Iterator[Contradiction]:
    one, other = by_number(earlier), by_number(later)
    pairs = [(a, b) for a in one for b in other if exclude(a, b)]
    for a, b in pairs[:1]:
        parts = [(side(one[a], quantifier=a), one[a]), (side(other[b], quantifier=b), other[b])]
        yield contradiction("number", row, later[0].effective, parts, state="resolved by time")


def by_number(told: Iterable[Entry]) -> dict[str, list[Entry]]:
    numbers: defaultdict[str, list[Entry]] = defaultdict(list)
    for word in told:
        numbers[word.quantifier or ""].append(word)
    return dict(sorted(numbers.items()))


def tellers(row: Row, told: Iterable[Entry]) -> set[tuple[str, str]]:
    speakers = ((e.document, row.claims[e.claim].speaker) for e in told)
    return {(document, speaker.id if speaker else "") for document, speaker in speakers}
