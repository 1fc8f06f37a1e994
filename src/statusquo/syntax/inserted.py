"""Where the parser loses its way in what stands between a name and what the sentence says of it.

"A, breaking with its allies, recognised B": A is the subject of the main verb also where the parser gives it to the participle.
"A granted B C an exemption": the thing that is given is the verb's object, never that of the name before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .opening import is_finite
from .words import Token

CALLS = grammar.words("growing_calls")
GROWING = grammar.words("growing")
GIVEN = frozenset({"dobj", "pobj"})
DETERMINED = frozenset({"DT", "PRP$"})


def subject_before_participle(participle: Token) -> Iterator[Edge]:
    """As in "A, becoming the first to do so, recognised B": between commas, and the verb behind them has no other subject."""
    doc, end = participle.doc, participle.right_edge.i + 1
    if participle.tag_ != "VBG" or end + 1 >= len(doc) or doc.tokens[end].text != ",":
        return
    name = (
        doc.tokens[participle.i - 2]
        if participle.i > 1 and doc.tokens[participle.i - 1].text == ","
        else None
    )
    if name is None or name.pos_ not in tree.NOMINAL or name.left_edge.i:
        return
    verb = participle.head if participle.head != name else name.head
    if verb.i <= end or not is_finite(verb) or tree.children(verb, *tree.ANY_SUBJECTS):
        return
    if name.head in {participle, verb}:
        passive = bool(tree.children(verb, "auxpass"))
        yield Edge(word=name, head=verb, dep="nsubjpass" if passive else "nsubj")
        yield Edge(word=participle, head=verb, dep="advcl")


def thing_that_is_given(name: Token) -> Iterator[Edge]:
    """As in "granted A B an exemption": no name has an object, and no two parts of one name stand apart."""
    verb = name.head
    if name.dep_ != "dative" or name.pos_ != "PROPN" or verb.pos_ != "VERB":
        return
    behind = name.nbor(1) if name.i + 1 < len(name.doc) else name
    things = [c for c in tree.children(name, *GIVEN) if c.pos_ == "NOUN" and c.left_edge == behind]
    if not things or behind.tag_ not in DETERMINED:
        return
    yield Edge(word=things[0], head=verb, dep="dobj")
    before = name.doc.tokens[name.left_edge.i - 1]
    if before.dep_ == "dobj" and before.head == verb and before.pos_ == "PROPN":
        yield Edge(word=before, head=name, dep="compound")


def call_for(verb: Token) -> Iterator[Edge]:
    """As in "calls grew for A to recognise B", "pressure grows on A to recognise B": what is called for, and of whom."""
    growing = verb.head
    calls = [noun for noun in tree.children(growing, "nsubj") if tree.lemma(noun) in CALLS]
    asked = verb.dep_ == "advcl" and any(child.tag_ == "TO" for child in tree.children(verb, "aux"))
    if not asked or not calls or tree.lemma(growing) not in GROWING or verb.i < growing.i:
        return
    yield Edge(word=verb, head=calls[0], dep="acl")
    for preposition in tree.children(growing, "prep"):
        if preposition.lower_ == "on" and growing.i < preposition.i < verb.i:
            yield Edge(word=preposition, head=calls[0], dep="prep")


def second_preposition(token: Token) -> Iterator[Edge]:
    """As in "trade to, from or in A": each of the prepositions hangs from the verb."""
    first = token.head
    if (
        token.dep_ != "conj"
        or token.pos_ != "ADP"
        or first.dep_ != "prep"
        or not tree.children(token, "pobj")
    ):
        return
    if not tree.children(first, "pobj", "pcomp"):
        yield Edge(word=token, head=first.head, dep="prep")


RULES: Rules = {
    second_preposition: frozenset({"conj"}),
    call_for: frozenset({"advcl"}),
    subject_before_participle: frozenset({"VBG"}),
    thing_that_is_given: frozenset({"dative"}),
}
KINDS: Rules = {second_preposition: frozenset({"ADP"}), thing_that_is_given: frozenset({"PROPN"})}
NEEDS: Rules = {
    call_for: CALLS,
    subject_before_participle: frozenset({","}),
}
