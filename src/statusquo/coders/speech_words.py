"""The word lists by which a sentence tells who says what: verbs, nouns, adjectives of saying, and who is no speaker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from ..ontology import Ontology

Governed = Mapping[str, frozenset[str]]
"""Lemma -> the prepositions that introduce its content, "" for none."""

GOING_ON = "go"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The word lists of data/cues/en/attribution.yml, which tells what each is for."""

    say: frozenset[str]
    think: frozenset[str]
    ask: Governed
    name: frozenset[str]
    judge: Governed
    nouns: Governed
    adjectives: frozenset[str]
    views: frozenset[str]
    light: frozenset[str]
    unreal: frozenset[str]
    anybody: frozenset[str]
    nobody: frozenset[str]
    quote: frozenset[str]
    documents: frozenset[str]
    sources: frozenset[str]
    outlets: frozenset[str]
    bodies: frozenset[str]
    envoys: frozenset[str]
    counted: frozenset[str]
    verbs: frozenset[str]
    """Every verb that a list names."""
    tellers: frozenset[str]
    """Every noun and adjective that a list names."""
    cues: frozenset[str]
    """All words of both kinds, and the "go" of "went on"."""
    stands: frozenset[str]
    """Verbs by which somebody takes a stand on a thing, and tells nothing of it."""

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Lexicon:
        def words(name: str) -> frozenset[str]:
            return frozenset(ontology.words[f"attribution_{name}"])

        plain = (
            "say", "think", "name", "adjectives", "views", "light", "unreal", "anybody", "nobody", "quote", "documents", "sources", "outlets", "bodies", "envoys", "counted",
        )  # fmt: skip
        ask, judge, nouns = (by_lemma(words(name)) for name in ("ask", "judge", "nouns"))
        verbs = frozenset[str]().union(ask, judge, *map(words, ("say", "think", "name", "quote")))
        tellers = words("views").union(nouns, words("adjectives"))
        return cls(
            **{name: words(name) for name in plain},
            ask=ask,
            judge=judge,
            verbs=verbs,
            nouns=nouns,
            stands=words("name").union(judge.keys() - words("say")),
            tellers=tellers,
            cues=verbs | tellers | {GOING_ON},
        )


def by_lemma(entries: Iterable[str]) -> dict[str, frozenset[str]]:
    """As in "call for", "call on" and "demand" -> {"call": {"for", "on"}, "demand": {""}}."""
    found: dict[str, set[str]] = {}
    for entry in entries:
        word, _, preposition = entry.partition(" ")
        found.setdefault(word, set()).add(preposition)
    return {word: frozenset(prepositions) for word, prepositions in found.items()}
