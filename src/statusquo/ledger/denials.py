"""Denials that tell no value of their own ("has not withdrawn its recognition") against entries that tell of what they deny."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from statusquo.model import Contradiction, Entry, Outcome

from .cells import sure_by
from .fold import implies
from .row import Row, began_after, contradiction, side

DENIED = "denied"


def denied(entries: Iterable[Entry]) -> Iterator[Entry]:
    """What the entries only deny, in the form of entries that tell it, marked so. One without a date denies nothing that may have
    come later.
    """
    for entry in entries:
        if entry.only_denies and not entry.undated:
            yield replace(entry, value=entry.denies or "", quantifier=DENIED)


def told_and_denied(row: Row, words: Iterable[Entry]) -> Iterator[Contradiction]:
    """`words`: what `denied` makes of the denials of this subject and axis. Open where the value held on the day of a denial,
    in turn where the act came later; one that had ended by then is nothing that a denial of today speaks of.
    """
    denials: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for word in words:
        denials[word.toward, word.value].append(word)
    for (party, value), said in sorted(denials.items()):
        acts = [
            e for e in row.by_party.get(party, ()) if implies(e.value, value, row.status) and row.affirmed(e)
        ]
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
    begun = not entry.undated and sure_by(entry) <= word.effective
    return "open" if begun and row.holds(entry, word.effective) else None
