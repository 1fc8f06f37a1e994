"""Members of a list: what is coordinated with a word, also where the parser took the second member for an apposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import grammar, tree
from .exceptions import is_set_apart

if TYPE_CHECKING:
    from .words import Token

EXAMPLES = grammar.words("examples")
BUT, DENYING = (
    "but",
    frozenset({"not", "n't", "n’t", "only", "just", "neither", "no", "all", "every", "nobody", "none"}),
)
"""With one of these "but" may set somebody apart, or add him."""
LISTED = frozenset({"appos", "npadvmod"})
"""What the parser may take the second member of a list for."""
JOINED = LISTED | {"conj"}


def conjuncts(token: Token) -> list[Token]:
    """The word and all that is coordinated with it, in order: "China, Pakistan, Iran and Turkey"."""
    found = [token]
    for member in found:
        for child in member.children:
            if child.dep_ not in JOINED:
                continue
            if is_member(member, child) and not (is_set_apart(child) or child in found):
                if child.pos_ != "PROPN" or not begins_clause(child):
                    found.append(child)
            elif child.dep_ == "appos":  # "minister X and ambassador Y": hung from the first one's name
                others = (c for c in tree.children(child, "conj") if c not in found)
                found += [c for c in others if not is_set_apart(c)]
    return sorted(found, key=lambda t: t.i) if len(found) > 1 else found


def is_member(first: Token, joined: Token) -> bool:
    """Whether what hangs from a word in one of those ways is listed with it."""
    return joined.dep_ == "conj" or (joined.pos_ == "PROPN" and is_list(first, joined))


def begins_clause(member: Token) -> bool:
    """As in "A delisted B but C, which had listed it, has not": a bare "but" joins no name to another, so that C is the next subject."""
    joined = member.doc.tokens[member.left_edge.i - 1].lower_ == BUT
    return joined and DENYING.isdisjoint(member.doc.lowers)


def is_list(first_member: Token, second: Token) -> bool:
    """Whether an apposition is in truth the second member of a list: "A, B and C" read as "A, that is B, and C"."""
    between = first_member.doc[first_member.i + 1 : second.left_edge.i]
    if first_member.pos_ != "PROPN" or not any(token.text == "," for token in between):
        return False
    goes_on = any(child.dep_ in {"cc", "conj", "appos"} for child in second.children)
    return goes_on or any(c.dep_ == "conj" and c.i > second.i for c in first_member.children)


def opens_examples(preposition: Token) -> bool:
    """As in "countries such as A", "such allies as A", "allies including A"; not in "recognised the town as A's"."""
    if tree.lemma(preposition) not in EXAMPLES:
        return False
    before = (*preposition.lefts, *preposition.head.lefts)
    return preposition.lower_ != "as" or any(word.lower_ == "such" for word in before)
