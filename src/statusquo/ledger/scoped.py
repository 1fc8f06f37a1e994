"""What is said of all or none of a circle ("no African state has", "all Baltic states") against what is told of its members.

The word is held against each member as if it had been said of this one alone, on the day of the word: so the rules for two tellers
decide what is a contradiction, what is true in turn, and what a later change leaves alone. It posts nothing: nobody told it
of a member by name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from statusquo.model import (
    Claim,
    Conflict,
    Contradiction,
    Entry,
    Outcome,
    Party,
    Testimony,
    first_day,
    last_day,
    stable_id,
)
from statusquo.ontology.load import Ontology

from .denials import DENIED, told_and_denied
from .exclusions import values_apart
from .membership import members
from .numbers import is_told
from .posting import EVERYBODY, can_hold, dates, day_of_denial
from .row import Row, contradiction, side
from .scope import Circle, circle, is_of_before
from .telling import telling_of
from .universals import OUTCOMES, is_covered, unique
from .wording import applies, passage

NONE, ALL = "none", "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What a claim says of a circle, in the form of an entry toward it; `members` is None where nobody knows who they are."""

    entry: Entry
    party: Party
    members: frozenset[str] | None
    since: str | None = None
    """Of what began before it the word does not speak: "no African state since 2021"."""


def said_of_circles(testimonies: Iterable[Testimony], ontology: Ontology) -> Iterator[Word]:
    for testimony in testimonies:
        act = ontology.acts.get(testimony.claim.act)
        if act is not None and not testimony.undated and says_all_or_none(testimony.claim):
            yield from words_of(testimony, ontology)


def says_all_or_none(claim: Claim) -> bool:
    """A denial counts only where it is firm, as a plain one does; of "all" the circle has no name, so that the claim is tentative."""
    if claim.polarity == "negated":
        return claim.factual and claim.grade == "firm" and claim.quantifier == NONE
    return is_told(claim) and (claim.quantifier or "").startswith((ALL, "count:"))


def words_of(testimony: Testimony, ontology: Ontology) -> Iterator[Word]:
    claim, words = testimony.claim, passage(testimony.claim, ())
    within = circle(claim, ontology.words)
    if within is None or is_of_before(claim, ontology.words):
        return
    for effect in ontology.acts[claim.act].effects:
        pair = (claim.recipient, claim.actor)
        holder, others = pair if effect.subject == "recipient" else pair[::-1]
        status = ontology.statuses.get(effect.axis)
        if status is None or status.episodic or holder is None or others is None or not is_circle(others):
            continue
        tells = telling_of(claim, effect, words, status, ontology)
        if tells is None or not can_hold(holder) or not applies(claim, effect, words, ontology):
            continue
        since, until = dates(claim.when)
        effective = first_day(since or testimony.reported_at)
        known = members(claim, others, min(last_day(since or effective), testimony.reported_at), ontology)
        if known is None and claim.polarity == "affirmed" and claim.quantifier != ALL:
            continue  # "twelve African states" are some of them
        if not tells.value:
            effective, since, until = day_of_denial(since, testimony), None, None
        yield Word(
            entry=Entry(
                id=stable_id("circle", claim.id, effect.axis),
                claim=claim.id,
                document=claim.document,
                axis=effect.axis,
                subject=ontology.authority(holder.id),
                toward=others.id,
                value=tells.value,
                since=since,
                effective=effective,
                until=until,
                quantifier=NONE if claim.polarity == "negated" else ALL,
                reported_at=testimony.reported_at,
                recorded_at=testimony.on_record,
                denies=tells.denies,
                still=tells.still and since is None,
            ),
            party=others,
            members=known,
            since=within.since,
        )


def is_circle(party: Party) -> bool:
    return party.kind == "collective" and party.id not in EVERYBODY


# ------------------------------------------------------------------------------------------------ against the members


def members_apart(row: Row, words: Iterable[Word]) -> Iterator[Contradiction]:
    """One contradiction a circle, value and member: open where one is for any of the words, else true in turn."""
    told: defaultdict[tuple[str, str, str, str], list[Word]] = defaultdict(list)
    for word in words:
        said = word.entry
        for member in (word.members or frozenset()) & row.by_party.keys():
            told[said.toward, said.value, said.denies or "", member].append(word)
    for key, alike in sorted(told.items()):
        found: dict[Outcome, list[tuple[Entry, Sequence[Entry]]]] = defaultdict(list)
        for word in alike:
            for state, against in against_member(row, word, key[-1]):
                found[state].append((word.entry, against))
        for state in OUTCOMES:
            if found[state]:
                contrary = unique([entry for _, against in found[state] for entry in against])
                yield between(row, unique([said for said, _ in found[state]]), contrary, state, key)
                break


def between(
    row: Row, said: Sequence[Entry], contrary: Sequence[Entry], state: Outcome, key: Iterable[str]
) -> Contradiction:
    kind: Conflict = "none" if said[0].quantifier == NONE else "all"
    # What only denies has no value of its own.
    shown = [word if word.value else replace(word, value=word.denies or "") for word in said]
    quantifier = said[0].quantifier if said[0].value else DENIED
    sides = [(side(shown, quantifier=quantifier), shown), (side(contrary), contrary)]
    return contradiction(kind, row, min(e.effective for e in said), sides, state=state, key=("circle", *key))


def against_member(row: Row, word: Word, member: str) -> Iterator[tuple[Outcome, Sequence[Entry]]]:
    """The entries of a member that exclude the word as if it told of this member alone."""
    within, said = Circle(since=word.since), replace(word.entry, toward=member)
    entries = [e for e in row.by_party[member] if is_covered(e, within) and not may_be_either(e, said)]
    if not entries:
        return
    alone = replace(row, entries=entries if said.only_denies else [*entries, said])
    found = (
        told_and_denied(alone, [replace(said, value=said.denies or "", quantifier=DENIED)])
        if said.only_denies
        else values_apart(alone, alone.entries)
    )
    for one in found:
        beside = [s for s in one.sides if said.claim not in s.claims]
        if len(beside) < len(one.sides):
            yield (
                one.state,
                [e for e in entries if any(e.claim in s.claims and e.value == s.value for s in beside)],
            )


def may_be_either(entry: Entry, word: Entry) -> bool:
    """Whether the day of the word lies within a partial date of the entry, so that it can have come before or after."""
    return entry.effective <= word.effective < last_day(entry.since or entry.effective)
