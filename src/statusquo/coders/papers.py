"""Who does something by a document: "signed a decree recognising", "issued an order that bans imports"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

DECREES = grammar.words("decrees")
MAKING = grammar.words("making")


def signer(clause: Token) -> list[Token]:
    """Who makes the document that does it: "signed a decree recognising", "issued an order closing"."""
    document = clause.head
    if clause.dep_ != "acl" or clause.tag_ != "VBG" or document.pos_ != "NOUN":
        return []
    verb = document.head
    made = (
        document.dep_ in {"dobj", "nsubjpass"}
        and tree.lemma(verb) in MAKING
        and verb.tag_ in {"VBD", "VBN", "VBZ"}
    )
    if not made or any(child.tag_ == "MD" or child.dep_ == "neg" for child in verb.children):
        return []
    return roles.subject(verb)


def decreeing(clause: Token) -> list[Token]:
    """Who does it by a decree: "signed an order that bans imports", "issued a decree suspending aid"; not "may sign an order that bans"."""
    document = clause.head
    if clause.dep_ not in {"acl", "relcl"} or tree.lemma(document) not in DECREES:
        return []
    if clause.dep_ == "acl":
        return signer(clause)
    verb = document.head
    made = document.dep_ in {"dobj", "nsubjpass"} and tree.lemma(verb) in MAKING
    own = any(tree.lemma(doer) in tree.RELATIVE_WORDS for doer in tree.children(clause, "nsubj"))
    open_ = any(child.tag_ == "MD" or child.dep_ == "neg" for child in verb.children)
    told = any(child.tag_ == "MD" for child in tree.children(clause, "aux"))
    return roles.subject(verb) if made and own and (told or not open_) else []
