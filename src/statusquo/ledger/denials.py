"""Denials that post nothing ("has not withdrawn its recognition") against entries that tell of the act that they deny."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from statusquo.model import Contradiction, Entry, Outcome, Testimony, last_day
from statusquo.ontology.load import Ontology

from .posting import EVERYBODY
from .row import Row, began_after, contradiction, side

DENIED = "denied"


def denied(testimonies: Iterable[Testimony], ontology: Ontology) -> Iterator[Entry]:
    """What firm denials of an act say where its denial has no value of its own: the value of the act, denied. In the form
    of entries, none of which ever stands in the ledger. One without a date denies nothing that may have come later.
    """
    for testimony in testimonies:
        claim = testimony.claim
        act = ontology.acts.get(claim.act)
        told = (
            claim.factual and claim.polarity == "negated" and claim.grade == "firm" and not testimony.undated
        )
        if (
            act is None
            or not told
            or claim.recipient is None
            or EVERYBODY & {claim.actor.id, claim.recipient.id}
        ):
            continue
        for effect in act.effects:
            if effect.negated is None and effect.affirmed is not None and effect.whose is None:
                parties = (claim.recipient.id, claim.actor.id)
                subject, toward = parties if effect.subject == "recipient" else parties[::-1]
                yield Entry(
                    id=f"{claim.id} {effect.axis}",
                    claim=claim.id,
                    document=claim.document,
                    axis=effect.axis,
                    subject=ontology.authority(subject),
                    toward=ontology.authority(toward),
                    value=effect.affirmed,
                    since=None,
                    effective=testimony.reported_at,
                    quantifier=DENIED,
                    reported_at=testimony.reported_at,
                    recorded_at=testimony.recorded_at,
                )


def told_and_denied(row: Row, words: Iterable[Entry]) -> Iterator[Contradiction]:
    """`words`: what `denied` makes of the denials of this subject and axis. Open where the value held on the day of a denial,
    in turn where the act came later; one that had ended by then is nothing that a denial of today speaks of.
    """
    if row.status.episodic:
        return
    denials: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for word in words:
        denials[word.toward, word.value].append(word)
    for (party, value), said in sorted(denials.items()):
        acts = [e for e in row.by_party.get(party, ()) if e.value == value and row.affirmed(e)]
        states: tuple[Outcome, ...] = ("open", "resolved by time")
        for state in states:
            pairs = [(word, e) for word in said for e in acts if outcome(row, word, e) == state]
            if pairs:
                told = list({e.id: e for _, e in pairs}.values())
                denying = list({word.id: word for word, _ in pairs}.values())
                yield contradiction(
                    "tellers", row, min(e.effective for e in denying),
                    [(side(told), told), (side(denying, quantifier=DENIED), denying)], state=state,
                )  # fmt: skip
                break


def outcome(row: Row, word: Entry, entry: Entry) -> Outcome | None:
    if began_after(entry, word.effective):
        return "resolved by time"
    begun = not entry.undated and last_day(entry.since or entry.effective) <= word.effective
    return "open" if begun and row.holds(entry, word.effective) else None
