"""What a paper has somebody do: "the deal has Chad recognising Peru", "under the accord, Chad recognises Peru".

In the present tense that tells what is written there, and not that it was done.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .finite import is_perfect, is_present

if TYPE_CHECKING:
    from ..syntax.words import Token

ARRANGING, FORESEEING = grammar.words("arranging"), grammar.words("foreseeing")
ARRANGED = frozenset({"ccomp", "xcomp", "advcl"})
BESIDE = {"acl": "dobj", "pcomp": "prep"}
"""As in "has Chad | recognising Peru", "provides for | Chad recognising Peru": how the verb hangs, and that from which it hangs."""
NOT_FINITE = frozenset({"VB", "VBG"})


def paper_above(verb: Token, papers: Collection[str]) -> str:
    """The paper that has, sees or foresees what a verb tells, or under which it is told; empty where none does."""
    return foreseen_by(verb, papers) or agreed_under(verb, papers)


def foreseen_by(verb: Token, papers: Collection[str]) -> str:
    """As in "the deal has Chad recognising Peru", "the roadmap foresees Chad recognising Peru"."""
    if verb.tag_ not in NOT_FINITE:
        return ""
    above = verb.head
    if above.dep_ == BESIDE.get(verb.dep_):
        above = above.head
    elif verb.dep_ not in ARRANGED:
        return ""
    word = tree.lemma(above)
    if not (word in FORESEEING or (word in ARRANGING and is_present(above))):
        return ""
    told = [tree.lemma(subject) for subject in tree.children(above, "nsubj")]
    return next((noun for noun in told if noun in papers), "")


def agreed_under(verb: Token, papers: Collection[str]) -> str:
    """As in "under the deal, Chad recognises Peru", "as part of the plan"; what has been done under it is done."""
    if not is_present(verb) or verb.tag_ == "VBG" or is_perfect(verb):
        return ""
    nouns = [*tree.prepositional(verb, "under"), *parts_of(verb)]
    return next((word for word in map(tree.lemma, nouns) if word in papers), "")


def parts_of(verb: Token) -> list[Token]:
    """As in "as part of the deal"."""
    parts = [noun for noun in tree.prepositional(verb, "as") if noun.lower_ == "part"]
    return [noun for part in parts for noun in tree.prepositional(part, "of")]
