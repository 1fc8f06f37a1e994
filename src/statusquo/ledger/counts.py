"""Tallies that reports give ("39 countries have recognised", "only 39 countries recognise") against the parties that the entries name.

A ledger may have heard of fewer than there are, so only a number below what it names is a contradiction; and only one that is
told of the day of the report and without a bound ("at least", "about").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from statusquo.model import Claim, Contradiction, Entry, Testimony
from statusquo.ontology.load import Ontology

from .numbers import COUNT, count_of, is_told
from .posting import ANYBODY
from .row import Row, began_before, contradiction, side
from .scope import Circle, circle
from .wording import applies, has_words, passage, value_of

BOUNDS = ("figure_about", "figure_more_than", "figure_at_least", "figure_up_to", "figure_fewer_than",
          "figure_or_more")  # fmt: skip
STANDING = "quantifier_standing"


def counted(testimonies: Iterable[Testimony], ontology: Ontology) -> Iterator[Entry]:
    """What the tallies say, in the form of entries; none of them ever stands in the ledger."""
    for testimony in testimonies:
        claim = testimony.claim
        act = ontology.acts.get(claim.act)
        number = count_of(claim, ontology)
        if act is None or number is None or testimony.undated or not is_tally(claim, ontology):
            continue
        words = passage(claim, ())
        for effect in act.effects:
            holder = claim.recipient if effect.subject == "recipient" else claim.actor
            value = value_of(claim, effect, words)
            if holder is None or value is None or counts_holders(claim, effect.subject):
                continue
            status = ontology.statuses.get(effect.axis)
            if status is not None and not status.episodic and applies(claim, effect, words, ontology):
                yield Entry(
                    id=claim.id,
                    claim=claim.id,
                    document=claim.document,
                    axis=effect.axis,
                    subject=ontology.authority(holder.id),
                    toward=ANYBODY,
                    value=value,
                    since=None,
                    effective=testimony.reported_at,
                    quantifier=f"count:{number}",
                    reported_at=testimony.reported_at,
                    recorded_at=testimony.recorded_at,
                )


def is_tally(claim: Claim, ontology: Ontology) -> bool:
    """A number of all states that stand so on the day of the report."""
    return (
        is_told(claim)
        and (claim.when is None or claim.when.basis == "publication")
        and claim.scope is not None
        and circle(claim, ontology.words) == Circle()
        and any(has_words(claim.evidence.quote, word) for word in ontology.words.get(STANDING, ()))
        and not any(
            has_words(claim.sentence.quote, bound)
            for name in BOUNDS
            for bound in ontology.words.get(name, ())
        )
    )


def counts_holders(claim: Claim, subject: str) -> bool:
    """Whether the number is of those whose standing it is, not of the other parties."""
    return claim.scope is None or claim.scope.counts == subject


def too_few(row: Row, words: Iterable[Entry]) -> Iterator[Contradiction]:
    """`words`: what `counted` makes of the tallies of this subject and axis."""
    numbers: defaultdict[tuple[str, int], list[Entry]] = defaultdict(list)
    for word in words:
        found = COUNT.fullmatch(word.quantifier or "")
        if found:
            numbers[word.value, int(found[1])].append(word)
    for (value, number), said in sorted(numbers.items()):
        wrong: list[Entry] = []
        against: dict[str, Entry] = {}
        for word in said:
            holding = [
                e
                for e in row.holding(word.effective)
                if row.affirmed(e) and row.counts_as(e.value, value) and began_before(e, word.effective)
            ]
            if len({e.toward for e in holding}) > number:
                wrong.append(word)
                against |= {e.id: e for e in holding}
        if wrong:
            yield contradiction(
                "count", row, min(e.effective for e in wrong),
                [
                    (side(wrong, quantifier=f"count:{number}"), wrong),
                    (side(list(against.values())), surplus(against.values(), number)),
                ],
                key=(value, number),
            )  # fmt: skip


def surplus(entries: Iterable[Entry], number: int) -> list[Entry]:
    """The entries of the party that made them more than the number, in the order of reports."""
    firsts: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda e: (e.reported_at, e.recorded_at, e.id)):
        firsts.setdefault(entry.toward, entry)
    return list(firsts.values())[number:]
