"""What somebody had no choice but to do hangs from the verb: "had no choice but to recognise", "was left with no option but to close"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

CHOICES = grammar.words("no_choices")
NONE = grammar.words("hardly_any")
VERBS = frozenset({"VERB", "AUX"})
TAKEN_FOR = frozenset({"VB", "NN", "VBP", "NNP"})
"""What the parser may take an infinitive for."""


def compelled(but: Token) -> Iterator[Edge]:
    """As in "no choice | but | to recognise it": the infinitive is what the one who had none does."""
    deed = deed_behind(but)
    choice = choice_before(but)
    if deed is None or choice is None:
        return
    above = choice.head if choice.head.pos_ in VERBS else choice.head.head
    if above.pos_ not in VERBS or above.i > choice.i or deed in tree.ancestors(above):
        return
    noun = deed.head if deed.dep_ in {"compound", "amod"} and deed.head.i > deed.i else None
    yield Edge(word=deed, head=above, dep="xcomp", tag="" if deed.tag_ == "VB" else "VB")
    yield Edge(word=but.nbor(), head=deed, dep="aux", tag="TO")
    if noun is not None:
        yield Edge(word=noun, head=deed, dep="dobj")


def deed_behind(but: Token) -> Token | None:
    """The infinitive behind "but to", past an adverb: "but to formally recognise"."""
    behind = but.doc[but.i + 1 : but.i + 4]
    if len(behind) < 2 or behind[0].lower_ != "to":
        return None
    deed = behind[2] if behind[1].pos_ == "ADV" and len(behind) > 2 else behind[1]
    return deed if deed.tag_ in TAKEN_FOR and deed.is_lower else None


def choice_before(but: Token) -> Token | None:
    """The noun that tells that there was none, or hardly any: "no choice", "little option", "no other way"."""
    before = [word for word in but.doc[max(but.i - 2, 0) : but.i] if word.lower_ != "left"]
    noun = before[-1] if before else None
    if noun is None or tree.lemma(noun) not in CHOICES:
        return None
    return noun if any(child.lower_ in NONE for child in noun.children) else None


RULES: Rules = {compelled: frozenset({"IN", "CC", "RB"})}
WORDS: Rules = {compelled: frozenset({"but"})}
