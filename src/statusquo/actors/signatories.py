"""Who is "we" in a joint statement: those whom its heading or its list of signatories names (rule 13)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..model import Actor, Document
from .index import ActorIndex, Hit

Words = Mapping[str, frozenset[str]]

HEADING = 2000
"""Characters of a report in which a joint statement tells that it is one."""
SEVERAL = 2
LONG = 5
"""Names in a row; a shorter list further down need not be that of the signatories."""
LEAD = 12
"""Words before a list in which it is said to be one of signatories."""
WORD = re.compile(r"[^\W\d_]+")
AUTHORS = re.compile(r"\b(?:by|of|from|between|on behalf of)\s+(?=the\b|[A-Z])")


def signatories(
    document: Document, index: ActorIndex, actors: Mapping[str, Actor], words: Words
) -> Sequence[Hit]:
    """The named authors of a joint statement, or the one body that issued it; none where the report is no such text."""
    top = f"{document.title}\n{document.text[:HEADING]}"
    if words["joint_texts"].isdisjoint(WORD.findall(top.lower())):
        return ()
    heading = top.splitlines()
    joint = [line for line in heading if is_joint(line, words)]
    told = [line[start.end() :] for line in joint for start in AUTHORS.finditer(line)]
    if joint or is_statement(document.title, words):
        told += [line for line in heading if len(authors(line, index, words)) >= LONG]
    for text in told:
        named = authors(text, index, words)
        if named and actors[named[0].actor].kind == "organisation" and is_issuer(text, named[0], words):
            return named[:1]
        if len(named) >= SEVERAL:
            return named
    return signed(document.text, index, words) if joint else ()


def authors(text: str, index: ActorIndex, words: Words) -> Sequence[Hit]:
    """The names that a text begins with, each actor once: "the foreign ministers of A, B and C ..."."""
    run = next(runs(text, index.find(text), words), [])
    if not run or not is_led_in(text[: run[0].start], words):
        return ()
    return tuple({hit.actor: hit for hit in run}.values())


def is_statement(title: str, words: Words) -> bool:
    return not words["joint_texts"].isdisjoint(word.lower() for word in WORD.findall(title))


def is_joint(line: str, words: Words) -> bool:
    """As in "joint statement", "joint press communiqué", "the text of the following declaration"."""
    told = [word.lower() for word in WORD.findall(line)]
    texts = [n for n, word in enumerate(told) if word in words["joint_texts"]]
    return any(words["joint_words"] & set(told[max(n - 2, 0) : n]) for n in texts)


def is_led_in(text: str, words: Words) -> bool:
    """Whether nothing but the words of a list stands before it: "the foreign ministers of"."""
    return all(word.lower() in words["between_signatories"] for word in WORD.findall(text))


def runs(text: str, hits: Sequence[Hit], words: Words) -> Iterator[list[Hit]]:
    """Names that nothing but the words of a list keeps apart, run by run."""
    run: list[Hit] = []
    for hit in hits:
        if run and not is_led_in(text[run[-1].end : hit.start], words):
            yield run
            run = []
        run.append(hit)
    if run:
        yield run


def signed(text: str, index: ActorIndex, words: Words) -> Sequence[Hit]:
    """The longest list of names that is said to be one of signatories: "endorsed by the following countries: ..."."""
    found = [
        run
        for run in runs(text, index.find(text), words)
        if len({hit.actor for hit in run}) >= LONG
        and {word.lower() for word in WORD.findall(text[: run[0].start])[-LEAD:]} & words["signing"]
    ]
    return max(found, key=len, default=())


def is_issuer(text: str, hit: Hit, words: Words) -> bool:
    """As in "the G7 foreign ministers of Canada, France ...": the body speaks, not each of its members."""
    after = WORD.findall(text[hit.end :])[:2]
    return any(word.lower() in words["ministers"] for word in after)
