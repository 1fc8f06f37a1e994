"""Among whom and since when a report counts: only what is counted among all states can be held against the ledger."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from statusquo.model import Claim, Scope

from .wording import has_any

Words = Mapping[str, tuple[str, ...]]

EVERYBODY, EVERYWHERE = "quantifier_everybody", "quantifier_everywhere"
NEAR = 40
"""Characters from the words of a claim to "until" or "before" in its own clause."""
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
          "november", "december")  # fmt: skip
DATE = re.compile(rf"\b(?:(?:(\d{{1,2}}) )?({'|'.join(MONTHS)}),? )?((?:19|20)\d\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """What a count covers: `of` is None for all states, else the words of the report; `since` is a partial ISO date."""

    of: str | None = None
    since: str | None = None


def circle(claim: Claim, words: Words) -> Circle | None:
    """None where the report limits its count in a way that no date and no plain noun tells ("in a decade")."""
    scope = claim.scope
    if scope is None:
        return Circle()
    since = start_of(scope.time)
    if scope.time and since is None:
        return None
    return Circle(of=None if of_all(scope, words) else told_of(scope), since=since)


def of_all(scope: Scope, words: Words) -> bool:
    nouns, places = words.get(EVERYBODY, ()), words.get(EVERYWHERE, ())
    return (not scope.of or scope.of.casefold() in nouns) and (
        not scope.place or scope.place.casefold() in places
    )


def is_unbounded(scope: Scope | None, words: Words) -> bool:
    """Whether a report counts among all states and at all times: "the first country"."""
    return scope is None or (of_all(scope, words) and not scope.time)


def told_of(scope: Scope) -> str:
    return " ".join(f"{scope.of} {scope.place}".casefold().split())


def start_of(time: str) -> str | None:
    """The date in "since it took power in August 2021"; None where there is none, or more than one."""
    found = list(DATE.finditer(time))
    if len(found) != 1:
        return None
    day, month, year = found[0].groups()
    parts = [year]
    if month:
        parts.append(f"{MONTHS.index(month.lower()) + 1:02d}")
    if day:
        parts.append(f"{int(day):02d}")
    return "-".join(parts)


def is_of_before(claim: Claim, words: Words) -> bool:
    """Whether what is said of all or none was so before something else: "no state had recognised it before Kenya did", "until then".

    Where somebody is quoted, "had" only says in the past what he said in the perfect.
    """
    if claim.when is not None and claim.when.start is not None:
        return False
    quote, start, end = claim.sentence.quote, claim.evidence.start, claim.evidence.end
    bounds = "|".join(map(re.escape, words.get("bounds_of_before", ()))) or "(?!)"
    within = quote[start - claim.sentence.start : end - claim.sentence.start + NEAR]
    had = claim.speaker is None and has_any(claim.evidence.quote, words.get("told_of_before", ()))
    fronted = re.match(rf"\W*(?:{bounds})\b", quote, re.IGNORECASE)
    return had or bool(fronted or re.match(rf"[^,;:]*?\b(?:{bounds})\b", within, re.IGNORECASE))
