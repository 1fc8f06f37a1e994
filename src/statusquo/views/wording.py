"""Dates, claims and shares of evidence in words, the same on every page and in every table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..ledger.scope import is_unbounded
from ..model import Cell, Claim, Document, Scope, When
from ..model.time import DEADLINE, interval
from ..ontology import Ontology
from ..ontology.shapes import StatusFile

PREPOSITION = re.compile(r" (of|to|from|with|in|on)$")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
BASES = {
    "given": "as given",
    "metadata": "page data",
    "dateline": "dateline",
    "url": "address",
    "text": "text",
    "name": "file name",
}
QUANTIFIERS = {"first": "said to be the first", "only": "said to be the only one", "all": "said of all"}
NO_WORDS: Mapping[str, tuple[str, ...]] = {}
KINDS = {
    "demanded": "demand",
    "proposed": "proposal",
    "promised": "promise",
    "planned": "plan",
    "threatened": "threat",
    "conditional": "condition",
    "possible": "possibility",
}


def date_words(date: str) -> str:
    """A partial ISO date as it is read aloud, no more precise than it is: 2025-04 -> Apr 2025."""
    year, _, rest = date[:10].partition("-")
    month, _, day = rest.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return year
    return " ".join(part for part in (day.lstrip("0"), MONTHS[int(month) - 1], year) if part)


def when_words(when: When | None) -> str:
    """Empty where the text gives no date; of what is only due, by when."""
    if when is None or when.basis == "publication":
        return ""
    if when.start is None:
        return f"by {date_words(when.end)}" if when.end and when.precision == DEADLINE else ""
    start = date_words(when.start)
    return f"{start} to {date_words(when.end)}" if when.end else start


def by_words(day: str, *, undated: bool) -> str:
    """The day of the report ("by 4 Jul 2025"); of a report without one, that it was added on the day."""
    return f"date unknown, added {date_words(day)}" if undated else f"by {date_words(day)}"


def ends_on_unknown_day(cell: Cell, status: StatusFile | None) -> bool:
    """Whether it was granted for a time that no report tells."""
    value = status.values.get(cell.value) if status is not None and status.for_a_time else None
    return value is not None and value.tone not in {"none", "ended"} and cell.until is None


def since_words(cell: Cell, status: StatusFile | None = None) -> str:
    """The text's own date ("since 3 Jul 2025"); where it gives none, the day of the report ("by 4 Jul 2025"), if it has one;
    asked on a day within a partial date, the days between which it began. `status`: the axis, for what is granted for a time.
    """
    begun = (
        f"since {date_words(cell.since)}" if cell.since else by_words(cell.effective, undated=cell.undated)
    )
    if cell.between:
        first, last = map(date_words, cell.between)
        begun = f"from a day between {first} and {last}"
    if ends_on_unknown_day(cell, status):
        return f"{begun}, end unknown"
    return f"{begun}, until {date_words(cell.until)}" if cell.until else begun


def published_words(document: Document) -> str:
    if document.published_at is None:
        if document.not_before is None or document.not_after is None:
            return f"not before {date_words(document.not_before)}" if document.not_before else "date unknown"
        day = " to ".join(map(date_words, interval(document.not_before, document.not_after).split(" to ")))
    else:
        day = date_words(document.published_at)
    basis = BASES.get(document.published_basis)
    return f"{day} ({basis})" if basis else day


def quantifier_words(quantifier: str | None) -> str:
    """What a report adds on number, as in count:39, number:at least 39 -> said of (at least) 39; empty where it adds nothing."""
    if quantifier is None:
        return ""
    kind, _, number = quantifier.partition(":")
    return f"said of {number}" if kind in {"count", "number"} else QUANTIFIERS.get(quantifier, "")


def counted_words(
    quantifier: str | None, scope: Scope | None, lists: Mapping[str, tuple[str, ...]] = NO_WORDS
) -> str:
    """A quantifier with its scope: "said to be the first: Arab state since 2021", "said to be the second: state in Asia". By the
    word lists of an ontology "the first country" is a first without a scope.
    """
    words = quantifier_words(quantifier)
    if scope is None:
        return words
    if scope.rank and not words:
        words = f"said to be the {scope.rank}"
    if scope.counts == "recipient":
        words = f"{words} to whom it is done"
    within = "" if lists and is_unbounded(scope, lists) else scope_words(scope)
    return f"{words}: {within}" if words and within else words


def scope_words(scope: Scope | None) -> str:
    """Within what a quantifier counts: "Arab state since 2021"; empty where the report sets no bound."""
    return " ".join(part for part in (scope.of, scope.place, scope.time) if part) if scope else ""


def act_label(claim: Claim, ontology: Ontology) -> str:
    """How the act is called, by the words in which it is told: "lifts sanctions on", "grants an exemption from sanctions to"."""
    act = ontology.acts.get(claim.act)
    if act is None:
        return claim.act.replace("_", " ")
    words = set(re.findall(r"[\w-]+", claim.evidence.quote.lower()))
    finer = (
        f
        for f in act.finer_labels
        if words & set(f.words) and (not f.with_words or words & set(f.with_words))
    )
    return next((one.label for one in finer), act.label)


def verb_words(claim: Claim, label: str) -> str:
    """What is done: the act's label for a deed ("recognises"), "to recognise" for what is said and not done."""
    if claim.recipient is None:
        label = PREPOSITION.sub("", label)
    if claim.factual:
        return label if claim.polarity == "affirmed" else f"does not {infinitive(label)}"
    return f"to {infinitive(label)}" if claim.polarity == "affirmed" else f"not to {infinitive(label)}"


def infinitive(label: str) -> str:
    """A label in the third person without its endings: expels or recalls an envoy of -> expel or recall an envoy of."""
    words = label.split(" ")
    verbs = [0, *(place + 1 for place, word in enumerate(words[:-1]) if word == "or")]
    for place in verbs:
        ending = 2 if words[place].endswith(("shes", "ches", "sses", "xes", "oes")) else 1
        if words[place].endswith("s"):
            words[place] = words[place][:-ending]
    return " ".join(words)


def plural(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
