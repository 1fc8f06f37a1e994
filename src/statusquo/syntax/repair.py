"""What the parser often gets wrong in news, put right by rules of English: each mistake one small function.

A rule looks at one word and answers with new edges for it and its neighbours. A sentence without such a mistake, which is
nearly every sentence, comes back as it was. The rules stand in modules by what goes wrong; each module tells in `RULES` at which
relations and tags a rule is asked, in `WORDS` at which words only, in `NEEDS` what its sentence must have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from . import (
    after_relatives,
    apart,
    asides,
    backing,
    beside,
    called_states,
    closing,
    compelled,
    concord,
    cut_clauses,
    cut_ties,
    doers,
    elliptical,
    far_off,
    gerunds,
    given,
    guests,
    hidden_verbs,
    inserted,
    measured,
    members,
    misread,
    mistakes,
    numbered,
    opening,
    owners,
    reduced,
    small_clauses,
    subjects,
    told,
)  # fmt: skip
from .edges import Edge, Rule, Rules, is_tree, joined, rebuilt
from .words import Doc

MODULES = (
    mistakes, subjects, opening, inserted, closing, beside, small_clauses, misread, members, cut_ties, apart, elliptical, owners,
    concord, asides, guests, cut_clauses, told, numbered, gerunds, compelled, doers, reduced, given, hidden_verbs, far_off, called_states, measured,
    after_relatives, backing,
)  # fmt: skip
"""In the order in which their rules are asked of a word."""


def gathered(name: str) -> Rules:
    """What all modules tell under that name."""
    return {rule: told for module in MODULES for rule, told in getattr(module, name, {}).items()}


RULES, WORDS, NEEDS = gathered("RULES"), gathered("WORDS"), gathered("NEEDS")
NEEDED = frozenset().union(*WORDS.values())
ALL_ASLEEP = frozenset(NEEDS)
WAKING = {
    trait: frozenset(rule for rule, needs in NEEDS.items() if trait in needs)
    for trait in frozenset().union(*NEEDS.values())
}
"""By what a sentence may have, the rules that this wakes."""
ANY_NEED = frozenset(WAKING)


def repaired(docs: Iterable[Doc]) -> Iterator[Doc]:
    """The same sentences with the mistakes put right."""
    for doc in docs:
        edges: dict[int, Edge] = {}
        asleep = rules_asleep(doc)
        for token in doc.tokens:
            for rule in rules_at(token.dep_, token.tag_, token.lower_ if token.lower_ in NEEDED else ""):
                if rule not in asleep:
                    for edge in rule(token):
                        edges[edge.word.i] = joined(edges.get(edge.word.i), edge)
        yield rebuilt(doc, edges) if edges and is_tree(doc, edges) else doc


def rules_asleep(doc: Doc) -> frozenset[Rule]:
    """The rules that need something which the sentence does not have: most of those that need anything."""
    return ALL_ASLEEP.difference(*[WAKING[trait] for trait in doc.traits(ANY_NEED)])


@cache
def rules_at(relation: str, tag: str, word: str) -> tuple[Rule, ...]:
    """The rules to ask of a word, in their order: of most words none. `word` is empty where no rule needs it."""
    return tuple(
        rule
        for rule, places in RULES.items()
        if (not places or not places.isdisjoint({relation, tag})) and word in WORDS.get(rule, {word})
    )
