"""Whether the words of a sentence leave open who recognises whom: where the parser makes one object of several clauses, or a pronoun
takes up more than one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party
from ..syntax import grammar, lists, tree
from .place import Place

if TYPE_CHECKING:
    from ..syntax.words import Token

RECOGNISING = grammar.words("recognising_verbs")
RULING = grammar.words("ruling_nouns")
RANKS = grammar.words("ranks_alone")
MEASURES, PARTS = grammar.words("measures"), grammar.words("other_than_the_state")
OWNERS = frozenset({"PRP$"})
OTHERS = frozenset({"other", "another"})
NO_MORE = frozenset({("no", "more"), ("no", "longer"), ("not", "anymore")})
APART, ONE, THE = ";", "one", "the"
PRONOUNS = frozenset({"him", "her", "them"})
RELATIVES = frozenset({"relcl", "acl"})


def doubts_of_words(reading: Reading, actor: Party, recipient: Party | None, place: Place) -> Iterator[str]:
    """Each reason for which somebody else may be recognised, or recognise."""
    if is_done_by_whoever_is_named_nearer(reading.trigger, actor, place):
        yield f"{actor.name}: another is named nearer"
    first = reading.recipient[0] if reading.recipient else ()
    if any(is_a_thing_of_each_others(word) for word in first):
        yield "a thing of each other's"
    if recipient is None:
        return
    if recipient.kind == "state" and any(word.lower_ in PRONOUNS for word in first):
        yield f"{recipient.name}: told by a person, or by several"
    for word, member in members(reading, recipient, place):
        if why := stands_apart(member, reading.trigger, member is not word):
            yield f"{recipient.name}: {why}"


def members(reading: Reading, recipient: Party, place: Place) -> list[tuple[Token, Token]]:
    """The words that name the recipient, each with the first of its list."""
    first = reading.recipient[0] if reading.recipient else ()
    listed = [(word, member) for word in first for member in lists.conjuncts(word)]
    return [(word, member) for word, member in listed if place.scene.cast.named(member) == recipient]


def stands_apart(member: Token, verb: Token, is_listed: bool) -> str | None:
    """Why a name may be no object of the verb."""
    if is_apart(member, verb):
        return "behind a semicolon"
    if is_no_more(member):
        return "no longer"
    if is_of_a_land(member):
        return "a part of it"
    if any(number.lower_ == ONE for number in tree.children(member, "nummod")):
        return "counted as one"  # "recognises one China"
    return "may act on what follows" if is_listed and acts_on_what_follows(member) else None


def is_of_a_land(name: Token) -> bool:
    """As in "recognised most of Chad", "northern Chad"."""
    if name.dep_ == "pobj" and name.head.lower_ == "of" and tree.lemma(name.head.head) in MEASURES:
        return True
    return any(word.text in PARTS for word in tree.children(name, "amod", "compound"))


def is_a_thing_of_each_others(word: Token) -> bool:
    """As in "each other's offices", not "each other's governments"."""
    return tree.lemma(word) not in RULING and any(
        owner.lower_ in OTHERS for owner in tree.children(word, "poss")
    )


def is_done_by_whoever_is_named_nearer(verb: Token, actor: Party, place: Place) -> bool:
    """As in "Chad was the first to recognise A, | Mali the first | to recognise B": it is Mali that recognises B."""
    rank = verb.head
    if verb.dep_ not in RELATIVES or rank.lower_ not in RANKS or rank.i < 2 or rank.nbor(-1).lower_ != THE:
        return False
    name = rank.nbor(-2)
    return name.pos_ == "PROPN" and place.scene.cast.named(name) != actor


def told_by_a_nearer_verb(reading: Reading, recipient: Party, place: Place) -> bool:
    """As in "does not recognise A, whose envoy it turns away, but | recognises | B", where the parser takes B for another object."""
    verb = reading.trigger
    if verb.pos_ != "VERB" or tree.lemma(verb) not in RECOGNISING:
        return False
    return any(
        tree.lemma(token) in RECOGNISING
        for _, member in members(reading, recipient, place)
        for token in verb.doc.tokens[verb.i + 1 : max(member.i, verb.i + 1)]
    )


def is_no_more(member: Token) -> bool:
    """As in "recognised A, and B no more", "A but no longer B"."""
    tokens = member.doc.tokens
    before = [token.lower_ for token in tokens[max(member.left_edge.i - 2, 0) : member.left_edge.i + 2]]
    behind = [token.lower_ for token in tokens[member.i + 1 : member.i + 3]]
    return any(pair in NO_MORE for words in (before, behind) for pair in pairwise(words))


def is_apart(member: Token, verb: Token) -> bool:
    """As in "Chad recognised; Peru met Kosovo"; in "Chad has not recognised Kosovo; Peru has" the second verb takes up the whole first clause."""
    if tree.lemma(verb) not in RECOGNISING:
        return False
    between = verb.doc.tokens[min(member.i, verb.i) : max(member.i, verb.i)]
    return any(token.text == APART for token in between)


def acts_on_what_follows(member: Token) -> bool:
    """As in "A recognised B and | Israel | its isolation", "and | Mali | the first to": a new subject, whose verb is that of the first."""
    behind = member.doc.tokens[member.i + 1 : member.i + 3]
    if not behind:
        return False
    return behind[0].tag_ in OWNERS or (behind[0].lower_ == THE and behind[-1].lower_ in RANKS)
