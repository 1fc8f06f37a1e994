"""What is judged by a pronoun: a deed or a paper, where nothing tells that it is somebody."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

JUDGING = grammar.words("judging_deeds")
PRONOUNS = frozenset({"it", "them"})
OF_PERSONS = frozenset({"for", "into", "to", "among", "back"})
"""Behind a verb of judging they tell that somebody is meant: "criticised it for", "welcomed it into"."""
AS = "as"
SOMEBODY = (
    "definite_states",
    "definite_groups",
    "definite_organisations",
    "organs",
    "person_nouns",
    "rulers",
)
"""Lists of nouns by which somebody is called, and no deed."""


def pronoun_of(reading: Reading) -> Token | None:
    """The "it" or "them" that is judged, where nothing tells that it is somebody."""
    if tree.lemma(reading.trigger) not in JUDGING or not reading.recipient:
        return None
    words = reading.recipient[0]
    if len(words) != 1 or words[0].lower_ not in PRONOUNS:
        return None
    beside = {child.lower_ for child in reading.trigger.children if child.i > words[0].i}
    return words[0] if beside.isdisjoint(OF_PERSONS) else None


def is_called_a_thing(reading: Reading, words: Mapping[str, Container[str]]) -> bool:
    """As in "denounced it as a betrayal": what is called so may be a deed or a paper, and not the state spoken of last."""
    if AS not in reading.trigger.doc.lowers or pronoun_of(reading) is None:
        return False
    called = [noun for noun in tree.prepositional(reading.trigger, AS) if noun.pos_ == "NOUN"]
    return any(not any(tree.lemma(noun) in words[name] for name in SOMEBODY) for noun in called)
