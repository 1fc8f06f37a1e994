"""Which news agency a report names as its origin, so that one story in two outlets counts once.

Only head and sign-off count: an agency that a later paragraph quotes, or that took a picture, is no origin.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..ontology import Ontology

HEAD = 300
TAIL = 120

# Each pattern stands for one way to name an origin; NAME is put in for every agency.
HEAD_PATTERNS = (
    r"^[^\n]{0,70}\(NAME\)[ \t]*\S",  # KABUL, July 3 (NAME) - The ministry ...
    r"^[^\n/]{0,70}/NAME/",  # MOSCOW, July 3. /NAME/. The ministry ...
    r"^\W{0,3}NAME[ \t]*(?:-|–|—)+[ \t]",  # NAME - The ministry ...
    r"^\W{0,3}(?i:by|source|from)?:?[ \t]*NAME[ \t]*$",  # a line with the name alone
    r"\bNAME(?: news agency)?(?: has| have)? report(?:s|ed)\b",
    r"\b(?i:as reported by|according to)(?: the)?(?: news agency)? NAME\b",
)
SIGN_OFF_PATTERNS = (
    r"(?:^|[.!?”\"’'])\s*\(NAME\)\W*\Z",
    r"[.!?”\"’']\s*(?:-|–|—)+\s*NAME\W*\Z",
    r"^\W*(?i:source|with (?:inputs?|files|reporting) from)?:?[ \t]*NAME\W*\Z",
)


def origin(text: str, ontology: Ontology) -> str | None:
    """The key of the agency (data/publishers) that the text names as its origin; None for none, or two."""
    names = agency_names(ontology)
    head, tail = text.lstrip()[:HEAD], text.rstrip()[-TAIL:]
    found = {key for key, labels in names if any(named_in(head, tail, label, labels) for label in labels)}
    return found.pop() if len(found) == 1 else None


def agency_names(ontology: Ontology) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (key, tuple(dict.fromkeys((shape.name, *shape.names))))
        for key, shape in ontology.publishers.items()
        if shape.kind == "wire"
    ]


def named_in(head: str, tail: str, label: str, labels: tuple[str, ...]) -> bool:
    if label.lower() not in head.lower() and label.lower() not in tail.lower():
        return False
    in_head = any(
        not spelled_out_before(head[: found.end()], label, labels)
        for pattern in patterns(label)[0]
        for found in pattern.finditer(head)
    )
    return in_head or any(pattern.search(tail) for pattern in patterns(label)[1])


def spelled_out_before(upto: str, label: str, labels: tuple[str, ...]) -> bool:
    """Whether the brackets only explain a name: "told Agence France-Presse (AFP) that"."""
    before = upto[: upto.rfind(f"({label})")].rstrip() if f"({label})" in upto else ""
    return any(before.endswith(other) for other in labels if other != label)


@lru_cache(maxsize=256)
def patterns(label: str) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """The patterns of one name, as written or in capitals."""
    name = "(?:" + "|".join(re.escape(form) for form in dict.fromkeys((label, label.upper()))) + ")"

    def compiled(templates: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(template.replace("NAME", name), re.MULTILINE) for template in templates)

    return compiled(HEAD_PATTERNS), compiled(SIGN_OFF_PATTERNS)
