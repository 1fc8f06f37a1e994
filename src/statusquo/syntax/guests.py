"""Where somebody is from whom one meets or who governs there, and who is among several: hung from the verb by the parser, and of the
noun in truth.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

DELEGATES = grammar.words("delegates")
INVITING = grammar.words("inviting")
SEATED = grammar.words("seated")
TIMES = grammar.words("times")


def sender(preposition: Token) -> Iterator[Edge]:
    """As in "met her counterpart | from Chad", "invited ministers | from Chad and Peru": whom they are from. Not "withdrew envoys
    from Chad".
    """
    if preposition.lower_ != "from" or preposition.dep_ != "prep":
        return
    verb, guest = preposition.head, preposition.doc.tokens[max(preposition.i - 1, 0)]
    if (
        preposition.lower_ != "from"
        or guest.dep_ != "dobj"
        or guest.head != verb
        or tree.lemma(guest) not in DELEGATES
    ):
        return
    named = any(name.pos_ == "PROPN" for name in tree.children(preposition, "pobj"))
    if named and tree.lemma(verb) in INVITING:
        yield Edge(word=preposition, head=guest, dep="prep")


def seat(preposition: Token) -> Iterator[Edge]:
    """As in "recognises the government | in Tripoli": whose it is, not where it is recognised; "in May", "in a statement" are left."""
    verb, body = preposition.head, preposition.doc.tokens[max(preposition.i - 1, 0)]
    if verb.pos_ != "VERB" or body.dep_ != "dobj" or body.head != verb or body.lower_ not in SEATED:
        return
    towns = tree.children(preposition, "pobj")
    definite = any(child.lower_ == "the" for child in body.children)
    if definite and any(town.pos_ == "PROPN" and town.lower_ not in TIMES for town in towns):
        yield Edge(word=preposition, head=body, dep="prep")


def some_of_them(among: Token) -> Iterator[Edge]:
    """As in "will open ten posts, among them embassies in Chad": what is opened, and no word that hangs in the air."""
    thing = among.head
    if among.lower_ != "among" or among.dep_ != "prep":
        return
    if thing.dep_ not in {"dep", "npadvmod"} or thing.pos_ != "NOUN" or among.i > thing.i:
        return
    above = [word for word in among.doc[: among.i] if word.pos_ == "VERB" and tree.children(word, "dobj")]
    them = tree.children(among, "pobj")
    if above and them and them[0].lower_ == "them":
        yield Edge(word=thing, head=above[-1], dep="dobj")


RULES: Rules = {sender: frozenset({"prep"}), seat: frozenset({"prep"}), some_of_them: frozenset({"prep"})}
WORDS: Rules = {sender: frozenset({"from"}), seat: frozenset({"in"}), some_of_them: frozenset({"among"})}
NEEDS: Rules = {seat: SEATED}
