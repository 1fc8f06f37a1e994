"""Whether a sentence tells that what a noun names has come to an end, or become less: "its support for Chad has eroded"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

ENDING = grammar.words("ending")
ENDING_IT = grammar.words("ending_it")
ENDED = grammar.words("ended")
FOUND = grammar.words("found_to_be")
AWAY = "away"
LETTING = frozenset({"let", "allow", "see", "watch"})
DENYING = frozenset({"not", "n't", "never", "hardly", "barely", "nor"})


def is_let_go(noun: Token) -> bool:
    """As in "let its sanctions on Chad lapse", whose last word the parser may take for a noun."""
    behind = noun.doc[noun.i + 1 : noun.doc[len(noun.doc) - 1].i + 1]
    return tree.lemma(noun.head) in LETTING and any(tree.lemma(word) in ENDING for word in behind)


def is_ended(noun: Token) -> bool:
    """Whether the noun's verb, or its predicate, ends it; a denied end is none ("has never wavered")."""
    verb = noun.head
    if noun.pos_ != "NOUN" or any(child.lower_ in DENYING for child in verb.children):
        return False
    if noun.dep_ == "dobj":
        return tree.lemma(verb) in ENDING_IT or is_let_go(noun)
    if noun.dep_ == "pobj":  # "did away with its sanctions"
        return any(word.lower_ == AWAY for word in (verb.head, *tree.children(verb.head, "advmod", "prt")))
    if noun.dep_ not in tree.ANY_SUBJECTS:
        return False
    if tree.lemma(verb) in ENDING:
        return True  # "its aid to Chad ended in 2020"
    told: list[Token] = []
    if tree.lemma(verb) in tree.COPULAS:  # "its embargo on Chad is over"
        told = tree.children(verb, "acomp", "attr", "advmod", "prt", "prep")
    elif tree.lemma(verb) in FOUND:  # "was declared void"
        told = tree.children(verb, "oprd", "acomp", "xcomp", "ccomp")
    return any(word.lower_ in ENDED for word in told)
