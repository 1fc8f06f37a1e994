"""Whom a relative word stands for."""

from __future__ import annotations

from . import tree
from .words import Token


def owner_of_whose(whose: Token) -> Token | None:
    """The noun before the clause: "the minister, whose country", "Kosovo, whose independence Serbia denies"; None of other words."""
    if whose.tag_ != "WP$":
        return None
    clause = next((node for node in tree.ancestors(whose) if node.dep_ == "relcl"), None)
    return tree.antecedent(clause.head) if clause is not None else None
