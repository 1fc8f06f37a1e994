"""Questions about one word of a parse: its subject, its object, its phrase, what governs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

from . import grammar

if TYPE_CHECKING:
    from .words import Token

SUBJECTS, PASSIVE_SUBJECTS = frozenset({"nsubj", "csubj"}), frozenset({"nsubjpass", "csubjpass"})
PASSIVE = PASSIVE_SUBJECTS | {"auxpass", "agent"}
ANY_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS
BARE = {"acl": (*SUBJECTS, "aux"), "advcl": (*SUBJECTS, "aux", "dobj", "ccomp")}
VERBAL, HELPING = frozenset({"VERB", "AUX"}), frozenset({"aux", "auxpass"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
RELATIVE_WORDS = grammar.words("relative_words")
COPULAS = grammar.words("copulas")
CALLS = grammar.words("calls")


lemma: Callable[[Token], str] = attrgetter("in_news")
"""The lemma of a word, in lower case and as news has it; asked more often than anything else, so that it is no function of ours."""


def children(token: Token, *labels: str) -> list[Token]:
    found = []
    for child in token.children:
        if child.dep_ in labels:
            found.append(child)  # noqa: PERF401 - a comprehension is a call more, in what is called most of all
    return found


def first(tokens: list[Token]) -> Token | None:
    return tokens[0] if tokens else None


def is_passive(verb: Token) -> bool:
    """A passive verb, or a bare past participle ("the envoy accepted by Ankara", "If backed and armed by Ankara, they ...")."""
    if not PASSIVE.isdisjoint(verb.doc.relations) and children(verb, *PASSIVE):
        return True
    if verb.dep_ in BARE:
        return verb.tag_ == "VBN" and not children(verb, *BARE[verb.dep_]) and verb.left_edge.lower_ != "as"
    if verb.dep_ != "conj" or verb.head.tag_ != "VBN" or not is_passive(verb.head):
        return False
    if children(verb, *SUBJECTS, "aux", "dobj"):
        return False
    return verb.tag_ == "VBN" or (
        verb.tag_ == "VBD" and bool(prepositional(verb, "by") or distant_agent(verb))
    )


def prepositional(token: Token, preposition: str) -> list[Token]:
    """The objects of a preposition that hangs from the word: `prepositional(talks, "with")`."""
    found = []
    for child in token.children:
        if child.dep_ in {"prep", "agent", "dative", "prt"} and child.in_news == preposition:
            found += (own := children(child, "pobj", "pcomp"))
            if len(own) < len(child.children):  # seldom: "with A and with B", "from within A"
                for one in children(child, "conj"):
                    if lemma(one) == preposition and one.nbor().lower_ != "no":
                        found += children(one, "pobj", "pcomp")
                found += [item for inner in children(child, "prep") for item in children(inner, "pobj")]
    return found


def distant_agent(verb: Token) -> list[Token]:
    """The `by` phrase of a passive that the parser hung from a noun inside it ("recognised as the government by X")."""
    for token in phrase(verb) if "by" in verb.doc.lemmas else ():
        if token.i > verb.i and lemma(token) == "by" and token.dep_ in {"prep", "agent"}:
            return [] if is_of_its_noun(token) else children(token, "pobj")
    return []


def is_of_its_noun(by: Token) -> bool:
    """As in "blamed for attacks by X", "met with protests by X": bare, the noun is what X does."""
    noun, above = by.head, by.head.head
    given = lemma(above) == "for" or (lemma(above) == "with" and lemma(above.head) == "meet")
    return given and noun.tag_ in {"NN", "NNS"} and not children(noun, "det", "poss", "nummod")


def phrase(token: Token) -> list[Token]:
    """The words of a phrase without the clauses in it."""
    found, left = [], [token]
    while left:
        word = left.pop()
        found.append(word)
        for child in reversed(word.children):
            if child.dep_ not in MAY_OPEN or not opens_clause(child):
                left.append(child)  # noqa: PERF401 - as above
    return found


MAY_OPEN = frozenset({"ccomp", "conj", "relcl", "advcl", "parataxis"})
"""The relations that `opens_clause` asks about."""


def opens_clause(word: Token) -> bool:
    if word.dep_ == "ccomp":
        return word.pos_ != "NOUN"  # "considers it a threat"
    return word.pos_ in VERBAL if word.dep_ == "conj" else word.dep_ in MAY_OPEN  # "and left the bloc"


def ancestors(token: Token) -> Iterator[Token]:
    """The word itself, its governor, its governor's governor, up to the root."""
    yield token
    while token.head is not token:
        token = token.head
        yield token


def clause_verb(token: Token) -> Token:
    """The verb of the clause in which a word stands."""
    node = token
    while node.pos_ not in VERBAL or node.dep_ in HELPING:
        if node.head is node:
            return token
        node = node.head
    return node
