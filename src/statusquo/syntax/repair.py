"""What the parser often gets wrong in news, put right by rules of English: each mistake one small function.

A rule looks at one word and answers with new edges for it and its neighbours. A sentence without such a mistake, which is
nearly every sentence, comes back as it was. The rules stand in modules by what goes wrong; each module tells in `RULES` at which
relations and tags a rule is asked, in `WORDS` at which words only, in `NEEDS` what its sentence must have.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

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
    ranked,
    reduced,
    small_clauses,
    spliced,
    subjects,
    told,
)  # fmt: skip
from .edges import Edge, Rule, Rules, is_tree, joined, rebuilt
from .words import Doc, Form

MODULES = (
    mistakes, subjects, opening, inserted, closing, beside, small_clauses, misread, members, cut_ties, apart, elliptical, owners,
    concord, asides, guests, cut_clauses, told, numbered, gerunds, compelled, doers, reduced, given, hidden_verbs, far_off, called_states, measured,
    after_relatives, backing, ranked, spliced,
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


class Asked(NamedTuple):
    """Of a word, the rules to ask at it, and those that sleep in a sentence without it or another one of their need."""

    rules: tuple[Rule, ...]
    wakes: frozenset[Rule]


def repaired(docs: Iterable[Doc]) -> list[Doc]:
    """The same sentences with the mistakes put right."""
    mended = list(docs)
    changes = {
        place: edges for place, doc in enumerate(mended) if (edges := edges_of(doc)) and is_tree(doc, edges)
    }
    if changes:
        new = rebuilt([mended[place] for place in changes], list(changes.values()))
        for place, doc in zip(changes, new, strict=True):
            mended[place] = doc
    return mended


def edges_of(doc: Doc) -> dict[int, Edge]:
    """What the rules say of a sentence: of nearly every one nothing."""
    edges: dict[int, Edge] = {}
    asleep = rules_asleep(doc)
    for token in doc.tokens:
        for rule in token.form.asked.rules:
            if rule not in asleep:
                for edge in rule(token):
                    edges[edge.word.i] = joined(edges.get(edge.word.i), edge)
    return edges


def rules_asleep(doc: Doc) -> frozenset[Rule]:
    """The rules that need something which the sentence does not have: most of those that need anything."""
    asked: list[Asked] = [token.form.asked or asked_of(token.form) for token in doc.tokens]
    return ALL_ASLEEP.difference(*[wakes for _, wakes in asked if wakes])


def asked_of(form: Form) -> Asked:
    """What a word is asked wherever it stands, kept with it."""
    told = form.lower_, form.in_news, form.dep_, form.tag_
    wakes = frozenset().union(*[WAKING[trait] for trait in ANY_NEED.intersection(told)])
    rules = rules_at(form.dep_, form.tag_, form.lower_ if form.lower_ in NEEDED else "")
    form.asked = asked = Asked(rules, wakes)
    return asked


@cache
def rules_at(relation: str, tag: str, word: str) -> tuple[Rule, ...]:
    """The rules to ask of a word, in their order: of most words none. `word` is empty where no rule needs it."""
    return tuple(
        rule
        for rule, places in RULES.items()
        if (not places or not places.isdisjoint({relation, tag})) and word in WORDS.get(rule, {word})
    )
