"""To which outlet something was said: "told AFP", "in an interview with the Tessaly Times"; it passes the words on to the reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from ..actors.phrases import text_of
from ..ontology import Ontology
from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .place import Place

SPEAKING = grammar.words("speaking_to")
TO_WHOM = ("to", "with")
WAYS = frozenset({"told", "tells", "telling", "to", "with"})


@cache
def outlets(ontology: Ontology) -> Mapping[str, str]:
    """By each name of a publisher that is no body of its own, in lower case, the name by which the files know it."""
    shapes = [shape for shape in ontology.publishers.values() if shape.speaks_for is None]
    return {name.lower().strip("()"): shape.name for shape in shapes for name in (shape.name, *shape.names)}


def hearers(verb: Token, place: Place) -> Iterator[str]:
    """The outlets to which somebody says what the verb tells."""
    if WAYS.isdisjoint(verb.doc.lowers):
        return
    publisher = place.document.publisher
    for noun in heard_by(verb, place):
        name = outlet(noun, place.scene.ontology)
        if name is not None and (publisher is None or publisher.name != name):
            yield name


def heard_by(verb: Token, place: Place) -> Iterator[Token]:
    """Whom somebody tells it, in whatever words: "told X", "said to X", "in an interview with X", "Speaking to X"."""
    if verb.in_news == "tell":
        yield from tree.children(verb, "dobj", "dative")
    talks = place.scene.ontology.words["attribution_talks"]
    for preposition in tree.children(verb, "prep"):
        for noun in tree.children(preposition, "pobj"):
            if preposition.lower_ == "to":
                yield noun
            elif preposition.lower_ == "in" and noun.in_news in talks:
                yield from (whom for way in TO_WHOM for whom in tree.prepositional(noun, way))
    for clause in tree.children(verb, "advcl"):
        if clause.in_news in SPEAKING:
            yield from (whom for way in TO_WHOM for whom in tree.prepositional(clause, way))


def outlet(noun: Token, ontology: Ontology) -> str | None:
    """The name of an outlet: one that files know, or by what it ends in."""
    words = text_of(noun)
    known = outlets(ontology).get(words.lower())
    return known or (words if is_paper(words, ontology) else None)


def is_paper(words: str, ontology: Ontology) -> bool:
    """As in "Tessaly Times", "Radio Ostmark"."""
    first, *_, last = words.split() * 2
    papers = ontology.words["attribution_papers"]
    return last.lower() in papers or (first[:1].isupper() and first.lower() in papers)
