"""What the parser often gets wrong in news, put right by rules of English: each mistake one small function.

A rule looks at one word and answers with new edges for it and its neighbours. A sentence without such a mistake, which is
nearly every sentence, comes back as it was. The rules stand in modules by what goes wrong; each module tells in `RULES` at which
relations and tags a rule is asked, in `KINDS` and `WORDS` at which of these words only, in `NEEDS` what its sentence must have.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from operator import or_
from typing import NamedTuple

from . import (
    after_lists,
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
    general,
    gerunds,
    given,
    guests,
    hidden_verbs,
    inserted,
    labels,
    measured,
    members,
    misread,
    mistakes,
    numbered,
    opening,
    owners,
    ranked,
    reduced,
    singled_out,
    small_clauses,
    spliced,
    subjects,
    titled_pairs,
    told,
)  # fmt: skip
from .edges import Edge, Rule, Rules, is_tree, joined, rebuilt
from .words import Doc, Form

MODULES = (
    mistakes, subjects, opening, inserted, closing, beside, small_clauses, misread, members, cut_ties, apart, elliptical, owners,
    concord, asides, guests, cut_clauses, told, numbered, gerunds, compelled, doers, reduced, given, hidden_verbs, far_off, called_states, measured,
    labels, after_relatives, backing, after_lists, titled_pairs, general, ranked, spliced, singled_out,
)  # fmt: skip
"""In the order in which their rules are asked of a word."""


def gathered(name: str) -> Rules:
    """What all modules tell under that name."""
    return {rule: told for module in MODULES for rule, told in getattr(module, name, {}).items()}


RULES, KINDS, WORDS, NEEDS = map(gathered, ("RULES", "KINDS", "WORDS", "NEEDS"))
NEEDED = frozenset().union(*WORDS.values())
BITS = {rule: 1 << place for place, rule in enumerate(RULES)}
"""A set of rules is a number, for a sentence joins and cuts some thirty of them."""


def together(rules: Iterable[Rule]) -> int:
    return sum(BITS[rule] for rule in rules)


SLEEPLESS = together(RULES.keys() - NEEDS.keys())
"""The rules that need nothing, and are asked in every sentence."""
WAKING = {
    trait: together(rule for rule, needs in NEEDS.items() if trait in needs)
    for trait in frozenset().union(*NEEDS.values())
}
"""By what a sentence may have, the rules that this wakes."""


class Asked(NamedTuple):
    """Of a word, the rules to ask at it, and those that sleep in a sentence without it or another one of their need."""

    rules: int
    wakes: int


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
    asked: list[Asked] = [form.asked or asked_of(form) for form in doc.forms]
    awake = awake_among(asked)
    for token, (rules, _) in zip(doc.tokens, asked, strict=True):
        if here := rules & awake:
            for rule in rules_of(here):
                for edge in rule(token):
                    edges[edge.word.i] = joined(edges.get(edge.word.i), edge)
    return edges


def awake_among(asked: Iterable[Asked]) -> int:
    """The rules that find in a sentence what they need, or need nothing; most of those that need anything sleep."""
    awake = SLEEPLESS
    for _, wakes in asked:
        awake |= wakes
    return awake


@lru_cache(maxsize=5000)
def rules_of(number: int) -> tuple[Rule, ...]:
    """The rules that it stands for, in their order."""
    return tuple(rule for rule, bit in BITS.items() if number & bit)


def asked_of(form: Form) -> Asked:
    """What a word is asked wherever it stands, kept with it."""
    told = {form.lower_, form.in_news, form.dep_, form.tag_}
    wakes = reduce(or_, [WAKING[trait] for trait in told & WAKING.keys()], 0)
    rules = rules_at(form.dep_, form.tag_, form.pos_, form.lower_ if form.lower_ in NEEDED else "")
    form.asked = asked = Asked(rules, wakes)
    return asked


@cache
def rules_at(relation: str, tag: str, kind: str, word: str) -> int:
    """The rules to ask of a word: of most words none. `word` is empty where no rule needs it."""
    told = {relation, tag, kind}
    limits = ((RULES, told), (KINDS, told), (WORDS, {word}))
    return together(
        rule for rule in RULES if all(here.intersection(table.get(rule) or here) for table, here in limits)
    )
