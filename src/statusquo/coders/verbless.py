"""What a headline without a verb tells of its noun: "Chad-Peru talks off", "Chad-Peru talks called off"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..ontology import Cue
    from ..syntax.words import Token

PARTICIPLES = frozenset({"VBN", "VBD"})
CALLED_OFF = grammar.words("calling_off") | {"call", "put"}


def said_without_verb(
    noun: Token, predicates: Mapping[str, Sequence[Cue]], verbs: Mapping[str, Sequence[Cue]]
) -> Iterator[tuple[Cue, Token]]:
    """The cues for a predicate behind the noun, and for a verb by whose participle the noun did not happen."""
    behind = [word for word in tree.children(noun, "advmod", "prt", "prep", "acl") if word.i > noun.i]
    for word in [noun.head] if has_participle_of_calling_off(noun) else behind:
        if word.tag_ in PARTICIPLES:
            beside = {child.lower_ for child in word.children}
            found = [cue for cue in verbs.get(word.in_news, ()) if cue.polarity == "negated"]
            found = [cue for cue in found if not cue.after or not beside.isdisjoint(cue.after)]
        else:
            phrase = noun.doc[word.left_edge.i : word.right_edge.i + 1].text.lower()
            found = list(predicates.get(phrase, ()))
        for cue in found[:1]:
            yield cue, word


def has_no_verb(noun: Token) -> bool:
    return noun.head is noun or has_participle_of_calling_off(noun)


def has_participle_of_calling_off(noun: Token) -> bool:
    """As in "Chad-Peru talks called off", whose participle the parser takes for a past tense."""
    verb = noun.head
    if noun.dep_ not in tree.SUBJECTS or verb.tag_ not in PARTICIPLES or verb.in_news not in CALLED_OFF:
        return False
    return not tree.children(verb, "aux", "auxpass", "dobj", "ccomp", "xcomp")
