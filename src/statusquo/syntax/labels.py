"""Labels at the head of a sentence, and who is told something without a word for whom: what the parser takes for a noun that governs a
clause ("Question: A has criticised B") and for one who speaks ("was summoned and told that").
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .opening import is_finite
from .words import Token

LABELS = grammar.words("labels")
TELLS_WHOM = grammar.words("always_tells_whom")
COLON = ":"


def label_of_a_clause(clause: Token) -> Iterator[Edge]:
    """As in "Question: A has criticised B": the label governs nothing, and the clause is a sentence."""
    label = clause.head
    if label.i != 0 or label.head != label or label.lower_ not in LABELS or len(clause.doc) < 3:
        return
    if clause.doc.tokens[1].text != COLON or not tree.children(clause, *tree.ANY_SUBJECTS):
        return
    if is_finite(clause):
        yield Edge(word=clause, head=clause, dep="ROOT")
        yield Edge(word=label, head=clause, dep="dep")
        for child in label.children:
            if child != clause:
                yield Edge(word=child, head=clause, dep=child.dep_)


def is_told_something(verb: Token) -> Iterator[Edge]:
    """As in "the envoy was summoned and told that A would recognise B": nobody tells without saying whom, so that he is told."""
    first = verb.head
    if verb.tag_ != "VBD" or tree.lemma(verb) not in TELLS_WHOM or not tree.children(first, "auxpass"):
        return
    own = tree.children(verb, *tree.ANY_SUBJECTS, "aux", "dobj", "dative", "prep")
    if not own and tree.children(verb, "ccomp", "xcomp"):
        yield Edge(word=verb, head=first, dep="conj", tag="VBN")


RULES: Rules = {
    label_of_a_clause: frozenset({"acl", "appos", "relcl", "ccomp"}),
    is_told_something: frozenset({"conj"}),
}
NEEDS: Rules = {label_of_a_clause: LABELS, is_told_something: TELLS_WHOM}
