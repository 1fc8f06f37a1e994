"""Clauses that hang from a verb and what opens them: "recognises if ...", "before the port is open", "as long as ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

NO_CONDITIONS = frozenset({"even if", "even once", "as if"})


def openers_below(verb: Token) -> list[Token]:
    """The words that open a clause under the verb."""
    openers, relations = [], verb.doc.relations
    if "advcl" in relations:
        hosts = (verb, *tree.children(verb, "advmod"))  # "as long as": the clause hangs from "long"
        clauses = [clause for word in hosts for clause in tree.children(word, "advcl")]
        openers += [c for clause in clauses for c in clause.children if c.dep_ in {"mark", "advmod"}]
    if "pcomp" in relations or "ccomp" in relations:
        below = tree.children(verb, "prep", "mark")
        openers += [c for c in below if tree.children(c, "pcomp", "ccomp")]
    return openers


def is_condition_now(denied: bool, opening: str) -> bool:
    """As in "recognises it if a vote is held", which tells of no deed yet, and not "even if"; a refusal stands whatever comes."""
    return not denied and opening not in NO_CONDITIONS
