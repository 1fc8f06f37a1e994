"""What is said of all ("no state has", "only A and B", "the first", "39 countries") against what is told of single parties.

Each is tested on its own day: what had begun by then and still held, as far as the entries tell. What may have begun later,
because its date is partial, and what is counted among others than all states, is no contradiction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from statusquo.model import Contradiction, Entry, Outcome, first_day

from .fold import compatible
from .row import Row, began_after, began_before, contradiction, side
from .scope import Circle, circle


def universals(row: Row) -> Iterator[Contradiction]:
    yield from none_has(row)
    yield from only_some(row)
    yield from first_of_all(row)


# ------------------------------------------------------------------------------------------------ none


def none_has(row: Row) -> Iterator[Contradiction]:
    """One contradiction a party: open where it held on the day of the word, in turn where it began later or was over."""
    said = [
        (e, c)
        for e in row.entries
        if e.universal and not e.undated and (c := circle_of(row, e)) and c.of is None
    ]
    for entries in row.by_party.values() if said else ():
        affirmed = [e for e in entries if row.affirmed(e)]
        for value in sorted({e.value for e, _ in said}):
            theirs = [e for e in affirmed if not compatible(e.value, value, row.status)]
            broken: dict[str, list[Entry]] = {"open": [], "resolved by time": []}
            against: dict[str, list[Entry]] = {"open": [], "resolved by time": []}
            for word, within in said:
                for entry in theirs if word.value == value else ():
                    day = max(word.effective, entry.effective) if entry.undated else word.effective
                    state = outcome(word, within, entry, held=row.holds(entry, day))
                    if state:
                        broken[state].append(word)
                        against[state].append(entry)
            states: tuple[Outcome, ...] = ("open", "resolved by time")
            found = next((state for state in states if broken[state]), None)
            if found:
                words, contrary = unique(broken[found]), unique(against[found])
                yield contradiction(
                    "none", row, min(e.effective for e in words),
                    [(side(words, quantifier="none"), words), (side(contrary), contrary)], state=found,
                )  # fmt: skip


def outcome(word: Entry, within: Circle, entry: Entry, *, held: bool) -> Outcome | None:
    """None where the dates do not tell, or the word does not cover the time of the entry. Of what has no date nothing else is known
    than that somebody denies it.
    """
    day = word.effective
    if within.since and not (entry.since and first_day(entry.since) >= first_day(within.since)):
        return None
    if entry.undated:
        return "open" if held else None
    if began_before(entry, day):
        return "open" if held else "resolved by time"
    return "resolved by time" if began_after(entry, day) else None


# ------------------------------------------------------------------------------------------------ only


def only_some(row: Row) -> Iterator[Contradiction]:
    """As in "only A and B have": against each other party that had it on the day of the word. All whom a report names so
    belong together, for one claim may have been read from another sentence than the rest.
    """
    words: defaultdict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in row.named:
        if (
            entry.quantifier == "only"
            and not entry.undated
            and row.affirmed(entry)
            and circle_of(row, entry) == Circle()
        ):
            words[entry.document, entry.value, entry.until or ""].append(entry)
    found: defaultdict[tuple[tuple[str, ...], str, str], tuple[list[Entry], list[Entry]]] = defaultdict(
        lambda: ([], [])
    )
    for said in words.values():
        parties = tuple(sorted({e.toward for e in said}))
        for entry in others_then(row, said, parties):
            pair = found[parties, said[0].value, entry.toward]
            pair[0].extend(said)
            pair[1].append(entry)
    for key in sorted(found):
        said, against = (unique(entries) for entries in found[key])
        day = min(e.effective for e in said)
        yield contradiction(
            "only", row, day, [(side(said, quantifier="only"), said), (side(against), against)]
        )


def others_then(row: Row, said: Sequence[Entry], parties: Sequence[str]) -> list[Entry]:
    """Entries of others that surely held within the time of which the word speaks: its interval, else the day of its report.
    Where what the word tells of was over by the day of the report, it speaks of a time that it does not name.
    """
    value, until = said[0].value, said[0].until
    start, end = (said[0].effective, until) if until else (said[0].reported_at, said[0].reported_at)
    theirs = [e for e in row.named if e.toward in parties and row.counts_as(e.value, value)]
    if until is None and any(e.until and e.until < end for e in theirs):
        return []
    held = []
    for entry in row.named:
        other = entry.toward not in parties and row.affirmed(entry) and row.counts_as(entry.value, value)
        if other and began_before(entry, end):
            day = max(start, entry.effective)
            if row.holds(entry, day):
                held.append(entry)
    return held


# ------------------------------------------------------------------------------------------------ first


def first_of_all(row: Row) -> Iterator[Contradiction]:
    """A first against each other party that had begun before it, and against another first of the same circle."""
    words: defaultdict[tuple[str, str, Circle], list[Entry]] = defaultdict(list)
    for entry in row.named:
        within = circle_of(row, entry)
        if entry.quantifier == "first" and not entry.undated and row.affirmed(entry) and within is not None:
            words[entry.toward, entry.value, within].append(entry)
    found: set[tuple[str, ...]] = set()
    for (party, value, within), said in sorted(words.items(), key=lambda item: str(item[0])):
        day, dated = day_of(row, party, value, said)
        for rival, entries, state in before(row, party, value, within, day):
            found.add((party, rival, value))
            claimed = words.get((rival, value, within), [])
            one, other = unique([*said, *dated]), unique([*entries, *claimed])
            sides = [
                (side(one, quantifier="first"), one),
                (side(other, quantifier="first" if claimed else None), other),
            ]
            yield contradiction("first", row, day or "", sides, state=state)
    circles: defaultdict[tuple[str, Circle], list[str]] = defaultdict(list)
    for party, value, within in words:
        circles[value, within].append(party)
    for (value, within), parties in sorted(circles.items(), key=lambda item: str(item[0])):
        for party, rival in combinations(sorted(parties), 2):
            if found.isdisjoint({(party, rival, value), (rival, party, value)}):
                said = words[party, value, within]
                sides = [
                    (side(some, quantifier="first"), some) for some in (said, words[rival, value, within])
                ]
                yield contradiction("first", row, min(e.effective for e in said), sides)


def before(
    row: Row, party: str, value: str, within: Circle, day: str | None
) -> Iterator[tuple[str, list[Entry], Outcome]]:
    """The parties that had it earlier: open where it still held then, in turn where it had ended."""
    if day is None or within.of is not None:
        return
    held = {e.toward for e in row.holding(day) if row.counts_as(e.value, value)}
    earlier: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in row.named:
        covered = not within.since or (entry.since and first_day(entry.since) >= first_day(within.since))
        other = entry.toward != party and row.affirmed(entry) and row.counts_as(entry.value, value)
        if other and covered and began_before(entry, day):
            earlier[entry.toward].append(entry)
    for rival in sorted(earlier):
        yield rival, earlier[rival], "open" if rival in held else "resolved by time"


def day_of(row: Row, party: str, value: str, said: Sequence[Entry]) -> tuple[str | None, Sequence[Entry]]:
    """The first day on which the party can have begun, and the entries that date it; None where neither the word nor any
    other report does.
    """
    own = [e for e in said if e.since]
    dated = own or [e for e in row.by_party[party] if e.value == value and e.since]
    if dated:
        return min(first_day(e.since or "") for e in dated), dated
    news = [e for e in said if is_news(row, e)]
    return min((e.reported_at for e in news), default=None), news


def is_news(row: Row, entry: Entry) -> bool:
    """Whether the report tells of its own day."""
    when = row.claims[entry.claim].when
    return when is not None and when.basis == "publication"


# ------------------------------------------------------------------------------------------------ helpers


def circle_of(row: Row, entry: Entry) -> Circle | None:
    return circle(row.claims[entry.claim], row.ontology.words)


def unique(entries: Sequence[Entry]) -> list[Entry]:
    return list({e.id: e for e in entries}.values())
