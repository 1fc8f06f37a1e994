"""What "what" stands for: "rejected what it called a reckless plan" is about the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

TERMING = grammar.words("terming")


def called_so(verb: Token) -> list[Token]:
    """The thing that a clause of calling gives in the place of the object."""
    if "what" not in verb.doc.lowers:
        return []
    clauses = [
        clause
        for clause in tree.children(verb, "ccomp")
        if tree.lemma(clause) in TERMING and any(word.lower_ == "what" for word in clause.children)
    ]
    names = [
        name
        for clause in clauses
        for name in (
            *tree.children(clause, "oprd", "attr", "ccomp", "dobj"),
            *tree.prepositional(clause, "as"),
        )
    ]
    return [name for name in names if name.pos_ in {"NOUN", "PROPN"}][:1]
