"""What becomes of a grant or a ban that the sentence before has told: "The waiver was revoked", "The ban was lifted in May"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..ontology.sequel_shapes import Sequel
from ..ontology.shapes import ActFile, Unit
from ..syntax import grammar, tree
from .factuality import FactualityReader
from .reading import Reading

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
TIMES = grammar.words("times") | grammar.words("terms")


class Sequels:
    """Finds the verb that tells it and the noun that takes it up; who did it to whom, the sentence before has told."""

    def __init__(self, acts: Mapping[str, ActFile], factuality: FactualityReader) -> None:
        self.by_act = {act: shape.sequels for act, shape in acts.items() if shape.sequels}
        self.factuality = factuality

    def readings(self, doc: Doc, before: Reading) -> Iterator[Reading]:
        """At most one. Its actor is whoever this sentence names as such, if anybody; it has no recipient."""
        for sequel in self.by_act.get(before.act, ()):
            verb = next((t for t in doc if t.dep_ == "ROOT" and tree.lemma(t) in sequel.verbs), None)
            thing = None if verb is None else taken_up(verb, sequel, before)
            if verb is None or thing is None:
                continue
            yield Reading(
                act=sequel.act or before.act,
                unit=Unit(lemmas=sequel.verbs, object=sequel.nouns, polarity=sequel.polarity),
                trigger=verb,
                actor=tuple((doer,) for doer in doers(verb)),
                recipient=(),
                factuality=self.factuality.read(verb),
                nouns=(thing,),
                grade="firm" if is_alike(sequel, verb, before) else "tentative",
            )
            return


def taken_up(verb: Token, sequel: Sequel, before: Reading) -> Token | None:
    """The noun to which it happens, where that can only be what the sentence before tells: definite, with no word of its own."""
    noun = tree.first(tree.children(verb, "nsubjpass" if tree.is_passive(verb) else "dobj"))
    if noun is None or tree.lemma(noun) not in sequel.nouns:
        return None
    told = {tree.lemma(word) for word in tree.phrase(before.trigger)}
    if told.isdisjoint((*sequel.nouns, *sequel.said)):
        return None
    if not any(child.lower_ in DEFINITE for child in tree.children(noun, "det")):
        return None
    said_before = {word.lower_ for word in before.trigger.doc}
    times = {word for child in tree.children(noun, "prep") if is_time(child) for word in tree.phrase(child)}
    others = (w for w in tree.phrase(noun) if w != noun and w not in times and w.lower_ not in DEFINITE)
    return noun if all(word.lower_ in said_before for word in others) else None


def is_time(preposition: Token) -> bool:
    """ "On 5 June", "in 2024", "by 120 days": the parser may give it to the noun before it."""
    return any(
        noun.text.isdigit() or noun.lower_ in TIMES or tree.lemma(noun) in TIMES
        for noun in tree.children(preposition, "pobj")
    )


def doers(verb: Token) -> list[Token]:
    if not tree.is_passive(verb):
        return tree.children(verb, "nsubj")
    by = (child for child in tree.children(verb, "agent") if not is_time(child))
    return [doer for child in by for doer in tree.children(child, "pobj")]


def is_alike(sequel: Sequel, verb: Token, before: Reading) -> bool:
    wanted = {word.lower_ for word in before.trigger.doc} & {*sequel.alike}
    return not wanted or not wanted.isdisjoint(word.lower_ for word in verb.doc)
