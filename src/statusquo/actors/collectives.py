"""Actors of their own kind: "Western countries", "no state", "Russian media managers" (rule 2: never expanded)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ..model import Party, slug
from ..syntax import circles, grammar, opponents, tree
from ..syntax.exceptions import EXCEPTING, is_not_one
from .phrases import BESIDE, is_anothers

if TYPE_CHECKING:
    from ..syntax.words import Span, Token

STATES = Party(id="states", name="states", kind="collective", why="no state")
OTHERS = "others"
OTHER_DOERS = Party(id=OTHERS, name=OTHERS, kind="collective", why="collective")
ANY_STATE = grammar.words("any_of_a_kind")
OF_A_KIND = "collective of a kind"
"""How `why` tells a collective that its own words tell from all others: "Gulf states", "most countries"."""
OF_A_REGION = "told by a part of the world"
"""How `why` tells those of whom only an adjective speaks: "Western sanctions"."""
ANY = "any state"
"""Names the states only under negation: "not been recognised by any country"."""
TAKING_UP = ("definite_states", "definite_groups", "definite_organisations")
ONE_OF_TWO = frozenset({"former", "latter"})
EACH = grammar.words("each")
NOBODY = frozenset({"none", "nobody"})
SAME = frozenset({"same", "such"})
REFERRING = frozenset({"both", "these", "those", "such", "same"})
"""Before a collective they mean one that was told before."""
MOST = frozenset({"most"})
"""Kept in a name: "most countries" are others than "countries"."""
NOT_IN_NAME = frozenset(
    {"det", "punct", "relcl", "poss", "case", "nummod", "quantmod", "advmod", "predet", "neg"}
)

MORE = grammar.words("adding_up")
"""As in "15 further officials": that others were told before is no part of what they are called."""


def written(tokens: Sequence[Token]) -> str:
    """Words as a name has them: "Iran-aligned groups", where the hyphen is a word of its own."""
    parts = [tokens[0].text]
    for before, word in pairwise(tokens):
        hyphen = word.i == before.i + 2 and word.nbor(-1).text == "-"
        parts += ["-" if hyphen else " ", word.text]
    return "".join(parts).replace(" - ", "-")


def collective(head: Token, words: Mapping[str, frozenset[str]]) -> Party | None:
    """The collective that a plural noun names, None where it is nobody in particular ("the leaders")."""
    noun = head.in_news
    if is_nobody(head):
        return None if is_limited(head, words) else STATES
    if "any" in head.doc.lowers and is_any(head, words):
        return any_of(head, words)
    if noun not in words["collectives"] or is_neither(head) or is_a_deed(head):
        return None
    quantifiers = {child.lower_ for child in head.children}
    if "no" in quantifiers or is_not_one(head):
        return nobody(head, words) if noun in words["counted_powers"] else None
    if quantifiers & EACH and noun in words["counted_powers"]:
        return Party(id=slug(name := each(head)), name=name, kind="collective", why="collective")
    singular = noun in words["singular_collectives"]
    one = head.tag_ == "NN" or (head.tag_ == "NNP" and noun in words["persons_in_office"])
    if one and not singular:
        return None
    named = [
        t
        for t in head.subtree
        if t == head
        or (t.i < head.i and is_in_name(t, head) and not is_just_now(t, words) and t.lower_ not in MORE)
    ]
    counted = head.dep_ == "pobj" and tree.lemma(head.head.head) in words["quantities"]
    owned = [head, head.head] if head.dep_ == "conj" else [head]  # "its allies and partners"
    related = noun in words["relations"] and any(tree.children(word, "poss") for word in owned)
    described = any(t.pos_ in {"ADJ", "PROPN", "NOUN"} for t in named[:-1])
    home = None if described or counted else place_of(head)
    many = noun in words["counted_powers"] and is_how_many(head)
    if not (singular or counted or related or described or home or many):
        return None
    first = named[0].lower_
    empty = first in SAME or (first in words["quantities"] and first not in MOST)
    if len(named) > 1 and (named[0].tag_ == "CD" or empty):
        named = named[1:]
    named = [*(most_before(named[0]) if described else ()), *named]
    if described and len(named) > 2 and named[0].lower_ == "other":
        named = named[1:]  # "two other Latin American countries"
    name = written((*named, *(home or ())))
    open_list = any(c.dep_ == "prep" and c.lower_ in {"like", "as"} for c in head.children)
    why = "open list" if open_list else OF_A_KIND if is_of_a_kind(head, named[:-1], words) else "collective"
    return Party(id=slug(name), name=name, kind="collective", why=why, sure=not open_list)


def other_doers(others: Token) -> Party | None:
    """As in "listed as a terror group by Chad, Peru and others", who are none of those to whom it is done."""
    first = others
    while first.dep_ == "conj" and others.lower_ == OTHERS:
        first = first.head
    by_all = first != others and first.pos_ == "PROPN" and first.dep_ == "pobj" and first.head.lower_ == "by"
    return OTHER_DOERS if by_all else None


def of_a_region(adjective: Token) -> Party | None:
    """Whose a deed is that is told by a part of the world: "Western sanctions", "European and Arab aid"."""
    told = adjective
    while told.dep_ == "conj":
        told = told.head
    if (
        told.dep_ not in {"amod", "compound", "nmod"}
        or told.head.pos_ != "NOUN"
        or not told.text[0].isupper()
    ):
        return None
    name = f"{adjective.text} states"
    return Party(id=slug(name), name=name, kind="collective", why=OF_A_REGION, sure=False)


def most_before(first: Token) -> list[Token]:
    """As in "most African and Arab states", wherever "most" was hung."""
    before = first.doc[first.i - 1 : first.i] if first.i else ()
    return [word for word in before if word.lower_ in MOST]


def is_a_deed(head: Token) -> bool:
    """As in "opposition to the plan", "met with opposition": what somebody does, and nobody."""
    return tree.lemma(head) in opponents.OPPONENTS and not opponents.is_the_opposition(head)


def together(head: Token, words: Mapping[str, frozenset[str]]) -> Party | None:
    """As in "Chadian officers and judges", "ninety people and firms": one phrase, for what stands before the first tells of both."""
    second = tree.children(head, "conj") if head.tag_ == "NNS" else []
    if len(second) != 1 or second[0].tag_ != "NNS" or second[0].i != head.i + 2:
        return None
    (other,) = second
    known = words["collectives"] | words["person_nouns"]
    first = collective(head, words)
    told = first.name if first is not None and " " in first.name else ""
    if not told and all(child.dep_ in {"nummod", "cc", "conj"} for child in head.children):
        told = head.text if tree.children(head, "nummod") and tree.lemma(head) in known else ""
    bare = not any(other.children) and head.nbor().lower_ == "and"
    if not told or not bare or tree.lemma(other) not in known:
        return None
    if tree.lemma(head) in words["counted_powers"] and tree.lemma(other) not in words["relations"]:
        return None  # "Western countries and rebels"
    name = f"{told} and {other.text}"
    return Party(id=slug(name), name=name, kind="collective", why="collective")


def is_any(head: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """As in "any government", whichever that is."""
    many = head.in_news in words["counted_powers"] or head.in_news in words["rulers"]
    return many and any(child.lower_ == "any" for child in head.children)


def is_neither(head: Token) -> bool:
    return "neither" in head.doc.lowers and any(child.lower_ == "neither" for child in head.children)


def any_of(head: Token, words: Mapping[str, frozenset[str]]) -> Party | None:
    """Whom "any government that seizes power by force" names: such governments, by all that tells them; "any state" by itself
    names the states.
    """
    told = next((c for c in tree.children(head, "relcl", "acl") if c.i > head.i), None)
    if told is None:
        return replace(nobody(head, words), why=ANY) if tree.lemma(head) in words["counted_powers"] else None
    name = " ".join(head.doc[head.left_edge.i : told.right_edge.i + 1].text.split())
    return Party(id=slug(name), name=name, kind="collective", why=ANY, sure=False)


def is_of_a_kind(head: Token, modifiers: Sequence[Token], words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a name, a people or a number tells which they are, so that the phrase says the same in every sentence: "European
    leaders", "twelve countries", "other states"; not "both groups", "Arab states in the league", nor "Ostmarker officials and lawyers", of whom the list may be one.
    """
    one_party = tree.lemma(head) in opponents.OPPONENTS  # "the Polish opposition"
    if not (head.tag_ == "NNS" or one_party) or (head.text[:1].isupper() and not head.text[:2].isupper()):
        return False
    before = {child.lower_ for child in head.lefts}
    bare = [m for m in tree.children(head, "conj") if m.pos_ == "NOUN" and not list(m.lefts)]
    if bare or before & REFERRING or tree.children(head, "prep", "relcl", "acl"):
        return False
    return before == {"other"} or is_how_many(head) or any(is_proper(word, words) for word in modifiers)


def is_proper(word: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a word before a noun is somebody's name or people; at the beginning of a sentence every adjective has a capital."""
    if word.i == 0 and word.pos_ != "PROPN":
        return word.lower_ in words["parts_of_the_world"]
    backing = word.doc[word.i + 1 : word.i + 3]  # "Moscow-backed officials" are any
    if len(backing) > 1 and backing[0].text == "-" and is_anothers(backing[1]):
        return False
    return word.text[:1].isupper() and word.pos_ in {"ADJ", "PROPN"}


def is_how_many(head: Token) -> bool:
    """Whether it is told only how many they are: "twelve countries", "most states", not "the two countries"."""
    told = any(child.dep_ == "nummod" or child.lower_ in MOST for child in head.children)
    of_whom = tree.prepositional(head, "of") or any(c.dep_ in {"det", "poss", "relcl"} for c in head.children)
    return told and head.tag_ == "NNS" and not of_whom


def place_of(head: Token) -> Span | None:
    """Where those of whom nothing else is said are from: "rebels in the Ivory Coast"."""
    for child in tree.children(head, "prep"):
        place = tree.first(tree.children(child, "pobj"))
        if child.lower_ in {"in", "from"} and place is not None and place.pos_ == "PROPN":
            return head.doc[child.i : place.i + 1]
    return None


def is_nobody(head: Token) -> bool:
    """As in "nobody recognised it"; "Peru none" is no name for it."""
    return head.lower_ in NOBODY and head.pos_ in {"PRON", "NOUN"} and not tree.children(head, "compound")


def is_limited(head: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """As in "none of the ministers", "nobody in Rabat": those are some people there, and not all states."""
    limits = [word for word in head.subtree if word.dep_ == "prep" and not is_excepting(word)]
    told = (head.doc[limit.i : limit.right_edge.i + 1].text.lower() for limit in limits if limit.i > head.i)
    return any(text not in words["quantifier_everywhere"] for text in told)


def is_excepting(preposition: Token) -> bool:
    """As in "nobody but B", "nobody apart | from B"."""
    before = preposition.nbor(-1).lower_ if preposition.i else ""
    return not EXCEPTING.isdisjoint({preposition.lower_, before, preposition.head.lower_})


def nobody(head: Token, words: Mapping[str, frozenset[str]]) -> Party:
    """Whom "no country", "no state in the world" names: the states; "no European state" names states of a kind, and "no
    state has recognised it in Europe" as well.
    """
    kind = [
        word.text
        for word in head.subtree
        if word.i < head.i and word.dep_ in BESIDE and word.lower_ not in ANY_STATE
    ]
    limits = [c for c in head.children if c.dep_ in {"prep", "relcl", "acl"} and c.lower_ not in EXCEPTING]
    after = head.doc[head.i + 1 : limits[0].right_edge.i + 1].text if limits else ""
    if not limits and (region := circles.counted_in(head)) is not None:
        after = circles.text_of(region)
    if not kind and (not after or after.lower() in words["quantifier_everywhere"]):
        return STATES
    name = " ".join([*kind, plural(head), *after.split()])
    return Party(id=slug(name), name=name, kind="collective", why="no state of a kind")


def is_in_name(word: Token, head: Token) -> bool:
    """Not what counts, nor what hangs from it: "all but five"."""
    return word.dep_ not in NOT_IN_NAME and (word.head == head or word.head.dep_ not in NOT_IN_NAME)


def is_just_now(word: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """As in "newly appointed envoys": with such an adverb a participle tells only since when they are what they are."""
    return word.tag_ == "VBN" and not words["just_now"].isdisjoint(child.lower_ for child in word.lefts)


def each(head: Token) -> str:
    """Whom "every Arab state" names: Arab states."""
    kind = [c.text for c in head.lefts if c.dep_ in {"amod", "compound", "nmod"}]
    return " ".join([*kind, plural(head)])


def plural(head: Token) -> str:
    noun = tree.lemma(head)
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def takes_up(head: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a noun stands for somebody named before ("the group"): by itself it names nobody."""
    noun = tree.lemma(head)
    if head.lower_ in ONE_OF_TWO:
        return True
    if head.tag_ != "NN" or not any(noun in words[name] for name in TAKING_UP):
        return False
    modifiers = {child.lower_ for child in head.children if child.dep_ in {"det", "poss"}}
    named = any(child.text[:1].isupper() for child in head.children if child.dep_ != "det")
    return bool(modifiers & {"the", "this", "that", "its", "their"}) and not named
