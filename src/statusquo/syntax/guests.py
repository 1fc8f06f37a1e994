"""Where somebody is from whom one meets, where rulers sit, and who is among several: hung from the verb by the parser, and of the noun in truth."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

DELEGATES = grammar.words("delegates")
INVITING = grammar.words("inviting")
SEATED = grammar.words("seated_rulers")


def sender(preposition: Token) -> Iterator[Edge]:
    """As in "met her counterpart | from Chad", "invited ministers | from Chad and Peru": whom they are from. Not "withdrew envoys
    from Chad".
    """
    if preposition.lower_ != "from" or preposition.dep_ != "prep":
        return
    verb, guest = preposition.head, preposition.doc[max(preposition.i - 1, 0)]
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


def seat(preposition: Token) -> Iterator[Edge]:
    """As in "recognised the government | in Kabul": where it sits, which tells whose it is."""
    verb, rulers = preposition.head, preposition.doc[max(preposition.i - 1, 0)]
    if rulers.dep_ != "dobj" or rulers.head != verb or tree.lemma(rulers) not in SEATED:
        return
    bare = [child.lower_ for child in rulers.children] == ["the"]
    if bare and any(name.pos_ == "PROPN" for name in tree.children(preposition, "pobj")):
        yield Edge(word=preposition, head=rulers, dep="prep")


RULES: Rules = {sender: frozenset({"prep"}), some_of_them: frozenset({"prep"}), seat: frozenset({"prep"})}
WORDS: Rules = {sender: frozenset({"from"}), some_of_them: frozenset({"among"}), seat: frozenset({"in"})}
