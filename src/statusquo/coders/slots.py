"""Where the parties of a lexical unit stand: slot names of the act files, over the dependency parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import tree

if TYPE_CHECKING:
    from spacy.tokens import Token


def fill(trigger: Token, slot: str) -> list[Token]:
    """The words at a slot: "subject", "object.of", "with"; an empty list where the sentence has none."""
    tokens = [trigger]
    for relation in slot.split("."):
        tokens = [found for token in tokens for found in step(token, relation)]
    return tokens


def step(token: Token, relation: str) -> list[Token]:
    match relation:
        case "subject":
            return tree.subject(token) if token.pos_ in {"VERB", "AUX"} else subject_of_nominal(token)
        case "object":
            return tree.objects(token)
        case "possessor":
            return tree.children(token, "poss")
        case "named_possessor":  # of what one closes, "its" is one's own
            return [t for t in tree.children(token, "poss") if t.pos_ != "PRON"]
        case "modifier":
            before = tree.children(token, "compound", "amod", "nmod", "poss")
            return [t for t in before if t.i < token.i and t.pos_ != "PRON"]
        case "predicate":
            return tree.children(token, "attr", "acomp", "oprd")
        case "light_subject":
            return light_subject(token)
        case "dative":
            return [
                t for t in tree.children(token, "dative") if t.pos_ in tree.NOMINAL
            ] or tree.prepositional(token, "to")
        case "head":
            return [token.head] if token.dep_ in {"amod", "acl", "compound"} else []
        case _:
            return prepositional(token, relation)


def prepositional(token: Token, preposition: str) -> list[Token]:
    """The phrase after a preposition; for a verb, also where the parser hung it from the object or a particle."""
    found = tree.prepositional(token, preposition)
    if found or token.pos_ not in {"VERB", "AUX"}:
        return found
    for child in token.children:
        if child.dep_ in {"prt", "advmod", "acomp"} or (
            child.dep_ == "dobj" and preposition in {"with", "to", "from"}
        ):
            found += tree.prepositional(child, preposition)
    return found


def light_subject(noun: Token) -> list[Token]:
    """The subject of the verb that a noun completes: "Ankara held talks with", "is in talks with", "paid a visit to"."""
    head = noun.head
    if noun.dep_ == "pobj":
        head = head.head
    if noun.dep_ in {"dobj", "pobj", "attr"} and head.pos_ in {"VERB", "AUX"}:
        return tree.subject(head) or tree.deep_subject(head, 0)
    if noun.dep_ == "nsubjpass" and head.pos_ == "VERB":
        return tree.prepositional(head, "by")
    if noun.dep_ == "conj":
        return light_subject(noun.head)
    return []


def subject_of_nominal(noun: Token) -> list[Token]:
    return tree.children(noun, "poss") or tree.prepositional(noun, "by") or light_subject(noun)
