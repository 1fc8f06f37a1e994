"""What is said of all ("no state has", "only A and B", "the first", "39 countries") against what is told of single parties.

Each is tested on its own day: what had begun by then and still held, as far as the entries tell. What may have begun later,
because its date is partial, and what is counted among others than all states, is no contradiction, unless files name those
(`membership`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from statusquo.model import Contradiction, Entry, Outcome, first_day

from .cells import compatible
from .membership import is_excepted, members_ranked
from .row import Row, began_after, began_before, contradiction, side
from .scope import Circle, circle

OUTCOMES: tuple[Outcome, ...] = ("open", "resolved by time")


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
    for party, entries in row.by_party.items() if said else ():
        affirmed = [e for e in entries if row.affirmed(e)]
        of_it = [(e, c) for e, c in said if affirmed and not is_left_out(party, e, row)]
        for value in sorted({e.value for e, _ in of_it}):
            theirs = [e for e in affirmed if not compatible(e.value, value, row.status)]
            broken: dict[Outcome, list[Entry]] = {state: [] for state in OUTCOMES}
            against: dict[Outcome, list[Entry]] = {state: [] for state in OUTCOMES}
            for word, within in of_it:
                for entry in theirs if word.value == value else ():
                    day = max(word.effective, entry.effective) if entry.undated else word.effective
                    state = outcome(word, within, entry, held=row.holds(entry, day))
                    if state:
                        broken[state].append(word)
                        against[state].append(entry)
            found = next((state for state in OUTCOMES if broken[state]), None)
            if found:
                words, contrary = unique(broken[found]), unique(against[found])
                yield contradiction(
                    "none", row, min(e.effective for e in words),
                    [(side(words, quantifier="none"), words), (side(contrary), contrary)], state=found,
                )  # fmt: skip


def is_left_out(party: str, word: Entry, row: Row) -> bool:
    """As in "no state other than Chad has", which says of Chad that it has."""
    return is_excepted(party, row.claims[word.claim].sentence.quote, row.ontology)


def outcome(word: Entry, within: Circle, entry: Entry, *, held: bool) -> Outcome | None:
    """None where the dates do not tell, or the word does not cover the time of the entry. Of what has no date nothing else is known
    than that somebody denies it.
    """
    day = word.effective
    if not is_covered(entry, within):
        return None
    if entry.undated:
        return "open" if held else None
    if began_before(entry, day):
        return "open" if held else "resolved by time"
    return "resolved by time" if began_after(entry, day) else None


# ------------------------------------------------------------------------------------------------ only


def only_some(row: Row) -> Iterator[Contradiction]:
    """As in "only A and B have": one contradiction for all others that had it on the day of the word. All whom a report names so
    belong together, for one claim may have been read from another sentence than the rest.
    """
    words: defaultdict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in row.named:
        if (
            entry.quantifier == "only"
            and not entry.undated
            and row.affirmed(entry)
            and is_of_known(row, entry)
        ):
            words[entry.document, entry.value, entry.until or ""].append(entry)
    found: defaultdict[tuple[tuple[str, ...], str], tuple[list[Entry], list[Entry]]] = defaultdict(
        lambda: ([], [])
    )
    for said in words.values():
        parties = tuple(sorted({e.toward for e in said}))
        if against := others_then(row, said, parties):
            pair = found[parties, said[0].value]
            pair[0].extend(said)
            pair[1].extend(against)
    for key in sorted(found):
        said, against = (unique(entries) for entries in found[key])
        day = min(e.effective for e in said)
        sides = [(side(said, quantifier="only"), said), (side(against), against)]
        yield contradiction("only", row, day, sides, key=key)


def others_then(row: Row, said: Sequence[Entry], parties: Sequence[str]) -> list[Entry]:
    """An entry of each other that surely held within the time of which the word speaks: its interval, else the day of its report.
    Where what the word tells of was over by the day of the report, it speaks of a time that it does not name.
    """
    value, until = said[0].value, said[0].until
    start, end = (said[0].effective, until) if until else (said[0].reported_at, said[0].reported_at)
    theirs = (e for party in parties for e in row.by_party[party] if row.counts_as(e.value, value))
    if until is None and any(e.until and e.until < end for e in theirs):
        return []
    among = members_ranked(row.claims[said[0].claim], end, row.ontology)
    others = (
        entries
        for party, entries in row.having(value).items()
        if party not in parties and (among is None or party in among)
    )
    held = (
        next((e for e in begun(entries, end) if row.holds(e, max(start, e.effective))), None)
        for entries in others
    )
    return [entry for entry in held if entry is not None]


# ------------------------------------------------------------------------------------------------ first


def first_of_all(row: Row) -> Iterator[Contradiction]:
    """Each first against all other parties that had begun before it, and the firsts of one circle against each other."""
    words: defaultdict[tuple[str, Circle], defaultdict[str, list[Entry]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for entry in row.named:
        within = circle_of(row, entry)
        if entry.quantifier == "first" and not entry.undated and row.affirmed(entry) and within is not None:
            words[entry.value, within][entry.toward].append(entry)
    for (value, within), said in sorted(words.items(), key=lambda item: str(item[0])):
        yield from firsts_of(row, value, within, said)


def firsts_of(
    row: Row, value: str, within: Circle, words: Mapping[str, Sequence[Entry]]
) -> Iterator[Contradiction]:
    """`words`: by party what calls it the first of this circle. Who also is called so, and had not lost it, stands with the others
    who are; the rest beside each whom they came before, apart where they had lost it by then.
    """
    claimed: dict[str, tuple[str, list[Entry]]] = {}
    in_turn: defaultdict[str, set[str]] = defaultdict(set)
    for party, said in sorted(words.items()):
        day, dated = day_of(row, party, value, said)
        told = unique([*said, *dated])
        claimed[party] = day or min(e.effective for e in said), told
        earlier = before(row, party, value, within, day, said)
        for state in OUTCOMES:
            rivals = [e for e in earlier[state] if state != "open" or e.toward not in words]
            if state != "open":
                for rival in {e.toward for e in rivals} & words.keys():
                    in_turn[party].add(rival)
                    in_turn[rival].add(party)
            if rivals:
                sides = [(side(told, quantifier="first"), told), (side(rivals), rivals)]
                key = (party, value, within.of, within.since, state)
                yield contradiction("first", row, day or "", sides, state=state, key=key)
    apart = [party for party in claimed if len(in_turn[party]) < len(claimed) - 1]
    if len(apart) > 1:
        day = sorted(claimed[party][0] for party in apart)[1]
        sides = [(side(some, quantifier="first"), some) for _, some in (claimed[party] for party in apart)]
        yield contradiction("first", row, day, sides, key=("each", value, within.of, within.since))


def before(
    row: Row, party: str, value: str, within: Circle, day: str | None, said: Sequence[Entry]
) -> Mapping[Outcome, list[Entry]]:
    """An entry of each other party of the circle that had it earlier: open where it still held then, in turn where it had ended."""
    found: dict[Outcome, list[Entry]] = {state: [] for state in OUTCOMES}
    among = members_ranked(row.claims[said[0].claim], day, row.ontology) if day and within.of else None
    if day is None or (within.of is not None and among is None):
        return found
    for rival, entries in row.having(value).items():
        if rival == party or (among is not None and rival not in among):
            continue
        earlier = [e for e in begun(entries, day) if is_covered(e, within)]
        held = next((e for e in earlier if row.holds(e, day)), None)
        if earlier:
            found["open" if held else "resolved by time"].append(held or earlier[0])
    return found


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


def is_of_known(row: Row, entry: Entry) -> bool:
    """Whether it counts among all states, or among those that files name."""
    within = circle_of(row, entry)
    if within is None or within.of is None:
        return within == Circle()
    day = entry.until or entry.reported_at
    return within.since is None and members_ranked(row.claims[entry.claim], day, row.ontology) is not None


def circle_of(row: Row, entry: Entry) -> Circle | None:
    return circle(row.claims[entry.claim], row.ontology.words)


def is_covered(entry: Entry, within: Circle) -> bool:
    """Whether it began within the time of which a word speaks."""
    return not within.since or bool(entry.since and first_day(entry.since) >= first_day(within.since))


def begun(entries: Iterable[Entry], day: str) -> Iterator[Entry]:
    """Those that had surely begun before a day; they come in the order of `Row.having`."""
    return takewhile(lambda entry: began_before(entry, day), entries)


def unique(entries: Sequence[Entry]) -> list[Entry]:
    return list({e.id: e for e in entries}.values())
